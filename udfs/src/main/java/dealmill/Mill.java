package dealmill;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.deal.Extraction;
import dealmill.token.Token;
import dealmill.token.Tokenizer;
import java.util.List;

/**
 * The door of this module: a document in, an article and its deals out. One a task, since its
 * tokenizer serves one thread.
 */
public final class Mill {

  /** Grows when the same page would give other rows; stored with each row. */
  public static final String EXTRACTOR_VERSION = "1";

  private final Knowledge knowledge;
  private final Tokenizer tokenizer;

  private Mill(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.tokenizer = Tokenizer.create();
  }

  /** Makes a mill that works with {@code knowledge}. */
  public static Mill with(Knowledge knowledge) {
    return new Mill(knowledge);
  }

  /** Returns the article on the page with all that was thrown away, or why there is none. */
  public Outcome<CleanedPage> clean(RawDocument document) {
    return knowledge.cleaner().clean(document);
  }

  /** Returns the morphemes of {@code text}, which must be in NFC. */
  public List<Token> tokens(String text) {
    return tokenizer.tokens(text);
  }

  /** Tokenizes the body of {@code article} once and returns what it says. */
  public Extraction extract(Article article) {
    return extract(article, tokens(article.body()));
  }

  /**
   * Returns what {@code article} says.
   *
   * @param tokens those of its body
   */
  public Extraction extract(Article article, List<Token> tokens) {
    return knowledge.extractor().extract(article, tokens);
  }
}
