package dealmill.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Korean news writes them: Arabic digits with {@code 십 백 천} and {@code 만 억 조 경}. */
public final class KoreanNumber {

  private static final Map<String, Integer> EXPONENTS =
      Map.of("", 0, "십", 1, "백", 2, "천", 3, "만", 4, "억", 8, "조", 12, "경", 16);

  /** Digits, a unit or both; never the empty string. */
  private static final Pattern TERM =
      Pattern.compile("(?<digits>[0-9]+(?:\\.[0-9]+)?|(?=[십백천만억조경]))(?<unit>[십백천만억조경]?)");

  private KoreanNumber() {}

  /**
   * Returns the value of {@code text}, or empty if it is not a number from end to end.
   *
   * <p>{@code "1조4000억"}, {@code "1조 4천억"} and {@code "1.4조"} are one value.
   */
  public static Optional<BigDecimal> parse(String text) {
    String compact = text.replace(" ", "").replace(",", "").replace("\u00A0", "");
    Matcher term = TERM.matcher(compact);
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO; // since the last 만, 억, 조 or 경
    int at = 0;
    while (at < compact.length()) {
      if (!term.region(at, compact.length()).lookingAt()) {
        return Optional.empty();
      }
      String digits = term.group("digits");
      int exponent = EXPONENTS.getOrDefault(term.group("unit"), 0);
      if (exponent < 4) {
        section = section.add(orOne(digits).scaleByPowerOfTen(exponent));
      } else {
        BigDecimal factor =
            digits.isEmpty() && section.signum() != 0 ? section : section.add(orOne(digits));
        total = total.add(factor.scaleByPowerOfTen(exponent));
        section = BigDecimal.ZERO;
      }
      at = term.end();
    }
    return compact.isEmpty() ? Optional.empty() : Optional.of(total.add(section));
  }

  private static BigDecimal orOne(String digits) {
    return digits.isEmpty() ? BigDecimal.ONE : new BigDecimal(digits);
  }
}
