package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import dealmill.jobs.tables.Cells;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Mentions over articles become deals. Only what the new mentions can change is looked at: the
 * deals that share a key with one of them, and those that lost a mention.
 */
public final class Resolution {

  private static final StructType KEY =
      new StructType().add("mention_id", DataTypes.StringType).add("key", DataTypes.StringType);

  private final Dataset<Row> resolved;

  private Resolution(Dataset<Row> resolved) {
    this.resolved = Staged.of(resolved);
  }

  /**
   * Joins mentions with what {@link MentionFacts} needs of their articles.
   *
   * @param mentions rows of {@code deal_mentions}
   * @param articles {@code article_id}, {@code title}, {@code published_at}, {@code duplicate_of}
   */
  public static Dataset<Row> facts(Dataset<Row> mentions, Dataset<Row> articles, Column fresh) {
    Dataset<Row> told =
        articles.select(
            col("article_id"),
            col("title"),
            col("published_at"),
            coalesce(col("duplicate_of"), col("article_id")).as("original"));
    return mentions.withColumn("fresh", fresh).join(told, "article_id").select(columns());
  }

  private static Column[] columns() {
    return Arrays.stream(MentionFactsCodec.COLUMNS)
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  /** Resolves {@code fresh} alone, for a warehouse that holds no deal yet. */
  public static Resolution first(Dataset<Row> fresh, Instant updatedAt) {
    return grouped(fresh, edges(keys(fresh)), updatedAt);
  }

  /**
   * Resolves {@code fresh} together with the stored mentions that they touch.
   *
   * @param fresh facts of new mentions
   * @param near facts of stored mentions that are near enough in time
   * @param stored facts of all stored mentions that stay
   * @param lost column {@code deal_id}: deals that lose a mention in this run
   */
  public static Resolution of(
      Dataset<Row> fresh,
      Dataset<Row> near,
      Dataset<Row> stored,
      Dataset<Row> lost,
      Instant updatedAt) {
    Dataset<Row> met =
        keys(near)
            .join(keys(fresh).select("key").distinct(), "key", "left_semi")
            .select("mention_id")
            .distinct()
            .join(near.select("mention_id", "deal_id"), "mention_id")
            .select("deal_id");
    Dataset<Row> touched =
        stored.join(met.union(lost.select("deal_id")).distinct(), "deal_id", "left_semi");
    Dataset<Row> members = Staged.of(fresh.unionByName(touched));
    Dataset<Row> formerly =
        members
            .where(col("deal_id").isNotNull())
            .select(col("mention_id").as("a"), concat(lit("deal:"), col("deal_id")).as("b"));
    return grouped(members, edges(keys(members)).union(formerly), updatedAt);
  }

  private static Resolution grouped(Dataset<Row> members, Dataset<Row> edges, Instant updatedAt) {
    Dataset<Row> components = Components.of(edges).withColumnRenamed("node", "mention_id");
    return new Resolution(
        members
            .join(components, "mention_id")
            .groupByKey((MapFunction<Row, String>) row -> row.getAs("component"), Encoders.STRING())
            .flatMapGroups(new DealGroup(updatedAt), Encoders.row(DealGroup.SCHEMA)));
  }

  private static Dataset<Row> edges(Dataset<Row> keys) {
    return keys.select(col("mention_id").as("a"), concat(lit("key:"), col("key")).as("b"));
  }

  private static Dataset<Row> keys(Dataset<Row> facts) {
    return facts.flatMap((FlatMapFunction<Row, Row>) Resolution::keyRows, Encoders.row(KEY));
  }

  private static Iterator<Row> keyRows(Row row) {
    MentionFacts mention = MentionFactsCodec.facts(row);
    return DealKeys.of(mention).stream().map(key -> Cells.row(mention.mentionId(), key)).iterator();
  }

  /** Returns {@code mention_id}, {@code deal_id}, {@code former}, {@code fresh}, and the month. */
  public Dataset<Row> assignments() {
    return resolved.select(explode(col("assignments")).as("a")).select("a.*");
  }

  /** Returns the rows of {@code deals}. */
  public Dataset<Row> deals() {
    return resolved.select("deal.*");
  }

  /** Returns the rows of {@code deal_events}. */
  public Dataset<Row> events() {
    return resolved.select(explode(col("events")).as("e")).select("e.*");
  }
}
