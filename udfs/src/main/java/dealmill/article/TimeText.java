package dealmill.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads points in time as pages and records write them. A local time is Seoul's. */
final class TimeText {

  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** {@code 2025.10.02 13:07}, {@code 2025년 10월 2일(목) 오후 1시 7분}, {@code 25-10-02}. */
  static final Pattern STAMP =
      Pattern.compile(
          "(?<![0-9.,])((?:19|20)?[0-9]{2})\\s?[.\\-/년]\\s?([0-9]{1,2})\\s?[.\\-/월]\\s?([0-9]{1,2})(?![0-9])(?:일|\\.)?"
              + "(?:\\s?[(\\[][월화수목금토일月火水木金土日A-Za-z]{1,3}(?:요일)?[)\\]])?"
              + "(?:[ T,|/\\[(·ㅣ:]{1,3}(?:(오전|오후|AM|PM|am|pm)\\s?)?([0-9]{1,2})\\s?[:시]\\s?([0-9]{2})(?![0-9])"
              + "(?:[:분]\\s?([0-9]{2})?)?(?:\\.[0-9]+)?\\s?(AM|PM|am|pm)?(Z|[+-](?:0[0-9]|1[0-7]):?[0-5][0-9])?)?");

  /** What is outside of these years is a machine's way to say nothing. */
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])[T ]?(?:([0-2][0-9]):?([0-5][0-9]):?(?:[0-5][0-9])?)?");
  private static final Pattern BARE_OFFSET = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");
  private static final Pattern BLANK_BEHIND_DAY = Pattern.compile("^(\\S{10}) ");
  private static final Pattern BLANK_BEFORE_OFFSET = Pattern.compile(" (?=[+-][0-9:]+$)");
  private static final Pattern EPOCH = Pattern.compile("([0-9]{10})(?:\\.[0-9]+)?|([0-9]{13})");
  private static final DateTimeFormatter[] LATIN = {
    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT),
    DateTimeFormatter.ofPattern("MMM d, yyyy h:mm a", Locale.ENGLISH).withZone(SEOUL),
    DateTimeFormatter.ofPattern("MMM d, yyyy - HH:mm", Locale.ENGLISH).withZone(SEOUL),
  };

  private static final int PLAIN = "2025-10-02T13:07:00+09:00".length();

  private TimeText() {}

  /**
   * Returns the instant that {@code text} tells, or null: ISO 8601, the forms of {@link #STAMP},
   * {@code 20251002130700}, seconds or milliseconds since 1970.
   */
  static @Nullable Instant parse(String text) {
    Instant at = anyTime(text);
    return at == null || at.isBefore(FIRST) || !at.isBefore(LAST) ? null : at;
  }

  private static @Nullable Instant anyTime(String text) {
    String trimmed = text.strip();
    Matcher epoch = EPOCH.matcher(trimmed);
    if (epoch.matches()) {
      return epoch.group(1) != null
          ? Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
          : Instant.ofEpochMilli(Long.parseLong(epoch.group(2)));
    }
    Instant iso = iso(trimmed);
    if (iso != null) {
      return iso;
    }
    Matcher compact = COMPACT.matcher(trimmed);
    if (compact.matches()) {
      return compact(compact);
    }
    Matcher stamp = STAMP.matcher(trimmed);
    return stamp.find() ? of(stamp) : latin(trimmed);
  }

  private static @Nullable Instant iso(String text) {
    if (text.length() < 20 || text.charAt(4) != '-') {
      return null;
    }
    if (text.length() == PLAIN && text.charAt(10) == 'T' && text.charAt(22) == ':') {
      Instant at = plain(text);
      if (at != null) {
        return at;
      }
    }
    try {
      String zoned = BARE_OFFSET.matcher(text).replaceFirst("$1:$2");
      String joined = BLANK_BEHIND_DAY.matcher(zoned).replaceFirst("$1T");
      return OffsetDateTime.parse(BLANK_BEFORE_OFFSET.matcher(joined).replaceFirst("")).toInstant();
    } catch (DateTimeParseException e) {
      return null; // other forms follow
    }
  }

  /** {@code 2025-10-02T13:07:00+09:00}, as most pages declare it, without a formatter's work. */
  private static @Nullable Instant plain(String text) {
    try {
      return LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              number(text, 11, 13),
              number(text, 14, 16),
              number(text, 17, 19))
          .toInstant(ZoneOffset.of(text.substring(19)));
    } catch (NumberFormatException | DateTimeException e) {
      return null; // other forms follow
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static @Nullable Instant latin(String text) {
    for (DateTimeFormatter form : LATIN) {
      try {
        return Instant.from(form.parse(text));
      } catch (DateTimeException e) {
        continue; // the next form
      }
    }
    return null;
  }

  private static @Nullable Instant compact(Matcher m) {
    return instant(
        m.group(1), m.group(2), m.group(3), number(m.group(4)), number(m.group(5)), 0, SEOUL);
  }

  /** Returns the instant of a match of {@link #STAMP}, or null if there is no such day. */
  static @Nullable Instant of(Matcher stamp) {
    int hour = number(stamp.group(5));
    String half = stamp.group(4) == null ? stamp.group(8) : stamp.group(4);
    if (half != null) {
      boolean late = half.equals("오후") || half.equalsIgnoreCase("pm");
      hour = hour % 12 + (late ? 12 : 0);
      hour = number(stamp.group(5)) > 12 ? number(stamp.group(5)) : hour;
    }
    String zone = stamp.group(9);
    return instant(
        stamp.group(1),
        stamp.group(2),
        stamp.group(3),
        hour,
        number(stamp.group(6)),
        number(stamp.group(7)),
        zone == null ? SEOUL : ZoneOffset.of(zone));
  }

  /** Tells whether a match of {@link #STAMP} has a time of day. */
  static boolean isToTheMinute(Matcher stamp) {
    return stamp.group(5) != null;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable Instant instant(
      String year, String month, String day, int hour, int minute, int second, ZoneId zone) {
    try {
      int full = year.length() == 2 ? 2000 + number(year) : number(year);
      LocalDate date = LocalDate.of(full, number(month), number(day));
      LocalDateTime at =
          hour == 24 ? date.plusDays(1).atTime(0, minute) : date.atTime(hour, minute, second);
      return at.atZone(zone).toInstant();
    } catch (DateTimeException e) {
      return null; // 2025.13.40 is no date
    }
  }
}
