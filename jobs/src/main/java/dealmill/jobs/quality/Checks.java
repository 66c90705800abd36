package dealmill.jobs.quality;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.update.Before;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What must hold of the tables after each run, read back from storage. */
public final class Checks {

  private Checks() {}

  /**
   * Checks the tables of {@code lake}: keys are unique, references meet a row, nothing is lost.
   *
   * @throws CheckFailedException that names the first thing that is wrong
   */
  public static void require(Lake lake, Before before, RunLog.Counts counts) {
    Row articles = keys(lake, Articles.TABLE, "article_id");
    refuse(articles, "articles has %d article_ids twice", "%d mentions have no article");
    Row deals = keys(lake, Deals.TABLE, "deal_id");
    refuse(deals, "deals has %d deal_ids twice", "%d deals and mentions lack each other");
    long expected = before.articles().count() + counts.articlesNew();
    if (articles.getLong(0) != expected) {
      throw new CheckFailedException(
          "articles has %d rows, not the %d that were there and came"
              .formatted(articles.getLong(0), expected));
    }
  }

  /** Returns the table's rows, those with a key that comes again, and the loose references. */
  private static Row keys(Lake lake, LakeTable table, String key) {
    Dataset<Row> rows = lake.read(table).groupBy(key).agg(count(lit(1)).as("rows"));
    Dataset<Row> references =
        lake.read(DealMentions.TABLE).groupBy(key).agg(count(lit(1)).as("references"));
    boolean bothWays = table.equals(Deals.TABLE);
    return rows.join(references, new String[] {key}, "full_outer")
        .agg(
            coalesce(sum("rows"), lit(0L)),
            coalesce(sum(col("rows").gt(1).cast("long")), lit(0L)),
            coalesce(
                sum(
                    (bothWays
                            ? col("rows").isNull().or(col("references").isNull())
                            : col("rows").isNull())
                        .cast("long")),
                lit(0L)))
        .first();
  }

  private static void refuse(Row found, String repeated, String loose) {
    if (found.getLong(1) > 0) {
      throw new CheckFailedException(repeated.formatted(found.getLong(1)));
    }
    if (found.getLong(2) > 0) {
      throw new CheckFailedException(loose.formatted(found.getLong(2)));
    }
  }
}
