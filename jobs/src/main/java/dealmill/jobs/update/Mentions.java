package dealmill.jobs.update;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dealmill.jobs.lake.Replaced;
import dealmill.jobs.resolve.Resolution;
import dealmill.jobs.resolve.Staged;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The mentions after a run, each with its deal. */
final class Mentions {

  private final Arrivals arrivals;
  private final Dataset<Row> leaving;
  private final Dataset<Row> staying;
  private final Dataset<Row> lost;
  private final Resolution resolution;
  private final Dataset<Row> reassigned;
  private final List<String> reassignedMonths;

  private Mentions(Arrivals arrivals, Copies copies, Before before, Instant updatedAt) {
    this.arrivals = arrivals;
    this.leaving = arrivals.leaving(before.mentions());
    this.staying = arrivals.staying(before.mentions());
    this.lost = leaving.select("deal_id").union(ofMoved(copies).select("deal_id"));
    this.resolution = resolve(copies, before, updatedAt);
    Dataset<Row> other =
        resolution
            .assignments()
            .where(not(col("fresh")).and(col("deal_id").notEqual(col("former"))));
    this.reassigned = before.isEmpty() ? other.limit(0) : Staged.of(other);
    this.reassignedMonths =
        before.isEmpty() ? List.of() : Partitions.of(reassigned, Partitions.MONTH);
  }

  /** Resolves the new mentions together with the stored ones. */
  static Mentions of(Arrivals arrivals, Copies copies, Before before, Instant updatedAt) {
    return new Mentions(arrivals, copies, before, updatedAt);
  }

  private Dataset<Row> ofMoved(Copies copies) {
    return copies.movedMonths().isEmpty()
        ? staying.limit(0)
        : staying
            .where(Partitions.in(copies.movedMonths()))
            .join(copies.moved(), new String[] {"article_id"}, "left_semi");
  }

  private Resolution resolve(Copies copies, Before before, Instant updatedAt) {
    Dataset<Row> told = copies.told();
    // A mention that is extracted again keeps the deal that it had.
    Dataset<Row> former = leaving.select("mention_id", "deal_id");
    Dataset<Row> news = arrivals.mentions().drop("deal_id").join(former, ids(), "left_outer");
    Dataset<Row> fresh = Staged.of(Resolution.facts(news, told, lit(true)));
    if (before.isEmpty()) {
      return Resolution.first(fresh, updatedAt);
    }
    Dataset<Row> near =
        Partitions.near(Partitions.of(fresh, Partitions.MONTH))
            .map(months -> staying.where(Partitions.in(months)))
            .orElse(staying);
    return Resolution.of(
        fresh,
        Resolution.facts(near, told, lit(false)),
        Resolution.facts(staying, told, lit(false)),
        lost,
        updatedAt);
  }

  private static String[] ids() {
    return new String[] {"mention_id"};
  }

  /** Returns the resolution. */
  Resolution resolution() {
    return resolution;
  }

  /** Returns the rows to write: the new mentions, and stored ones that have another deal now. */
  Dataset<Row> rows(Before before) {
    Dataset<Row> news =
        arrivals
            .mentions()
            .drop("deal_id")
            .join(deals(resolution.assignments().where(col("fresh"))), ids());
    if (before.isEmpty()) {
      return news;
    }
    return news.unionByName(staying.drop("deal_id").join(deals(reassigned), ids()));
  }

  private static Dataset<Row> deals(Dataset<Row> assignments) {
    return assignments.select("mention_id", "deal_id");
  }

  /** Returns which stored mentions give way. */
  Replaced replaced() {
    TreeSet<String> months = new TreeSet<>(arrivals.goneMonths());
    months.addAll(reassignedMonths);
    Dataset<Row> values = leaving.select("mention_id").union(reassigned.select("mention_id"));
    return new Replaced("mention_id", values, List.copyOf(months));
  }

  /** Returns the column {@code deal_id} of the stored deals that give way. */
  Dataset<Row> replacedDeals() {
    return resolution
        .assignments()
        .where(col("former").isNotNull())
        .select(col("former").as("deal_id"))
        .union(lost);
  }
}
