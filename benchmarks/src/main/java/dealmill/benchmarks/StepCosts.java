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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does to each document what a task does, in one thread, and adds up what each step costs it.
 * Decoding and finding are done twice: alone, and within the step whose cost they are taken off.
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
    tokenizer = Tokenizer.keeping(knowledge.extractor().words());
    organizations = OrganizationFinder.with(dictionary);
    rows = new ArticleRows(dictionary);
  }

  /** Returns the body of the article in {@code document}; empty if it is rejected. */
  Optional<String> add(RawDocument document) {
    timed(Step.DECODE, Step.CLEAN, () -> Decoding.text(document));
    Outcome<CleanedPage> outcome =
        timed(Step.CLEAN, null, () -> knowledge.cleaner().clean(document));
    if (!(outcome instanceof Outcome.Ok<CleanedPage> ok)) {
      return Optional.empty();
    }
    Article article = ok.value().article();
    List<Token> tokens = timed(Step.TOKENIZE, null, () -> tokenizer.tokens(article.body()));
    timed(
        Step.FIND,
        Step.EXTRACT,
        () -> organizations.in(article.title(), article.body(), tokens, List.of()));
    Extraction extraction =
        timed(Step.EXTRACT, null, () -> knowledge.extractor().extract(article, tokens));
    timed(Step.ROWS, null, () -> rows.of(document, article, extraction));
    return Optional.of(article.body());
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
