package dealmill.jobs.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dealmill.jobs.ConfigurationException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a run is about, in Seoul; an end that is null is open. With an end
 * given, an article without a time is outside.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

  /** All days, and the articles without one. */
  public static final Period ALWAYS = new Period(null, null);

  /**
   * Makes the period that two options give.
   *
   * @throws ConfigurationException if it ends before it begins
   */
  public static Period of(
      String first, @Nullable LocalDate from, String last, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new ConfigurationException(last + " is before " + first, "put the earlier day first");
    }
    return new Period(from, to);
  }

  /** Tells whether {@code published} lies in this period, its last day included. */
  public boolean includes(@Nullable Instant published) {
    if (from == null && to == null) {
      return true;
    }
    if (published == null) {
      return false;
    }
    LocalDate day = published.atZone(Months.SEOUL).toLocalDate();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Returns {@link #includes} as a condition on the column {@code published_at}. */
  public Column condition() {
    Column inside = lit(true);
    if (from != null) {
      inside = inside.and(col("published_at").geq(lit(start(from))));
    }
    if (to != null) {
      inside = inside.and(col("published_at").lt(lit(start(to.plusDays(1)))));
    }
    return inside;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Months.SEOUL).toInstant();
  }
}
