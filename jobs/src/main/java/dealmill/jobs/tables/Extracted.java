package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.listOf;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dealmill.article.Article;
import dealmill.article.RawDocument;
import dealmill.deal.Extraction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * What the one pass over the documents makes: one row per document, with all that any table needs
 * of it. Never a table itself.
 */
public final class Extracted {

  /**
   * Either {@code article} or {@code reject} is there, or neither for a document that is known. The
   * sentences are those of {@link PackedSentences}.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("source_uri", StringType, false)
          .add("known", BooleanType, false)
          .add("article", Articles.SCHEMA, true)
          .add("sentences", BinaryType, true)
          .add("mentions", listOf(DealMentions.SCHEMA), true)
          .add("reject", Rejects.SCHEMA, true);

  private Extracted() {}

  /**
   * Cleans and extracts {@code documents}; those marked {@code known} pass unread.
   *
   * @param documents rows of {@link dealmill.jobs.read.Documents#SCHEMA}
   */
  public static Dataset<Row> from(Dataset<Row> documents, OnePass pass) {
    return documents.mapPartitions(pass, Encoders.row(SCHEMA));
  }

  /** Returns the row of an article that was read from {@code document}. */
  static Row row(
      RawDocument document,
      String hash,
      Article article,
      Extraction extraction,
      Rates rates,
      RunStamp stamp) {
    return Cells.row(
        document.sourceUri(),
        false,
        Articles.row(document, hash, article, extraction, stamp),
        PackedSentences.pack(extraction.sentences()),
        DealMentions.rows(article, extraction.deals(), rates, stamp),
        null);
  }

  /** Returns the articles. */
  public static Dataset<Row> articles(Dataset<Row> extracted) {
    return extracted.where(col("article").isNotNull()).select("article.*");
  }

  /**
   * Returns the sentences. They are brought together and sorted by month while they are packed: a
   * task that writes a partition has all of it, or a large piece, and need not sort the rows, which
   * are ten times as large.
   */
  public static Dataset<Row> sentences(Dataset<Row> extracted) {
    SparkSession spark = (SparkSession) extracted.sparkSession();
    Dataset<Row> packed =
        extracted
            .where(col("article").isNotNull())
            .select(
                col("article.article_id"),
                col("article.body"),
                col("article.published_month"),
                col("sentences"));
    // A session that plans once, as for few pages, knows no such hint and says so to the user.
    boolean adapts = Boolean.parseBoolean(spark.conf().get("spark.sql.adaptive.enabled"));
    Column month = col("published_month");
    Dataset<Row> together = adapts ? packed.hint("rebalance", month) : packed.repartition(month);
    JavaRDD<InternalRow> rows =
        together
            .sortWithinPartitions(month)
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .flatMap(
                row ->
                    PackedSentences.rows(
                            row.getUTF8String(0),
                            row.getUTF8String(1),
                            row.getUTF8String(2),
                            row.getBinary(3))
                        .iterator());
    return SortedRows.of(spark, rows.rdd(), Sentences.SCHEMA, "published_month");
  }

  /** Returns the mentions, each a deal of its own. */
  public static Dataset<Row> mentions(Dataset<Row> extracted) {
    return extracted.select(explode(col("mentions")).as("m")).select("m.*");
  }

  /** Returns the rejects. */
  public static Dataset<Row> rejects(Dataset<Row> extracted) {
    return extracted.where(col("reject").isNotNull()).select("reject.*");
  }
}
