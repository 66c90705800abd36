package dealmill.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the dates of one text from its day of publication and from each other. Made for one pass
 * over the text, in its order.
 */
final class DateResolver {

  /** How a date hangs together with the one before it. */
  enum Link {
    /** It goes on from it: {@code 3일부터 5일까지}. */
    JOINED,
    /** It stands in the same sentence. */
    SENTENCE,
    NONE
  }

  /** Whether the words beside a date show that it has yet to come. */
  enum Ahead {
    NO,
    /** It may be over where it is not long ago: {@code 6월까지}, read in August. */
    LIKELY,
    SURELY
  }

  private static final int MONTHS = 12;
  private static final int MONTHS_AHEAD = 6;
  private static final int MONTHS_BACK = 9;
  private static final int DAYS_BACK = 10;
  private static final int DAYS_AHEAD = 7;

  private final @Nullable LocalDate published;
  private @Nullable ResolvedDate last;
  private @Nullable LocalDate lastDay;

  DateResolver(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * Returns the date that {@code parts} mean, or null if it cannot be known.
   *
   * @param ahead whether the words beside it show that it has yet to come
   * @param link how it hangs together with the date before
   */
  @Nullable ResolvedDate resolve(DateParts parts, Ahead ahead, Link link) {
    ResolvedDate date =
        parts.dayWord() != null ? dayWord(parts.dayWord()) : counted(parts, ahead, link);
    if (date != null) {
      last = date;
      LocalDate day = date.asDay();
      lastDay = day == null || isAhead(day) ? lastDay : day;
    }
    return date;
  }

  /** What is still to come is no day on which anything was said or done: 이날 means another. */
  private boolean isAhead(LocalDate day) {
    return published != null && day.isAfter(published);
  }

  /** {@code 작년 1월 이후 줄였고 10월부터는 …}: the second month is of the year of the first. */
  private boolean lendsYear(ResolvedDate before, DateParts parts) {
    return parts.month() > 0
        && parts.lead() == null
        && before.month() > 0
        && (published == null || before.year() != published.getYear());
  }

  /** {@code 수요예측은 오는 19일이고 발행일은 28일이다}: a later day, told behind one yet to come. */
  private boolean goesOn(DateParts parts) {
    LocalDate day = last == null ? null : last.asDay();
    return day != null
        && isAhead(day)
        && parts.lead() == null
        && parts.month() == 0
        && parts.quarter() == 0
        && parts.day() > day.getDayOfMonth();
  }

  private @Nullable ResolvedDate dayWord(DateWord word) {
    LocalDate from = word.fromMention() && lastDay != null ? lastDay : published;
    return from == null ? null : ResolvedDate.of(from.plusDays(word.offset()));
  }

  private @Nullable ResolvedDate counted(DateParts parts, Ahead ahead, Link link) {
    if (parts.month() > MONTHS) {
      return null;
    }
    if (parts.monthWord() != null) {
      YearMonth month = monthOf(parts.monthWord());
      return month == null ? null : ResolvedDate.of(month, parts.day());
    }
    if (parts.hasYear()) {
      Integer year = yearOf(parts);
      return year == null ? null : ResolvedDate.of(year, parts);
    }
    if (last != null && (link == Link.JOINED || link == Link.SENTENCE && lendsYear(last, parts))) {
      return last.followedBy(parts);
    }
    if (published == null) {
      return null;
    }
    if (link == Link.SENTENCE && goesOn(parts)) {
      return last == null ? null : last.followedBy(parts);
    }
    DateWord.Tense tense =
        ahead != Ahead.NO && parts.lead() == null ? DateWord.Tense.FUTURE : parts.tense();
    if (parts.quarter() > 0) {
      return ResolvedDate.of(yearOfQuarter(published, parts.quarter(), tense), parts);
    }
    if (parts.month() > 0) {
      return ResolvedDate.of(yearOfMonth(published, parts, tense, ahead == Ahead.SURELY), parts);
    }
    return ResolvedDate.of(monthOfDay(published, parts.day(), tense), parts.day());
  }

  private @Nullable YearMonth monthOf(DateWord word) {
    if (word.fromMention()) {
      YearMonth month = last == null ? null : last.asMonth();
      return month == null ? null : month.plusMonths(word.offset());
    }
    return published == null ? null : YearMonth.from(published).plusMonths(word.offset());
  }

  private @Nullable Integer yearOf(DateParts parts) {
    DateWord word = parts.yearWord();
    if (word == null) {
      return parts.year();
    }
    if (word.fromMention()) {
      return last == null ? null : (Integer) (last.year() + word.offset());
    }
    return published == null ? null : (Integer) (published.getYear() + word.offset());
  }

  private static int yearOfQuarter(LocalDate published, int quarter, DateWord.Tense tense) {
    int now = (published.getMonthValue() + 2) / 3;
    int year = published.getYear();
    return switch (tense) {
      case PAST -> quarter < now ? year : year - 1;
      case FUTURE -> quarter >= now ? year : year + 1;
      case NONE -> quarter - now > 2 ? year - 1 : year;
    };
  }

  private static int yearOfMonth(
      LocalDate published, DateParts parts, DateWord.Tense tense, boolean surely) {
    int year = published.getYear();
    int ahead = parts.month() - published.getMonthValue();
    boolean later = ahead > 0 || ahead == 0 && parts.day() > published.getDayOfMonth();
    return switch (tense) {
      case PAST -> later ? year - 1 : year;
      case FUTURE -> later || ahead == 0 || !surely && -ahead < MONTHS_BACK - 3 ? year : year + 1;
      case NONE -> ahead > MONTHS_AHEAD ? year - 1 : year;
    };
  }

  /** A day alone is this month's, unless it has yet to come and nothing says so. */
  private static YearMonth monthOfDay(LocalDate published, int day, DateWord.Tense tense) {
    YearMonth month = YearMonth.from(published);
    int ahead = day - published.getDayOfMonth();
    return switch (tense) {
      case PAST -> ahead > 0 ? month.minusMonths(1) : month;
      case FUTURE -> ahead < -2 ? month.plusMonths(1) : month;
      case NONE -> ahead <= 0 || isSoon(published, day) ? month : month.minusMonths(1);
    };
  }

  private static boolean isSoon(LocalDate published, int day) {
    YearMonth before = YearMonth.from(published).minusMonths(1);
    if (!before.isValidDay(day)) {
      return true;
    }
    long back = ChronoUnit.DAYS.between(before.atDay(day), published);
    return back > DAYS_BACK && day - published.getDayOfMonth() <= DAYS_AHEAD;
  }
}
