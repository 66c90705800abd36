package dealmill.mention;

import dealmill.mention.Mention.Percent;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds shares in per cent; a difference in percentage points ({@code 0.5%p}) is none. */
public final class PercentFinder {

  private static final String[] SIGNS = {"%", "％", "퍼센트"};

  private PercentFinder() {}

  /**
   * Returns the shares of {@code text} in order.
   *
   * <p>{@code "지분 51%를 넘긴다"} has 51, {@code "30~40%"} has 30 and 40.
   */
  public static List<Percent> in(String text) {
    return in(text, Numerals.in(text));
  }

  static List<Percent> in(String text, List<Numeral> numerals) {
    List<Percent> shares = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral number = numerals.get(i);
      int end = signEnd(text, number.end());
      if (end > 0 && !isPoints(text, end)) {
        addLowerEnd(text, numerals, i, shares);
        shares.add(new Percent(new Span(number.start(), end), number.value()));
      }
    }
    return shares;
  }

  private static void addLowerEnd(
      String text, List<Numeral> numerals, int upper, List<Percent> shares) {
    if (upper == 0) {
      return;
    }
    Numeral lower = numerals.get(upper - 1);
    if (Joint.isRange(text.substring(lower.end(), numerals.get(upper).start()))) {
      shares.add(new Percent(lower.span(), lower.value()));
    }
  }

  private static int signEnd(String text, int end) {
    int at = Numerals.skipBlank(text, end);
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return at + sign.length();
      }
    }
    return -1;
  }

  private static boolean isPoints(String text, int end) {
    int at = Numerals.skipBlank(text, end);
    return text.startsWith("p", end) || text.startsWith("P", end) || text.startsWith("포인트", at);
  }
}
