package dealmill.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The English words for large numbers behind a currency sign. */
final class Scale {

  private Scale() {}

  /** Returns the factor of {@code word}: {@code billion} and {@code B} are 10 to the 9th. */
  static Optional<BigDecimal> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "k" -> Optional.of(BigDecimal.TEN.pow(3));
      case "m", "million" -> Optional.of(BigDecimal.TEN.pow(6));
      case "b", "bn", "billion" -> Optional.of(BigDecimal.TEN.pow(9));
      case "t", "trillion" -> Optional.of(BigDecimal.TEN.pow(12));
      default -> Optional.empty();
    };
  }
}
