package dealmill.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published and changed: on the page, and in what it declares. */
final class Times {

  private static final int LONGEST_LINE = 120;

  /** A bare date that is further than this from the declared one is another's. */
  private static final Duration NEAR = Duration.ofHours(36);

  private static final String PUBLISHED_WORDS =
      "(?:입력|등록|승인|송고|작성|게재|발행|공개|출고|기사전송|[Pp]ublished|POSTED|[Pp]osted)";
  private static final Pattern PUBLISHED =
      Pattern.compile(PUBLISHED_WORDS + "(?:일시?|시간|시각| ?일자| on)?[ .:=|·]*$");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:수정|업데이트|갱신|편집|[Uu]pdated|UPDATED|[Mm]odified)(?:일시?|시간|시각| on)?[ .:=|·]*$");
  private static final Pattern PUBLISHED_AFTER = Pattern.compile("^[\\]) ]*(?:입력|등록|승인|송고|게재|발행)");
  private static final Pattern CHANGED_AFTER = Pattern.compile("^[\\]) ]*(?:수정|업데이트)");
  private static final Pattern FIRST_ELSEWHERE = Pattern.compile("^.{0,30}먼저");
  private static final Pattern REPORTER = Pattern.compile("기자|특파원|글쓴이|작성자");

  private @Nullable Instant labelled;
  private @Nullable Instant bare;
  private boolean bareToTheMinute;
  private boolean bareOfReporter;
  private @Nullable Instant changed;

  private Times() {}

  /** What was found: the time and the evidence that gave it. */
  record Found(@Nullable Instant published, @Nullable String from, @Nullable Instant updated) {}

  /**
   * Weighs the lines of the head of the page against what it declares.
   *
   * @param head the lines before the first paragraph, from the headline on, then those above it
   * @param other further lines that are no paragraphs, read only for times that say what they are
   */
  static Found of(List<String> head, List<String> other, PageText.Declared declared) {
    Times times = new Times();
    head.forEach(times::read);
    Instant updated = times.changed != null ? times.changed : parsed(declared.updated());
    Instant declaredAt = parsed(declared.published());
    String from = declaredAt == null ? null : declared.publishedFrom();
    if (declared.record() && declaredAt != null) {
      return new Found(declaredAt, from, updated);
    }
    if (times.labelled == null && times.isBareClear(declaredAt)) {
      return new Found(times.bare, times.bare == null ? null : "visible", updated);
    }
    Instant shown = times.labelled == null ? labelledIn(other) : times.labelled;
    return shown == null || times.labelled == null && declaredAt != null
        ? new Found(declaredAt, from, updated)
        : new Found(shown, "visible", updated);
  }

  private static @Nullable Instant parsed(@Nullable String text) {
    return text == null ? null : TimeText.parse(text);
  }

  /** A date without a label counts if it stands beside the reporter, or near what is declared. */
  private boolean isBareClear(@Nullable Instant declared) {
    if (bare == null || declared == null) {
      return bare != null;
    }
    return bareToTheMinute
        && (bareOfReporter || Duration.between(bare, declared).abs().compareTo(NEAR) <= 0);
  }

  private void read(String line) {
    if (line.length() > LONGEST_LINE || !hasDigits(line)) {
      return;
    }
    Matcher stamp = TimeText.STAMP.matcher(line);
    boolean behind = false;
    while (stamp.find()) {
      Instant at = TimeText.of(stamp);
      String before = line.substring(0, stamp.start());
      String after = line.substring(stamp.end());
      behind |= !isLabel(before) && isLabelBehind(after);
      if (at != null) {
        take(at, label(before, after, behind), stamp, line);
      }
    }
  }

  /** What a time says it is. */
  private enum Label {
    PUBLISHED,
    CHANGED,
    NONE
  }

  /** A line has its labels either before its times or behind them. */
  private static Label label(String before, String after, boolean behind) {
    boolean changed = behind ? CHANGED_AFTER.matcher(after).find() : CHANGED.matcher(before).find();
    boolean published =
        behind ? PUBLISHED_AFTER.matcher(after).find() : PUBLISHED.matcher(before).find();
    return changed ? Label.CHANGED : published ? Label.PUBLISHED : Label.NONE;
  }

  private static boolean isLabel(String before) {
    return PUBLISHED.matcher(before).find() || CHANGED.matcher(before).find();
  }

  private static boolean isLabelBehind(String after) {
    return PUBLISHED_AFTER.matcher(after).find() || CHANGED_AFTER.matcher(after).find();
  }

  private void take(Instant at, Label label, Matcher stamp, String line) {
    switch (label) {
      case CHANGED -> changed = changed == null ? at : changed;
      case PUBLISHED -> labelled = labelled == null ? at : labelled;
      case NONE -> takeBare(at, stamp, line);
    }
  }

  private void takeBare(Instant at, Matcher stamp, String line) {
    boolean elsewhere = FIRST_ELSEWHERE.matcher(line.substring(stamp.end())).find();
    boolean reporter = REPORTER.matcher(line).find();
    boolean minute = TimeText.isToTheMinute(stamp);
    boolean better = bare == null || reporter && !bareOfReporter || minute && !bareToTheMinute;
    if (better && !elsewhere && line.length() < LONGEST_LINE / 2) {
      bare = at;
      bareToTheMinute = minute;
      bareOfReporter = reporter;
    }
  }

  private static boolean hasDigits(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += line.charAt(i) >= '0' && line.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= 4;
  }

  private static @Nullable Instant labelledIn(List<String> lines) {
    for (String line : lines) {
      if (line.length() <= LONGEST_LINE && hasDigits(line)) {
        Matcher stamp = TimeText.STAMP.matcher(line);
        while (stamp.find()) {
          String before = line.substring(0, stamp.start());
          String after = line.substring(stamp.end());
          if (label(before, after, !isLabel(before)) == Label.PUBLISHED) {
            return TimeText.of(stamp);
          }
        }
      }
    }
    return null;
  }
}
