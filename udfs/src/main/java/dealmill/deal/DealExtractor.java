package dealmill.deal;

import dealmill.article.Article;
import dealmill.lexicon.Dictionary;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.util.List;

/** Reads deals out of an article. Immutable: one for all threads of a JVM. */
public final class DealExtractor {

  private DealExtractor() {}

  /** Makes an extractor from the rules, names and lexicons of {@code dictionary}. */
  public static DealExtractor with(Dictionary dictionary) {
    dictionary.names();
    return new DealExtractor();
  }

  /** Returns the words that a tokenizer must keep whole for this extractor. */
  public List<String> words() {
    return List.of();
  }

  /**
   * Returns what {@code article} says.
   *
   * @param tokens those of the whole body
   */
  public Extraction extract(Article article, List<Token> tokens) {
    return new Extraction(List.<TokenizedSentence>of(), List.of(), List.of());
  }
}
