package dealmill.jobs.report;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.tables.Period;

/** The page for people who look rather than query. */
public final class Report {

  private Report() {}

  /**
   * Returns the page about the deals of {@code lake} that were first reported in {@code period}.
   *
   * @param version that of the program, shown at the foot
   */
  public static String page(Lake lake, Period period, String version) {
    return Page.of(new Selection(lake, period).read(version));
  }
}
