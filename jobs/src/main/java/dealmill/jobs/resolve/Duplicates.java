package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dealmill.jobs.tables.MinHash;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;

/**
 * Copies of one text: wire copy on other sites, re-posts.
 *
 * <p>Texts whose signatures share a band are candidates. In each band an article is compared with
 * the earliest one only, so that the number of comparisons grows with the articles, not with their
 * square.
 */
public final class Duplicates {

  /**
   * Texts that agree in at least this share of their signatures are copies. Two newsrooms that each
   * edit one press release come to two thirds; a re-post that loses its last paragraph keeps more.
   */
  static final double LEAST_LIKENESS = 0.75;

  private static final int ROWS_A_BAND = 5;

  private static final UserDefinedFunction BANDS =
      udf(
          (UDF1<byte[], long[]>) signature -> MinHash.bands(signature, ROWS_A_BAND),
          DataTypes.createArrayType(DataTypes.LongType));

  private static final UserDefinedFunction LIKENESS =
      udf((UDF2<byte[], byte[], Double>) MinHash::likeness, DataTypes.DoubleType);

  private Duplicates() {}

  /**
   * Returns {@code article_id}, {@code duplicate_of} for each article that has a copy among {@code
   * fresh} or is one; {@code duplicate_of} is null for the earliest of them.
   *
   * @param fresh {@code article_id}, {@code published_at}, {@code signature} of new articles
   * @param stored the same and {@code duplicate_of} of the articles that stay
   */
  public static Dataset<Row> among(Dataset<Row> fresh, Dataset<Row> stored) {
    Column group = coalesce(col("duplicate_of"), col("article_id")).as("group");
    Dataset<Row> news =
        fresh.select(
            rank(), col("article_id").as("group"), col("signature"), lit(true).as("fresh"));
    Dataset<Row> olds = stored.select(rank(), group, col("signature"), lit(false).as("fresh"));
    Dataset<Row> groups = Components.of(alike(news, olds));
    Dataset<Row> members =
        news.select("rank", "group")
            .union(olds.select("rank", "group"))
            .join(groups.withColumnRenamed("node", "group"), "group");
    Dataset<Row> first = members.groupBy("component").agg(min("rank").as("first"));
    Column original = col("first.article_id");
    Column itself = col("rank.article_id");
    return members
        .join(first, "component")
        .select(
            itself.as("article_id"), when(original.notEqual(itself), original).as("duplicate_of"))
        .distinct();
  }

  /** Earliest first; an article without a time comes after all others. */
  private static Column rank() {
    Column time = coalesce(col("published_at"), lit("9999-12-31").cast(DataTypes.TimestampType));
    return struct(time.as("time"), col("article_id")).as("rank");
  }

  /**
   * Returns the pairs of groups that have members which are alike, one of them new. Signatures are
   * as long as a short article: they come in once it is known which ones are compared.
   */
  private static Dataset<Row> alike(Dataset<Row> news, Dataset<Row> olds) {
    Dataset<Row> newBands = inBands(news);
    Dataset<Row> met =
        Staged.of(inBands(olds).join(newBands.select("band").distinct(), "band", "left_semi"));
    Dataset<Row> all = newBands.drop("signature").unionByName(met.drop("signature"));
    Column earliest = min(struct("rank", "group", "fresh")).over(Window.partitionBy("band"));
    Dataset<Row> pairs =
        all.withColumn("first", earliest)
            .where(col("rank").notEqual(col("first.rank")))
            .where(col("fresh").or(col("first.fresh")))
            .select(
                col("group").as("a"),
                col("first.group").as("b"),
                col("rank.article_id").as("one"),
                col("first.rank.article_id").as("other"))
            .dropDuplicates("one", "other");
    Dataset<Row> signatures = signatures(news).union(signatures(met).distinct());
    return pairs
        .join(signatures.toDF("one", "mine"), "one")
        .join(signatures.toDF("other", "its"), "other")
        .where(LIKENESS.apply(col("mine"), col("its")).geq(LEAST_LIKENESS))
        .select("a", "b");
  }

  private static Dataset<Row> signatures(Dataset<Row> articles) {
    return articles.select(col("rank.article_id"), col("signature"));
  }

  private static Dataset<Row> inBands(Dataset<Row> articles) {
    return articles
        .where(col("signature").isNotNull())
        .withColumn("band", explode(BANDS.apply(col("signature"))));
  }
}
