package dealmill.mention;

import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date at a place of a text: leader, year, month or quarter, day, each if it is there.
 */
final class DateReader {

  private static final int CENTURY = 2000;
  private static final String YEAR_MARKS = "’'‘`";
  private static final String ISO_MARKS = ".-/";
  private static final String BETWEEN = "~∼～-–·ㆍ,";

  private final String text;
  private final DateWords words;
  private final Tails tails;
  private final Words terms;

  private int at;
  private int start;
  private @Nullable DateWord lead;
  private @Nullable DateWord yearWord;
  private @Nullable DateWord monthWord;
  private @Nullable DateWord dayWord;
  private int year;
  private int month;
  private int quarter;
  private int day;
  private int lower;
  private boolean half;
  private @Nullable Span lowerSpan;

  DateReader(String text, DateWords words, Tails tails, Words terms) {
    this.text = text;
    this.words = words;
    this.tails = tails;
    this.terms = terms;
  }

  /** Returns where the last read ended. */
  int end() {
    return at;
  }

  /** Returns the dates that start at {@code from}: none, one, or the two ends of {@code 9~12일}. */
  List<DateParts> at(int from) {
    clear(from);
    readLead();
    if (!readIso()) {
      readYear();
      readMonth();
      readDay();
    }
    return result();
  }

  private void clear(int from) {
    at = from;
    start = from;
    lead = null;
    yearWord = null;
    monthWord = null;
    dayWord = null;
    year = 0;
    month = 0;
    quarter = 0;
    day = 0;
    lower = 0;
    half = false;
    lowerSpan = null;
  }

  private List<DateParts> result() {
    boolean word = half || alone(yearWord) || alone(monthWord) || alone(dayWord);
    if (!word && year == 0 && month == 0 && quarter == 0 && day == 0) {
      return List.of();
    }
    DateParts parts =
        new DateParts(
            new Span(start, at), lead, yearWord, year, monthWord, month, quarter, dayWord, day);
    List<DateParts> found = new ArrayList<>();
    if (lowerSpan != null) {
      found.add(parts.withLast(new Span(start, lowerSpan.end()), lower));
      start = lowerSpan.end() + 1;
      parts =
          new DateParts(
              new Span(start, at), lead, yearWord, year, monthWord, month, quarter, dayWord, day);
    }
    found.add(parts);
    return found;
  }

  private static boolean alone(@Nullable DateWord word) {
    return word != null && word.alone();
  }

  private void readLead() {
    DateWords.Found found = words.at(text, at);
    if (found != null && !found.word().alone() && found.word().unit() == Precision.DAY) {
      lead = found.word();
      at = Numerals.skipBlank(text, found.end());
    }
  }

  private boolean readIso() {
    int digits = digitsAt(at);
    if (digits != 4 || !isYear(number(at, 4)) || ISO_MARKS.indexOf(charAt(at + 4)) < 0) {
      return false;
    }
    int second = Numerals.skipBlank(text, at + 5);
    int secondDigits = digitsAt(second);
    int third = Numerals.skipBlank(text, second + secondDigits + 1);
    int thirdDigits = digitsAt(third);
    if (secondDigits < 1 || secondDigits > 2 || thirdDigits < 1 || thirdDigits > 2) {
      return false;
    }
    if (charAt(second + secondDigits) != charAt(at + 4)) {
      return false;
    }
    year = number(at, 4);
    month = number(second, secondDigits);
    day = number(third, thirdDigits);
    at = third + thirdDigits;
    return true;
  }

  private void readYear() {
    DateWords.Found found = words.at(text, at);
    if (found != null && found.word().unit() == Precision.YEAR) {
      yearWord = found.word();
      at = found.end();
      return;
    }
    int from = YEAR_MARKS.indexOf(charAt(at)) >= 0 ? at + 1 : at;
    int digits = digitsAt(from);
    if (digits == 4 && isYear(number(from, 4))) {
      readFullYear(from);
    } else if (digits == 2 && charAt(from + 2) == '년' && (from > at || isMonthBehind(from + 3))) {
      year = CENTURY + number(from, 2);
      at = from + 3;
    }
  }

