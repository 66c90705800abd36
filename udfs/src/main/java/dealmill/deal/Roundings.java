package dealmill.deal;

import dealmill.mention.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Compares a sum of the text with the round one of the headline: 3조4404억원, «3조4000억». */
final class Roundings {

  private static final BigDecimal NEAR = new BigDecimal("0.025");

  private static final Pattern TACIT =
      Pattern.compile("(?<=[0-9천백십])([조억])(?![0-9천백십만조억 ]|원|달러|유로|엔|위안|파운드|[가-힣]{0,3}달러)");

  private Roundings() {}

  /**
   * Returns a headline with the 원 that it leaves out, so that its sums can be read.
   *
   * <p>{@code "가온, 누리 3조4000억에 인수"} gives {@code "가온, 누리 3조4000억원에 인수"}.
   */
  static String inFull(String headline) {
    return TACIT.matcher(headline).replaceAll("$1원");
  }

  /** Tells whether {@code sum} rounds to one of {@code told}. */
  static boolean restates(Mention.Money sum, List<Mention.Money> told) {
    for (Mention.Money round : told) {
      BigDecimal gap = round.value().subtract(sum.value()).abs();
      if (round.currency().equals(sum.currency())
          && gap.compareTo(sum.value().multiply(NEAR)) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code sum} rounds to {@code round} and is told in more digits. */
  static boolean isFuller(Mention.Money sum, Mention.Money round) {
    return digits(sum) > digits(round) && restates(sum, List.of(round));
  }

  private static int digits(Mention.Money sum) {
    return sum.value().stripTrailingZeros().precision();
  }
}
