package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What each article that was read means for the tables.
 *
 * <p>Of several versions of a page the one last updated counts, then the one last published, then
 * the one with the greatest {@code source_uri}. A version older than the stored one changes
 * nothing.
 */
public final class Changes {

  /** The article is not stored yet. */
  public static final String NEW = "NEW";

  /** It is stored with other content. */
  public static final String CHANGED = "CHANGED";

  /** It is stored as it is, or in a newer version. */
  public static final String UNCHANGED = "UNCHANGED";

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
    Column hashes = collect_set(col("document_hash")).over(versions());
    return arrived(extracted)
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
            col("article.published_at").as("published_at"),
            col("article.document_hashes").getItem(0).as("document_hash"));
  }

  private static WindowSpec versions() {
    return Window.partitionBy("article_id");
  }

  private static Column[] newestFirst() {
    return new Column[] {
      col("time").desc_nulls_last(), col("published_at").desc_nulls_last(), col("source_uri").desc()
    };
  }

  private static Column action(Column again) {
    Column older = coalesce(col("time").lt(col("old_time")), lit(false));
    Column same = col("content").equalTo(col("old_content")).and(not(again));
    return when(col("place").gt(1), UNCHANGED)
        .when(col("old_content").isNull(), NEW)
        .when(older.or(same), UNCHANGED)
        .otherwise(CHANGED);
  }
}
