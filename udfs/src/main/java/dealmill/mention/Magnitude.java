package dealmill.mention;

import java.util.Locale;
import java.util.Map;

/**
 * A Latin word or letter that multiplies the number before it: {@code $5.2B}, {@code 1.5 billion}.
 *
 * @param end where it ends, or where the number does if there is none
 */
record Magnitude(int end, int exponent) {

  private static final Map<String, Integer> EXPONENTS =
      Map.ofEntries(
          Map.entry("k", 3),
          Map.entry("thousand", 3),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("mln", 6),
          Map.entry("million", 6),
          Map.entry("b", 9),
          Map.entry("bn", 9),
          Map.entry("bln", 9),
          Map.entry("billion", 9),
          Map.entry("t", 12),
          Map.entry("tn", 12),
          Map.entry("trillion", 12));

  /** Returns the magnitude behind the number that ends at {@code end}; exponent 0 if none is. */
  static Magnitude at(String text, int end) {
    int from = Numerals.skipBlank(text, end);
    int to = from;
    while (to < text.length() && Numerals.isLatin(text.charAt(to))) {
      to++;
    }
    Integer exponent = EXPONENTS.get(text.substring(from, to).toLowerCase(Locale.ROOT));
    return exponent == null ? new Magnitude(end, 0) : new Magnitude(to, exponent);
  }
}
