package dealmill.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when an article was published and changed, off the page and off what it declares. */
final class Times {

  static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private static final Pattern STAMP =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})[.\\-/년][ ]?([0-9]{1,2})[.\\-/월][ ]?([0-9]{1,2})(?:일|\\.)?(?: ?\\([가-힣A-Za-z]{1,3}\\))?(?:[ T,|\\[]{1,3}(?:(오전|오후|AM|PM|am|pm) ?)?([0-9]{1,2})[:시] ?([0-9]{2})(?:[:분] ?([0-9]{2}))?(?:\\.[0-9]+)?(Z|\\+00:00)?)?");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?:기사)?(?:입력|등록|승인|송고|작성|게재|발행|공개)(?:일시?|시간)?[ .:]*$");
  private static final Pattern CHANGED =
      Pattern.compile("(?:최종)?(?:수정|업데이트|갱신)(?:일시?|시간)?[ .:]*$|UPDATED[ .:]*$");
  private static final Pattern PUBLISHED_AFTER = Pattern.compile("^[\\]) ]*(?:입력|등록|승인|송고|게재)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "^((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?:([0-2][0-9])([0-5][0-9])(?:[0-5][0-9])?)?$");
  private static final Pattern REPORTER = Pattern.compile("기자|특파원|글쓴이");

  private Times() {}

  /** What was found: the time and the evidence that gave it. */
  record Found(@Nullable Instant published, @Nullable String from, @Nullable Instant updated) {}

  /**
   * Weighs the lines of the head of the page against what it declares.
   *
   * @param head the blocks before the first paragraph, from the headline on if it is known
   * @param other the other blocks that are no paragraphs
   */
  static Found of(List<String> head, List<String> other, PageText.Declared declared) {
    Instant labelled = null;
    Instant bare = null;
    Instant changed = null;
    for (String line : head) {
      Matcher stamp = STAMP.matcher(line);
      while (stamp.find()) {
        Instant at = instant(stamp);
        String before = line.substring(0, stamp.start());
        if (at == null) {
          continue;
        }
        if (CHANGED.matcher(before).find()) {
          changed = changed == null ? at : changed;
        } else if (PUBLISHED.matcher(before).find()
            || PUBLISHED_AFTER.matcher(line.substring(stamp.end())).find()) {
          labelled = labelled == null ? at : labelled;
        } else if (line.length() < 60) {
          boolean better =
              bare == null
                  || REPORTER.matcher(line).find()
                  || stamp.group(5) != null && isMidnight(bare);
          bare = better ? at : bare;
        }
      }
    }
    Instant declaredAt = declared.published() == null ? null : parse(declared.published());
    Instant updated =
        changed != null ? changed : declared.updated() == null ? null : parse(declared.updated());
    if (declared.record() && declaredAt != null) {
      return new Found(declaredAt, declared.publishedFrom(), updated);
    }
    if (labelled != null) {
      return new Found(labelled, "visible", updated);
    }
    if (bare != null && !(declaredAt != null && isMidnight(bare))) {
      return new Found(bare, "visible", updated);
    }
    if (declaredAt != null) {
      return new Found(declaredAt, declared.publishedFrom(), updated);
    }
    Instant elsewhere = labelledIn(other);
    return new Found(elsewhere, elsewhere == null ? null : "visible", updated);
  }

  private static boolean isMidnight(Instant at) {
    return at.atZone(SEOUL).toLocalTime().toSecondOfDay() == 0;
  }

  private static @Nullable Instant labelledIn(List<String> lines) {
    for (String line : lines) {
      Matcher stamp = STAMP.matcher(line);
      while (stamp.find()) {
        boolean label =
            PUBLISHED.matcher(line.substring(0, stamp.start())).find()
                || PUBLISHED_AFTER.matcher(line.substring(stamp.end())).find();
        if (label) {
          return instant(stamp);
        }
      }
    }
    return null;
  }

  /**
   * Returns the instant that {@code text} tells: ISO 8601, {@code 2025.10.02 13:07}, a number of
   * seconds or milliseconds; a local time is Seoul's; null if it tells none.
   */
  static @Nullable Instant parse(String text) {
    String trimmed = text.strip();
    if (trimmed.matches("[0-9]{10}|[0-9]{13}")) {
      long number = Long.parseLong(trimmed);
      return trimmed.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }
    Instant iso = iso(trimmed);
    if (iso != null) {
      return iso;
    }
    Matcher stamp = STAMP.matcher(trimmed);
    if (stamp.find()) {
      return instant(stamp);
    }
    Matcher compact = COMPACT.matcher(trimmed);
    return compact.matches() ? compact(compact) : null;
  }

  private static @Nullable Instant iso(String text) {
    try {
      String zoned =
          text.replaceFirst("([+-][0-9]{2})([0-9]{2})$", "$1:$2")
              .replaceFirst("^(\\S{10}) ", "$1T");
      return OffsetDateTime.parse(zoned).toInstant();
    } catch (DateTimeParseException e) {
      return null; // other forms follow
    }
  }

  private static @Nullable Instant compact(Matcher m) {
    int hour = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
    int minute = m.group(5) == null ? 0 : Integer.parseInt(m.group(5));
    return instant(
        Integer.parseInt(m.group(1)),
        Integer.parseInt(m.group(2)),
        Integer.parseInt(m.group(3)),
        hour,
        minute,
        0,
        SEOUL);
  }

  private static @Nullable Instant instant(Matcher m) {
    int hour = m.group(5) == null ? 0 : Integer.parseInt(m.group(5));
    String half = m.group(4);
    if (half != null && (half.equals("오후") || half.equalsIgnoreCase("pm")) && hour < 12) {
      hour += 12;
    }
    return instant(
        Integer.parseInt(m.group(1)),
        Integer.parseInt(m.group(2)),
        Integer.parseInt(m.group(3)),
        hour,
        m.group(6) == null ? 0 : Integer.parseInt(m.group(6)),
        m.group(7) == null ? 0 : Integer.parseInt(m.group(7)),
        m.group(8) == null ? SEOUL : ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(
      int year, int month, int day, int hour, int minute, int second, ZoneId zone) {
    try {
      LocalDateTime at = LocalDate.of(year, month, day).atTime(hour, minute, second);
      return at.atZone(zone).toInstant();
    } catch (DateTimeException e) {
      return null; // 2025.13.40 is no date
    }
  }
}
