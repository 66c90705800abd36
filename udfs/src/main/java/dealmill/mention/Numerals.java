package dealmill.mention;

import dealmill.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a text in one scan, for all finders that start from one.
 *
 * <p>Digits that belong to a name or a code ({@code HBM4}, {@code GPT-4}) and parts of a fraction
 * ({@code 10억분의 1}) are none.
 */
final class Numerals {

  private static final String FRACTION = "분의";

  private Numerals() {}

  /** Returns the numbers of {@code text} in order: 1조4000억 and 3 in {@code "1조4000억원, 3년"}. */
  static List<Numeral> in(String text) {
    List<Numeral> numerals = new ArrayList<>();
    NumeralReader reader = new NumeralReader(text);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c) && startsNumber(text, at) || startsSpelled(text, at)) {
        Numeral numeral = reader.at(at);
        at = numeral.end();
        if (!isFraction(text, numeral)) {
          numerals.add(numeral);
        }
      } else if (isDigit(c)) {
        at = afterCode(text, at);
      } else {
        at++;
      }
    }
    return numerals;
  }

  private static boolean startsNumber(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '-' || before == '_') {
      return at < 2 || !isLatin(text.charAt(at - 2));
    }
    return !isLatin(before) || Currencies.endsWithCode(text, at);
  }

  /** {@code 천만} and {@code 백억} at the start of a word; a lone 만 or 조 is too often a name. */
  private static boolean startsSpelled(String text, int at) {
    return "십백천".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && "만억조".indexOf(text.charAt(at + 1)) >= 0
        && (at == 0 || !Letters.orDigit(text.charAt(at - 1)));
  }

  private static boolean isFraction(String text, Numeral numeral) {
    return text.startsWith(FRACTION, numeral.end())
        || text.startsWith(FRACTION, numeral.start() - 3)
        || text.startsWith(FRACTION, numeral.start() - 2);
  }

  private static int afterCode(String text, int from) {
    int at = from;
    while (at < text.length() && (isDigit(text.charAt(at)) || isLatin(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  static boolean isBlankCode(int c) {
    return isBlank((char) c);
  }

  /** Returns {@code at}, or the place behind the one blank that stands there. */
  static int skipBlank(String text, int at) {
    return at < text.length() && isBlank(text.charAt(at)) ? at + 1 : at;
  }
}
