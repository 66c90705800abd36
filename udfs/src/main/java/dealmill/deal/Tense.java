package dealmill.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a date is over when the article appears. */
enum Tense {
  PAST,
  AHEAD,
  /** It cannot be told: this month, this year, or an article without a day. */
  ANY;

  /**
   * Compares a date with the day of publication, as far as the date is known.
   *
   * <p>For an article of 2025-03-04 {@code 2025-02} and {@code 2025-03-04} are past, {@code 2025}
   * is neither.
   */
  static Tense of(String date, @Nullable LocalDate published) {
    if (published == null) {
      return ANY;
    }
    String day = date.contains("Q") ? quarter(date, published) : published.toString();
    String now = day.substring(0, Math.min(date.length(), day.length()));
    int order = date.compareTo(now);
    if (order == 0) {
      return date.length() == day.length() && !date.contains("Q") ? PAST : ANY;
    }
    return order < 0 ? PAST : AHEAD;
  }

  private static String quarter(String date, LocalDate published) {
    return date.length() < 7
        ? date
        : "%04d-Q%d".formatted(published.getYear(), (published.getMonthValue() + 2) / 3);
  }

  /** Tells whether a cue of this tense may fire for a date of {@code other}. */
  boolean holdsFor(Tense other) {
    return this == ANY || other == ANY || this == other;
  }
}
