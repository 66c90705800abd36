package dealmill.jobs.report;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.Upkeep;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Period;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** The page for people who look rather than query. */
public final class Report {

  private static final List<LakeTable> TABLES =
      List.of(Deals.TABLE, DealEvents.TABLE, DealMentions.TABLE, Articles.TABLE);

  private Report() {}

  /** Returns how many bytes the files have that a page of {@code lake} is made of. */
  public static long bytes(SparkSession spark, Lake lake) {
    return new Upkeep(spark, lake).files(TABLES.stream().filter(lake::has).toList()).bytes();
  }

  /**
   * Returns the page about the deals of {@code lake} that were first reported in {@code period}.
   *
   * @param version that of the program, shown at the foot
   */
  public static String page(Lake lake, Period period, String version) {
    return Page.of(new Selection(lake, period).read(version));
  }
}
