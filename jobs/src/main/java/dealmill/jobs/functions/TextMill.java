package dealmill.jobs.functions;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.CleaningOptions;
import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import dealmill.jobs.tables.Cells;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Months;
import dealmill.jobs.tables.RunStamp;
import dealmill.jobs.tables.Sentences;
import dealmill.jobs.tables.SharedKnowledge;
import dealmill.lexicon.Dictionary;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The mill for texts that a query gives: one for each thread that asks. */
final class TextMill implements Serializable {

  private static final long serialVersionUID = 1;

  /** What {@code clean_article} gives. */
  static final StructType CLEANED =
      new StructType()
          .add("title", StringType)
          .add("subtitle", StringType)
          .add("byline", StringType)
          .add("outlet", StringType)
          .add("published_at", TimestampType)
          .add("body", StringType)
          .add("rejected", StringType);

  private static final ThreadLocal<@Nullable Kept> KEPT = new ThreadLocal<>();

  private final Broadcast<Dictionary> dictionary;
  private final boolean anyLanguage;

  private record Kept(SharedKnowledge shared, Mill mill) {}

  TextMill(Broadcast<Dictionary> dictionary, CleaningOptions options) {
    this.dictionary = dictionary;
    this.anyLanguage = options.anyLanguage();
  }

  /** Returns the article on the page {@code text}, or why there is none. */
  @Nullable Row clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean html = text.stripLeading().toLowerCase(Locale.ROOT).startsWith("<");
    RawDocument page =
        RawDocument.of(
            "text:",
            html ? SourceKind.HTML : SourceKind.TEXT,
            text.getBytes(StandardCharsets.UTF_8));
    return kept()
        .mill()
        .clean(page)
        .fold(
            ok -> row(ok),
            rejected -> Cells.row(null, null, null, null, null, null, rejected.reason().name()));
  }

  private static Row row(CleanedPage page) {
    Article article = page.article();
    return Cells.row(
        article.title(),
        article.subtitle(),
        article.byline(),
        article.outlet(),
        article.publishedAt(),
        article.body(),
        null);
  }

  /** Returns the morphemes of {@code text}. */
  @Nullable Object tokens(@Nullable String text) {
    return text == null
        ? null
        : kept().mill().tokens(nfc(text)).stream().map(Sentences::token).toArray(Row[]::new);
  }

  /** Returns the deals that {@code text}, an article's body, speaks of. */
  @Nullable Object deals(@Nullable String text, @Nullable LocalDate publishedOn) {
    if (text == null) {
      return null;
    }
    Instant published =
        publishedOn == null ? null : publishedOn.atStartOfDay(Months.SEOUL).toInstant();
    Article article =
        new Article(
            "text:", null, null, "", null, null, null, published, null, null, "ko", nfc(text),
            List.of(), "UTF-8", 0);
    Kept kept = kept();
    return DealMentions.rows(
            article,
            kept.mill().extract(article).deals(),
            kept.shared().rates(),
            new RunStamp("", Instant.EPOCH))
        .toArray(Row[]::new);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private Kept kept() {
    CleaningOptions options =
        anyLanguage ? CleaningOptions.DEFAULT.inAnyLanguage() : CleaningOptions.DEFAULT;
    SharedKnowledge shared = SharedKnowledge.of(dictionary.value(), options);
    Kept kept = KEPT.get();
    if (kept == null || kept.shared() != shared) {
      kept = new Kept(shared, Mill.with(shared.knowledge()));
      KEPT.set(kept);
    }
    return kept;
  }
}
