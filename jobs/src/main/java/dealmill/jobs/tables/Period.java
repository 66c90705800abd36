package dealmill.jobs.tables;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a run is about, in Seoul; an end that is null is open. With an end
 * given, an article without a time is outside.
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {

  /** All days, and the articles without one. */
  public static final Period ALWAYS = new Period(null, null);

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
}
