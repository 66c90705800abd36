package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.field;
import static dealmill.jobs.lake.Columns.listOf;
import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import dealmill.article.Article;
import dealmill.article.RawDocument;
import dealmill.deal.Extraction;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.read.Hash;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** {@code articles}: one row per article. */
public final class Articles {

  /** An organization that the article names. */
  static final StructType ORGANIZATION =
      struct(
          field("org_id", StringType),
          field("name", StringType),
          field("name_en", StringType),
          field("surfaces", listOf(StringType)),
          field("kind", StringType),
          field("country", StringType),
          field("ticker", StringType),
          field("discovered", BooleanType),
          field("mentions", IntegerType));

  /** The columns, in the order in which {@link #row} fills them. */
  public static final StructType SCHEMA =
      struct(
          required(
              "article_id",
              StringType,
              "Identity: made of the canonical address where the page or the record tells it, else"
                  + " of the document's bytes"),
          required(
              "source_uri", StringType, "The file, plus #line=N or #offset=N inside a container"),
          required("source_kind", StringType, "TEXT, HTML, JSONL or WARC"),
          optional("charset", StringType, "What the bytes were decoded with"),
          optional("url", StringType, "The canonical address"),
          optional("outlet", StringType, "Who published it"),
          optional("title", StringType, "The headline without the outlet's name"),
          optional("subtitle", StringType, "The line under the headline"),
          optional("byline", StringType, "The reporters' names"),
          optional("section", StringType, "The part of the site it stood in"),
          optional("published_at", TimestampType, "When the page says it was published"),
          optional("published_at_from", StringType, "Which evidence gave published_at"),
          optional("updated_at", TimestampType, "When the page says it was last changed"),
          required("lang", StringType, "Language, ko for Korean"),
          required("body", StringType, "The article's own paragraphs, joined by a line feed"),
          required("captions", listOf(StringType), "Captions of pictures"),
          optional(
              "duplicate_of",
              StringType,
              "article_id of the first article with nearly this text, or null"),
          required("content_hash", StringType, "Hash of what was read: another one, a change"),
          required("run_id", StringType, "The run that wrote the row"),
          required("ingested_at", TimestampType, "When that run started"),
          required("published_month", StringType, "Month in Seoul, 2025-10, or unknown"),
          required(
              "replaced_characters", IntegerType, "How many characters the bytes did not give"),
          required(
              "document_hashes",
              listOf(StringType),
              "Hashes of the bytes of the versions of the page that were taken, this one among them"),
          optional("signature", BinaryType, "MinHash signature of the body"),
          required(
              "organizations",
              listOf(ORGANIZATION),
              "The organizations that the article names, each with its number of mentions"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of("articles", "One row per article.", SCHEMA, "article_id")
          .partitionedBy("published_month")
          .indexing("article_id", "published_at", "outlet", "duplicate_of")
          .keepingTogether("article_id", "published_at")
          .checking("known_source_kind", "source_kind IN ('TEXT', 'HTML', 'JSONL', 'WARC')")
          .checking("month_of_publication", Checks.MONTH)
          .checking("not_its_own_copy", "duplicate_of IS NULL OR duplicate_of <> article_id");

  private Articles() {}

  /** Returns the row of {@code article}, which is no copy as far as is known yet. */
  static Row row(
      RawDocument document,
      String documentHash,
      Article article,
      Extraction extraction,
      RunStamp stamp) {
    return Cells.row(
        article.articleId(),
        document.sourceUri(),
        document.kind().name(),
        article.charset(),
        article.url(),
        article.outlet(),
        article.title(),
        article.subtitle(),
        article.byline(),
        article.section(),
        article.publishedAt(),
        article.publishedAtFrom(),
        article.updatedAt(),
        article.lang(),
        article.body(),
        article.captions(),
        null,
        contentHash(article),
        stamp.runId(),
        stamp.startedAt(),
        Months.of(article.publishedAt()),
        article.replacedCharacters(),
        List.of(documentHash),
        MinHash.signature(article.body()).orElse(null),
        extraction.organizations().stream().map(Articles::organization).toList());
  }

  private static String contentHash(Article article) {
    return Hash.of(
        String.join(
            "\u0000",
            article.title(),
            String.valueOf(article.subtitle()),
            String.valueOf(article.byline()),
            String.valueOf(article.publishedAt()),
            String.valueOf(article.updatedAt()),
            article.body()));
  }

  private static Row organization(Extraction.Organization organization) {
    return Cells.row(
        organization.orgId(),
        organization.name(),
        organization.nameEn(),
        organization.surfaces(),
        organization.kind(),
        organization.country(),
        organization.ticker(),
        organization.discovered(),
        organization.mentions());
  }
}
