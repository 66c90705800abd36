package dealmill.mention;

import dealmill.text.Span;
import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param span from the first digit to the last unit of number: {@code 1조 4천억}
 * @param value never negative
 * @param scale the power of ten of the last unit: 8 for {@code 1조 4천억}, 0 for bare digits
 * @param vague true behind {@code 여}: {@code 100여억}, {@code 30여}
 */
record Numeral(Span span, BigDecimal value, int scale, boolean vague) {

  private static final int MAN = 4;

  Numeral {
    value = plain(value);
  }

  /** Returns {@code value} without trailing zeros behind the point and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Tells whether it is digits alone, as years and days are. */
  boolean isPlain(String text) {
    for (int i = start(); i < end(); i++) {
      if (!Numerals.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether its last unit is 만, 억, 조 or 경. */
  boolean isLarge() {
    return scale >= MAN;
  }

  /** Returns this number read in the unit of {@code other}: the 1 of {@code 1~2조} is 1조. */
  Numeral inUnitOf(Numeral other) {
    return scale > 0 || other.scale == 0
        ? this
        : new Numeral(span, value.scaleByPowerOfTen(other.scale), other.scale, vague);
  }
}
