package dealmill.mention;

import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds shares: {@code 지분 51%}, {@code 0.32%}, {@code 49.9퍼센트}. */
public final class PercentFinder {

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![0-9.,])([0-9]{1,3}(?:\\.[0-9]{1,4})?)[ ]?(?:%(?!p|P|포인트)|퍼센트(?!포인트)|％)");

  private PercentFinder() {}

  /** Returns the shares in {@code text}, in order; {@code "%p"} is none. */
  public static List<Mention.Percent> in(String text) {
    List<Mention.Percent> shares = new ArrayList<>();
    Matcher matcher = PERCENT.matcher(text);
    while (matcher.find()) {
      shares.add(
          new Mention.Percent(
              new Span(matcher.start(), matcher.end()), new BigDecimal(matcher.group(1))));
    }
    return shares;
  }
}
