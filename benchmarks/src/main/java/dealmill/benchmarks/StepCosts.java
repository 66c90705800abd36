package dealmill.benchmarks;

import dealmill.Knowledge;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.CleaningOptions;
import dealmill.article.Decoding;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.deal.Extraction;
import dealmill.jobs.tables.ArticleRows;
import dealmill.lexicon.Dictionary;
import dealmill.organization.OrganizationFinder;
import dealmill.token.Token;
import dealmill.token.Tokenizer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Does to some documents at a time what a task does, in one thread, and adds up what each step
 * costs. Decoding and finding are done twice: alone, and within the step whose cost they are taken
 * off.
 */
final class StepCosts {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Knowledge knowledge;
  private final Tokenizer tokenizer;
  private final OrganizationFinder organizations;
  private final ArticleRows rows;
  private final Map<Step, Long> nanos = new EnumMap<>(Step.class);

  StepCosts(Dictionary dictionary) {
    knowledge = Knowledge.from(dictionary, CleaningOptions.DEFAULT);
    tokenizer = Tokenizer.create();
    organizations = OrganizationFinder.with(dictionary);
    rows = new ArticleRows(dictionary);
  }

  /** Returns the bodies of the articles in {@code documents}, which take each step together. */
  List<String> add(List<RawDocument> documents) {
    documents.forEach(document -> timed(Step.DECODE, Step.CLEAN, () -> Decoding.text(document)));
    List<RawDocument> accepted = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (RawDocument document : documents) {
      Outcome<CleanedPage> outcome =
          timed(Step.CLEAN, null, () -> knowledge.cleaner().clean(document));
      if (outcome instanceof Outcome.Ok<CleanedPage> ok) {
        accepted.add(document);
        articles.add(ok.value().article());
      }
    }
    List<List<Token>> tokens = new ArrayList<>();
    for (Article article : articles) {
      tokens.add(timed(Step.TOKENIZE, null, () -> tokenizer.tokens(article.body())));
    }
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<Token> own = tokens.get(i);
      timed(
          Step.FIND,
          Step.EXTRACT,
          () -> organizations.known(article.title(), article.body(), own));
    }
    for (int i = 0; i < articles.size(); i++) {
      RawDocument document = accepted.get(i);
      Article article = articles.get(i);
      List<Token> own = tokens.get(i);
      Extraction extraction =
          timed(Step.EXTRACT, null, () -> knowledge.extractor().extract(article, own));
      timed(Step.ROWS, null, () -> rows.of(document, article, extraction));
    }
    return articles.stream().map(Article::body).toList();
  }

  private <T> T timed(Step step, @org.jspecify.annotations.Nullable Step within, Supplier<T> work) {
    long before = threads.getCurrentThreadCpuTime();
    T result = work.get();
    long spent = threads.getCurrentThreadCpuTime() - before;
    nanos.merge(step, spent, Long::sum);
    if (within != null) {
      nanos.merge(within, -spent, Long::sum);
    }
    return result;
  }

  /** Forgets what was spent so far. */
  void reset() {
    nanos.clear();
  }

  /** Returns the seconds of each step. */
  Map<Step, Double> seconds() {
    Map<Step, Double> seconds = new EnumMap<>(Step.class);
    nanos.forEach((step, spent) -> seconds.put(step, spent / 1e9));
    return seconds;
  }
}
