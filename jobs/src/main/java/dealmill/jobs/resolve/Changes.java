package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What each article that was read means for the tables.
 *
 * <p>Of several versions of a page the one last updated, or else last published, counts; of
 * versions with the same time, or none, the one that comes last in the input, by its first copy: a
 * version that is delivered once more is no newer for it. A version that tells a time is newer than
 * one that does not. A version older than the stored one changes nothing. So several runs end with
 * what one run over all that they read ends with.
 */
public final class Changes {

  /** The article is not stored yet. */
  public static final String NEW = "NEW";

  /** It is stored with other content. */
  public static final String CHANGED = "CHANGED";

  /** It is stored as it is, or in a newer version. */
  public static final String UNCHANGED = "UNCHANGED";

  /** What a {@code source_uri} ends with: {@code #line=12}. */
  private static final String PLACE = "#[a-z]+=([0-9]+)$";

  private Changes() {}

  /**
   * Returns {@code source_uri}, {@code article_id}, {@code action}, {@code old_month} (where the
   * rows to replace lie) and {@code document_hashes} (of all versions) for each article.
   *
   * @param extracted rows of {@link dealmill.jobs.tables.Extracted}
   * @param stored the articles of the runs before
   * @param again true: what is stored is replaced even by the same content
   */
  public static Dataset<Row> of(Dataset<Row> extracted, Dataset<Row> stored, Column again) {
    Dataset<Row> before =
        stored.select(
            col("article_id"),
            col("content_hash").as("old_content"),
            coalesce(col("updated_at"), col("published_at")).as("old_time"),
            col("published_month").as("old_month"),
            col("document_hashes").as("old_hashes"));
    // Both windows need no more than this: the versions of an article in one partition.
    Dataset<Row> arrived =
        arrived(extracted)
            .repartition(col("article_id"))
            .withColumn("first", min(place()).over(copies()));
    Column hashes = collect_set(col("document_hash")).over(versions());
    return arrived
        .withColumn("place", row_number().over(versions().orderBy(newestFirst())))
        .withColumn("hashes", hashes)
        .join(before, "article_id", "left_outer")
        .select(
            col("source_uri"),
            col("article_id"),
            action(again).as("action"),
            col("old_month"),
            array_sort(array_union(col("hashes"), coalesce(col("old_hashes"), col("hashes"))))
                .as("document_hashes"));
  }

  private static Dataset<Row> arrived(Dataset<Row> extracted) {
    return extracted
        .where(col("article").isNotNull())
        .select(
            col("source_uri"),
            col("article.article_id").as("article_id"),
            col("article.content_hash").as("content"),
            coalesce(col("article.updated_at"), col("article.published_at")).as("time"),
            col("article.document_hashes").getItem(0).as("document_hash"));
  }

  private static WindowSpec versions() {
    return Window.partitionBy("article_id");
  }

  /** The copies of one version. */
  private static WindowSpec copies() {
    return Window.partitionBy("article_id", "document_hash");
  }

  /** Where in the input an article was read: its file, and its place there as a number. */
  private static Column place() {
    Column uri = col("source_uri");
    Column number = regexp_extract(uri, PLACE, 1).try_cast("bigint");
    return struct(regexp_replace(uri, PLACE, ""), coalesce(number, lit(0L)));
  }

  private static Column[] newestFirst() {
    return new Column[] {
      col("time").desc_nulls_last(), col("first").desc(), col("source_uri").asc()
    };
  }

  private static Column action(Column again) {
    Column older =
        coalesce(col("time").lt(col("old_time")), col("time").isNull())
            .and(col("old_time").isNotNull());
    Column same = col("content").equalTo(col("old_content")).and(not(again));
    return when(col("place").gt(1), UNCHANGED)
        .when(col("old_content").isNull(), NEW)
        .when(older.or(same), UNCHANGED)
        .otherwise(CHANGED);
  }
}
