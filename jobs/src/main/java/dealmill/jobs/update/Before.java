package dealmill.jobs.update;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Organizations;
import dealmill.jobs.tables.Rejects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables as a run finds them.
 *
 * @param isEmpty true for the first run, which needs to compare with nothing
 */
public record Before(
    Dataset<Row> articles,
    Dataset<Row> mentions,
    Dataset<Row> organizations,
    boolean isEmpty,
    boolean hasRejects) {

  /** Looks at {@code lake}. */
  public static Before in(Lake lake) {
    return new Before(
        lake.read(Articles.TABLE),
        lake.read(DealMentions.TABLE),
        lake.read(Organizations.TABLE),
        lake.isEmpty(Articles.TABLE),
        !lake.isEmpty(Rejects.TABLE));
  }
}
