package dealmill.jobs.evaluate;

import dealmill.Knowledge;
import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.deal.Deal;
import dealmill.deal.Extraction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runs the mill on documents in this JVM and keeps the rows that are measured. There is no step
 * over several articles: {@code deal_id} and {@code duplicate_of} stay empty.
 */
final class LocalRun {

  private static final DateTimeFormatter SEOUL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Seoul"));

  private final Mill mill;
  private final List<Found.Article> articles = new ArrayList<>();
  private final List<Found.Mention> mentions = new ArrayList<>();

  private LocalRun(Mill mill) {
    this.mill = mill;
  }

  /** Runs {@code documents} through a mill that works with {@code knowledge}. */
  static LocalRun over(Iterable<RawDocument> documents, Knowledge knowledge) {
    LocalRun run = new LocalRun(Mill.with(knowledge));
    documents.forEach(run::add);
    return run;
  }

  /** Runs the texts that {@code labels} give, as if the cleaner had found exactly them. */
  static LocalRun overTexts(List<Gold> labels, Knowledge knowledge) {
    LocalRun run = new LocalRun(Mill.with(knowledge));
    labels.forEach(label -> run.add(label.file(), LabelledText.of(label)));
    return run;
  }

  List<Found.Article> articles() {
    return articles;
  }

  List<Found.Mention> mentions() {
    return mentions;
  }

  private void add(RawDocument document) {
    Outcome<CleanedPage> outcome = mill.clean(document);
    if (outcome instanceof Outcome.Ok<CleanedPage> ok) {
      add(document.sourceUri(), ok.value().article());
    }
  }

  private void add(String sourceUri, Article article) {
    articles.add(row(sourceUri, article));
    Extraction extraction = mill.extract(article);
    extraction.deals().forEach(deal -> mentions.add(row(article, deal)));
  }

  private static Found.Article row(String sourceUri, Article article) {
    return new Found.Article(
        article.articleId(),
        sourceUri,
        article.title(),
        article.byline(),
        time(article.publishedAt()),
        article.body(),
        null);
  }

  private static @Nullable String time(@Nullable Instant instant) {
    return instant == null ? null : SEOUL.format(instant);
  }

  private static Found.Mention row(Article article, Deal deal) {
    String body = article.body();
    BigDecimal stake = deal.stakePct();
    return new Found.Mention(
        article.articleId(),
        null,
        deal.type().name(),
        deal.stage().name(),
        deal.main(),
        deal.parties().stream()
            .map(p -> Found.Party.of(p.name(), p.span().in(body), p.nameEn(), p.role().name()))
            .toList(),
        deal.amounts().stream()
            .map(
                a ->
                    new Found.Amount(
                        a.value().doubleValue(), a.currency(), a.kind().name(), a.span().in(body)))
            .toList(),
        deal.dates().stream().map(Deal.DealDate::date).toList(),
        stake == null ? null : stake.doubleValue(),
        deal.evidence().in(body));
  }
}
