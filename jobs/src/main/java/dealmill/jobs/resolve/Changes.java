package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What each article that was read means for the tables; {@link Versions} tells which version of a
 * page counts. They are delivered in the order of their files' names and of their places therein.
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

  private static final ArrayType HASHES = DataTypes.createArrayType(DataTypes.StringType, false);

  private static final UserDefinedFunction ACTIONS =
      udf(
          (UDF5<Seq<Row>, String, Instant, Seq<String>, Boolean, List<Row>>) Changes::actions,
          DataTypes.createArrayType(
              new StructType()
                  .add("source_uri", DataTypes.StringType, false)
                  .add("action", DataTypes.StringType, false)
                  .add("document_hashes", HASHES, false),
              false));

  private Changes() {}

  /**
   * Returns {@code article_id}, {@code old_month} (where the rows to replace lie), {@code
   * source_uri}, {@code action} and {@code document_hashes} (of all versions that were taken) for
   * each article.
   *
   * @param extracted rows of {@link dealmill.jobs.tables.Extracted}
   * @param stored the articles of the runs before
   * @param again true: what is stored is replaced even by the same content
   */
  public static Dataset<Row> of(Dataset<Row> extracted, Dataset<Row> stored, boolean again) {
    Dataset<Row> before =
        stored.select(
            col("article_id"),
            col("content_hash").as("old_content"),
            coalesce(col("updated_at"), col("published_at")).as("old_time"),
            col("published_month").as("old_month"),
            col("document_hashes").as("old_hashes"));
    Column actions =
        ACTIONS.apply(
            col("versions"), col("old_content"), col("old_time"), col("old_hashes"), lit(again));
    return arrived(extracted)
        .groupBy("article_id")
        .agg(
            sort_array(collect_list(struct("place", "uri", "content", "time", "hash")))
                .as("versions"))
        .join(before, "article_id", "left_outer")
        .select(col("article_id"), col("old_month"), inline(actions));
  }

  private static Dataset<Row> arrived(Dataset<Row> extracted) {
    Column uri = col("source_uri");
    Column number = regexp_extract(uri, PLACE, 1).try_cast("bigint");
    return extracted
        .where(col("article").isNotNull())
        .select(
            col("article.article_id").as("article_id"),
            struct(regexp_replace(uri, PLACE, ""), coalesce(number, lit(0L))).as("place"),
            uri.as("uri"),
            col("article.content_hash").as("content"),
            coalesce(col("article.updated_at"), col("article.published_at")).as("time"),
            col("article.document_hashes").getItem(0).as("hash"));
  }

  private static List<Row> actions(
      Seq<Row> versions,
      @Nullable String content,
      @Nullable Instant time,
      @Nullable Seq<String> hashes,
      boolean again) {
    List<Versions.Version> delivered = new ArrayList<>();
    for (Row row : CollectionConverters.asJava(versions)) {
      delivered.add(
          new Versions.Version(
              row.getString(1), row.getString(2), row.getInstant(3), row.getString(4)));
    }
    List<String> known = hashes == null ? List.of() : CollectionConverters.asJava(hashes);
    return Versions.changes(delivered, content, time, known, again).stream()
        .map(c -> RowFactory.create(c.sourceUri(), c.action(), c.hashes().toArray(String[]::new)))
        .toList();
  }
}
