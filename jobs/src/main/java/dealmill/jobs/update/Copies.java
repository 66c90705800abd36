package dealmill.jobs.update;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import dealmill.jobs.resolve.Duplicates;
import dealmill.jobs.resolve.Staged;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The articles after a run, with what they are copies of. */
final class Copies {

  private final Dataset<Row> fresh;
  private final Dataset<Row> moved;
  private final Dataset<Row> staying;
  private final List<String> movedMonths;
  private final long duplicates;

  private Copies(
      Dataset<Row> fresh,
      Dataset<Row> moved,
      Dataset<Row> staying,
      long duplicates,
      boolean first) {
    this.fresh = fresh;
    this.moved = first ? moved : Staged.of(moved);
    this.staying = staying;
    // In the first run there is nothing that could move.
    this.movedMonths = first ? List.of() : Partitions.of(this.moved, Partitions.MONTH);
    this.duplicates = duplicates;
  }

  /** Finds copies among the new articles, and of stored ones. */
  static Copies of(Arrivals arrivals, Before before) {
    Dataset<Row> staying = arrivals.staying(before.articles());
    Dataset<Row> orphans = orphans(arrivals, staying);
    Dataset<Row> settled =
        arrivals.replaces() ? staying.join(orphans, ids(), "left_anti") : staying;
    Dataset<Row> news = arrivals.articles();
    Dataset<Row> links =
        Staged.of(
            Duplicates.among(news.select(columns()).union(orphans.select(columns())), settled));
    Row counts = links.agg(count(lit(1)), count(col("duplicate_of"))).first();
    // Few articles have copies: the bodies of all need not be brought together with them.
    Dataset<Row> fresh =
        news.drop("duplicate_of").join(Joins.hinted(links, counts.getLong(0)), ids(), "left_outer");
    Dataset<Row> moved =
        before.isEmpty() ? staying.limit(0) : moved(staying, orphans, links, arrivals.replaces());
    Dataset<Row> copies = links.where(col("duplicate_of").isNotNull());
    long duplicates = before.isEmpty() ? counts.getLong(1) : arrivals.coming(copies).count();
    return new Copies(fresh, moved, staying, duplicates, before.isEmpty());
  }

  /** Copies of an article that has other text now are compared anew. */
  private static Dataset<Row> orphans(Arrivals arrivals, Dataset<Row> staying) {
    Dataset<Row> gone = arrivals.gone().select(col("article_id").as("duplicate_of"));
    return arrivals.replaces()
        ? staying.join(gone, new String[] {"duplicate_of"}, "left_semi")
        : staying.limit(0);
  }

  private static Dataset<Row> moved(
      Dataset<Row> staying, Dataset<Row> orphans, Dataset<Row> links, boolean withOrphans) {
    Dataset<Row> now = links.withColumnRenamed("duplicate_of", "now");
    if (withOrphans) {
      Dataset<Row> alone =
          orphans
              .join(links, ids(), "left_anti")
              .select(col("article_id"), lit(null).cast(DataTypes.StringType).as("now"));
      now = now.unionByName(alone);
    }
    return staying
        .join(now, ids())
        .where(col("now").eqNullSafe(col("duplicate_of")).equalTo(lit(false)))
        .withColumn("duplicate_of", col("now"))
        .drop("now");
  }

  private static String[] ids() {
    return new String[] {"article_id"};
  }

  private static org.apache.spark.sql.Column[] columns() {
    return new org.apache.spark.sql.Column[] {
      col("article_id"), col("published_at"), col("signature")
    };
  }

  /** Returns the new articles. */
  Dataset<Row> fresh() {
    return fresh;
  }

  /** Returns the stored articles that are copies of another article than before. */
  Dataset<Row> moved() {
    return moved;
  }

  /** Returns the months in which {@link #moved} lie. */
  List<String> movedMonths() {
    return movedMonths;
  }

  /** Returns all articles as they are after the run, with the columns that tell deals apart. */
  Dataset<Row> told() {
    Dataset<Row> unmoved =
        movedMonths.isEmpty() ? staying : staying.join(moved, ids(), "left_anti");
    return narrow(unmoved).union(narrow(moved)).union(narrow(fresh));
  }

  private static Dataset<Row> narrow(Dataset<Row> articles) {
    return articles.select("article_id", "title", "published_at", "duplicate_of");
  }

  /** Returns how many of the new articles are copies. */
  long duplicates() {
    return duplicates;
  }
}
