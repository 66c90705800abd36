package dealmill.jobs.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

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
   * Checks the tables of {@code lake}.
   *
   * @throws CheckFailedException that names the first thing that is wrong
   */
  public static void require(Lake lake, Before before, RunLog.Counts counts) {
    unique(lake, Articles.TABLE);
    unique(lake, DealMentions.TABLE);
    unique(lake, Deals.TABLE);
    long articles = lake.read(Articles.TABLE).count();
    long expected = before.articles().count() + counts.articlesNew();
    if (articles != expected) {
      throw new CheckFailedException(
          "articles has %d rows, not the %d that were there and came"
              .formatted(articles, expected));
    }
    refers(lake, DealMentions.TABLE, "article_id", Articles.TABLE);
    refers(lake, DealMentions.TABLE, "deal_id", Deals.TABLE);
    refers(lake, Deals.TABLE, "deal_id", DealMentions.TABLE);
  }

  private static void unique(Lake lake, LakeTable table) {
    String key = table.key().get(0);
    Row row =
        lake.read(table)
            .agg(org.apache.spark.sql.functions.count(lit(1)), countDistinct(col(key)))
            .first();
    if (row.getLong(0) != row.getLong(1)) {
      throw new CheckFailedException("%s has rows with one %s".formatted(table.name(), key));
    }
  }

  private static void refers(Lake lake, LakeTable table, String column, LakeTable to) {
    Dataset<Row> loose =
        lake.read(table)
            .select(column)
            .join(lake.read(to).select(column), new String[] {column}, "left_anti");
    if (!loose.isEmpty()) {
      throw new CheckFailedException(
          "%s has a %s that %s lacks".formatted(table.name(), column, to.name()));
    }
  }
}
