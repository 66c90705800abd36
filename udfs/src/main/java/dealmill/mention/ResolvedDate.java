package dealmill.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date with as much of it as is known: month, quarter and day are 0 where they are not. */
record ResolvedDate(int year, int month, int quarter, int day) {

  static ResolvedDate of(LocalDate date) {
    return new ResolvedDate(date.getYear(), date.getMonthValue(), 0, date.getDayOfMonth());
  }

  /** Returns null if the month has no such day. */
  static @Nullable ResolvedDate of(YearMonth month, int day) {
    return day > 0 && !month.isValidDay(day)
        ? null
        : new ResolvedDate(month.getYear(), month.getMonthValue(), 0, day);
  }

  static @Nullable ResolvedDate of(int year, DateParts parts) {
    return parts.month() > 0
        ? of(YearMonth.of(year, parts.month()), parts.day())
        : new ResolvedDate(year, 0, parts.quarter(), 0);
  }

  /** Returns the date that goes on from this one, which lends it the year and the month. */
  @Nullable ResolvedDate followedBy(DateParts parts) {
    if (parts.month() > 0) {
      return of(month > 0 && parts.month() < month ? year + 1 : year, parts);
    }
    if (parts.quarter() > 0) {
      return of(parts.quarter() < quarter ? year + 1 : year, parts);
    }
    YearMonth own = asMonth();
    if (own == null) {
      return null;
    }
    return of(day > 0 && parts.day() < day ? own.plusMonths(1) : own, parts.day());
  }

  @Nullable LocalDate asDay() {
    return day > 0 ? LocalDate.of(year, month, day) : null;
  }

  @Nullable YearMonth asMonth() {
    return month > 0 ? YearMonth.of(year, month) : null;
  }

  Precision precision() {
    if (day > 0) {
      return Precision.DAY;
    }
    if (month > 0) {
      return Precision.MONTH;
    }
    return quarter > 0 ? Precision.QUARTER : Precision.YEAR;
  }

  /** Returns {@code 2025-10-01}, {@code 2025-10}, {@code 2026-Q1} or {@code 2025}. */
  String text() {
    return switch (precision()) {
      case DAY -> digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
      case MONTH -> digits(year, 4) + "-" + digits(month, 2);
      case QUARTER -> digits(year, 4) + "-Q" + quarter;
      case YEAR -> digits(year, 4);
    };
  }

  private static String digits(int number, int least) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }
}
