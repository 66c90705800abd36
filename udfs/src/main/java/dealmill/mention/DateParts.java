package dealmill.mention;

import dealmill.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a date, before it is counted from anything.
 *
 * @param lead the word that only tells past or future: 지난, 오는; or null
 * @param yearWord 올해, 지난해; or null
 * @param year as a number, or 0
 * @param monthWord 이달, 다음 달; or null
 * @param month 1 to 12, or 0
 * @param quarter 1 to 4, or 0
 * @param dayWord 오늘, 이날; or null
 * @param day 1 to 31, or 0
 */
record DateParts(
    Span span,
    @Nullable DateWord lead,
    @Nullable DateWord yearWord,
    int year,
    @Nullable DateWord monthWord,
    int month,
    int quarter,
    @Nullable DateWord dayWord,
    int day) {

  /** Tells whether the year is said, as a number or a word. */
  boolean hasYear() {
    return year > 0 || yearWord != null;
  }

  /** Tells whether the month is said, as a number or a word. */
  boolean hasMonth() {
    return month > 0 || monthWord != null;
  }

  DateWord.Tense tense() {
    return lead == null ? DateWord.Tense.NONE : lead.tense();
  }

  /** Returns the same date with the day, month, quarter or year that its last number tells. */
  DateParts withLast(Span place, int number) {
    boolean ofDay = day > 0;
    boolean ofMonth = !ofDay && month > 0;
    boolean ofQuarter = !ofDay && !ofMonth && quarter > 0;
    return new DateParts(
        place,
        lead,
        yearWord,
        !ofDay && !ofMonth && !ofQuarter ? number : year,
        monthWord,
        ofMonth ? number : month,
        ofQuarter ? number : quarter,
        dayWord,
        ofDay ? number : day);
  }
}
