package dealmill.jobs.update;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How articles, whose rows are wide, are joined with narrow rows about some of them. */
final class Joins {

  /** Up to this many rows go to every task rather than every article to them. */
  private static final long BROADCAST = 200_000;

  private Joins() {}

  /** Returns {@code rows}, of which there are {@code count}, as the other side of articles. */
  static Dataset<Row> hinted(Dataset<Row> rows, long count) {
    return count <= BROADCAST ? broadcast(rows) : rows;
  }
}