  private void readFullYear(int from) {
    if (charAt(from + 4) == '년' && (tails.allowEndAt(text, from + 5) || isDigit(from + 5))) {
      year = number(from, 4);
      at = from + 5;
    } else if (BETWEEN.indexOf(charAt(from + 4)) >= 0
        && digitsAt(from + 5) == 4
        && isYear(number(from + 5, 4))
        && charAt(from + 9) == '년'
        && tails.allowEndAt(text, from + 10)) {
      lower = number(from, 4);
      lowerSpan = new Span(from, from + 4);
      year = number(from + 5, 4);
      at = from + 10;
    }
  }

  private boolean isMonthBehind(int place) {
    int from = Numerals.skipBlank(text, place);
    int to = from;
    while (to - from < 5 && (isDigit(to) || BETWEEN.indexOf(charAt(to)) >= 0)) {
      to++;
    }
    return to > from && (charAt(to) == '월' || text.startsWith("분기", to));
  }

  private void readMonth() {
    if (lowerSpan != null) {
      return;
    }
    int from = Numerals.skipBlank(text, at);
    DateWords.Found found = words.at(text, from);
    if (found != null && found.word().unit() == Precision.MONTH) {
      monthWord = found.word();
      at = found.end();
    } else if (found == null && (text.startsWith("상반기", from) || text.startsWith("하반기", from))) {
      half = year > 0 || yearWord != null;
      at = half ? from + 3 : at;
    } else if (!readCounted(from, "월", 12)) {
      readQuarter(from);
    }
  }

  private void readQuarter(int from) {
    int to = from + digitsAt(from);
    boolean ofFour = to - from == 1 && text.startsWith("/4", to);
    if (ofFour && text.startsWith("분기", to + 2)) {
      quarter = number(from, 1);
      at = to + 4;
    } else {
      readCounted(from, "분기", 4);
    }
  }

  private void readDay() {
    if (lowerSpan != null || quarter > 0 || (hasYear() && !hasMonth())) {
      readDayWord();
      return;
    }
    int from = Numerals.skipBlank(text, at);
    if (!readCounted(from, "일", 31)) {
      readDayWord();
    }
  }

  private void readDayWord() {
    DateWords.Found found = at == start && lead == null ? words.at(text, at) : null;
    if (found != null && found.word().unit() == Precision.DAY && found.word().alone()) {
      dayWord = found.word();
      at = found.end();
    }
  }

  /** One or two digits and {@code unit}, or two such numbers that share the unit: {@code 9~12일}. */
  private boolean readCounted(int from, String unit, int most) {
    int digits = digitsAt(from);
    if (digits < 1 || digits > 2) {
      return false;
    }
    int second = from + digits + 1;
    int secondDigits = digitsAt(second);
    boolean pair =
        BETWEEN.indexOf(charAt(from + digits)) >= 0 && secondDigits >= 1 && secondDigits <= 2;
    int last = pair ? second : from;
    int lastDigits = pair ? secondDigits : digits;
    int end = Numerals.skipBlank(text, last + lastDigits);
    end = unit.length() == 1 ? last + lastDigits : end;
    int value = number(last, lastDigits);
    if (!text.startsWith(unit, end) || value < 1 || value > most || !mayEnd(end + unit.length())) {
      return false;
    }
    if (pair && number(from, digits) >= 1 && number(from, digits) < value) {
      lower = number(from, digits);
      lowerSpan = new Span(from, from + digits);
    } else if (pair) {
      return false;
    }
    set(unit, value);
    at = end + unit.length();
    return true;
  }

  private void set(String unit, int value) {
    switch (unit) {
      case "월" -> month = value;
      case "일" -> day = value;
      default -> quarter = value;
    }
  }

  private boolean mayEnd(int end) {
    if (!tails.allowEndAt(text, end) && !isDigit(end)) {
      return false;
    }
    return hasMonth() || hasYear() || !isTerm(Numerals.skipBlank(text, end));
  }

  /** {@code 30일 동안} is a length of time. */
  private boolean isTerm(int behind) {
    return terms.match(text, behind, end -> tails.isWholeAt(text, end)).found();
  }

  private boolean hasMonth() {
    return month > 0 || monthWord != null;
  }

  private boolean hasYear() {
    return year > 0 || yearWord != null;
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  private int number(int from, int digits) {
    return digits < 1 || digits > 4 ? 0 : Integer.parseInt(text.substring(from, from + digits));
  }

  private int digitsAt(int place) {
    int to = place;
    while (isDigit(to) && to - place < 5) {
      to++;
    }
    return to - place;
  }

  private boolean isDigit(int place) {
    return Numerals.isDigit(charAt(place));
  }

  private char charAt(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
  }
}
