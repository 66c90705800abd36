package dealmill.mention;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import dealmill.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a place of a text: digits, small units (십 백 천) and large ones (만 억 조 경) in
 * any mix.
 *
 * <p>{@code 1조4000억}, {@code 1조 4천억}, {@code 1조 4,000억} and {@code 1.4조} are one value.
 */
final class NumeralReader {

  private static final String SMALL = "십백천";
  private static final String LARGE = "만억조경";

  /** What makes digits behind a blank a date or a clock time instead of the rest of a number. */
  private static final String TIME = "년월일시분초%";

  private static final int LONGEST_DIGITS = 18;

  private final String text;
  private int at;
  private int end;
  private int scale;
  private boolean vague;
  private BigDecimal total = ZERO;
  private BigDecimal section = ZERO;

  NumeralReader(String text) {
    this.text = text;
  }

  /** Reads the number that starts with the digit or unit at {@code start}. */
  Numeral at(int start) {
    at = start;
    end = start;
    scale = 0;
    vague = false;
    total = ZERO;
    section = ZERO;
    boolean more = true;
    while (more) {
      readTerm();
      more = goesOn();
    }
    readVagueness();
    return new Numeral(new Span(start, end), total.add(section), scale, vague);
  }

  /** Digits, then the units that count them. */
  private void readTerm() {
    BigDecimal digits = readDigits();
    skipVagueness();
    int small = unitAt(at, SMALL);
    if (small > 0) {
      section = section.add((digits == null ? ONE : digits).scaleByPowerOfTen(small));
      at++;
      end = at;
      scale = small;
    } else if (digits != null) {
      section = section.add(digits);
      end = at;
      scale = 0;
    }
    readLarge();
  }

  private @Nullable BigDecimal readDigits() {
    int from = at;
    while (digitAt(at) || groupAt(at)) {
      at++;
    }
    if (at == from) {
      return null;
    }
    if (at - from > LONGEST_DIGITS) {
      at = from + LONGEST_DIGITS;
    }
    readDecimals();
    end = at;
    return new BigDecimal(text.substring(from, at).replace(",", ""));
  }

  /** A full stop that another number with a full stop follows belongs to a date: 2025.10.02. */
  private void readDecimals() {
    if (!(charAt(at) == '.' && digitAt(at + 1))) {
      return;
    }
    int to = at + 1;
    while (digitAt(to) && to - at <= LONGEST_DIGITS) {
      to++;
    }
    if (!(charAt(to) == '.' && digitAt(to + 1))) {
      at = to;
    }
  }

  private boolean groupAt(int place) {
    return charAt(place) == ','
        && digitAt(place - 1)
        && digitAt(place + 1)
        && digitAt(place + 2)
        && digitAt(place + 3)
        && !digitAt(place + 4);
  }

  private void readLarge() {
    int place = at;
    int large = isLargeAt(place) ? unitAt(place, LARGE) : 0;
    if (large == 0 && scale == 0 && Numerals.isBlank(charAt(at)) && standsAlone(at + 1)) {
      place = at + 1;
      large = unitAt(place, LARGE);
    }
    if (large > 0 && (section.signum() != 0 || total.signum() != 0)) {
      total = total.add(section.scaleByPowerOfTen(large * 4));
      section = ZERO;
      scale = large * 4;
      at = place + 1;
      end = at;
    }
  }

  /** The 경 of {@code 86경기} and {@code 21일경} begins another word. */
  private boolean isLargeAt(int place) {
    return charAt(place) != '경'
        || charAt(place + 1) == '원'
        || !Character.isLetter(charAt(place + 1));
  }

  /** A unit apart from its digits is one only if nothing but a sum goes on: {@code 4 조 원}. */
  private boolean standsAlone(int place) {
    char next = charAt(place + 1);
    return next == '원'
        || Numerals.isBlank(next) && "0123456789원달유엔위".indexOf(charAt(place + 2)) >= 0;
  }

  private boolean goesOn() {
    if (scale == 0) {
      return false;
    }
    if (digitAt(at)) {
      return true;
    }
    if (scale < 4) {
      return unitAt(at, SMALL) > 0;
    }
    return unitAt(at, SMALL) > 0 && "만억조원".indexOf(charAt(at + 1)) >= 0 || goesOnBehindBlank();
  }

  private boolean goesOnBehindBlank() {
    if (!Numerals.isBlank(charAt(at)) || !digitAt(at + 1)) {
      return false;
    }
    int place = at + 1;
    while (digitAt(place) || groupAt(place)) {
      place++;
    }
    int digits = place - at - 1;
    boolean small = unitAt(place, SMALL) > 0;
    while (unitAt(place, SMALL) > 0 || small && digitAt(place)) {
      place++;
    }
    int large = unitAt(place, LARGE) * 4;
    boolean rest =
        large > 0
            ? large < scale
            : (small || digits >= 4) && TIME.indexOf(charAt(place)) < 0 && charAt(place) != '.';
    if (rest) {
      at++;
    }
    return rest;
  }

  /** The 여 of {@code 100여억}. */
  private void skipVagueness() {
    if (charAt(at) == '여' && (unitAt(at + 1, SMALL) > 0 || unitAt(at + 1, LARGE) > 0)) {
      vague = true;
      at++;
    }
  }

  /** The 여 of {@code 20억여원} and {@code 30여 명}. */
  private void readVagueness() {
    char next = charAt(end + 1);
    if (charAt(end) == '여' && (Numerals.isBlank(next) || Character.isLetter(next))) {
      vague = true;
      end++;
    }
  }

  /** Returns how many places into {@code units} the unit at {@code place} stands, from 1, or 0. */
  private int unitAt(int place, String units) {
    return place < text.length() ? units.indexOf(text.charAt(place)) + 1 : 0;
  }

  private boolean digitAt(int place) {
    return Numerals.isDigit(charAt(place));
  }

  private char charAt(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\n';
  }
}
