package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the share that changes hands: 지분 51%를, 전체의 26.4%, 50%씩 출자해. */
final class Stakes {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:지분|주식|의결권|출자|지분율|발행주식|전체(?! ?(?:자산|매출|자본)))[^%.,]{0,24}$|%(?:[^%.,]{0,6}) ?(?:가운데|중) ?$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:, ?(?:[가-힣A-Za-z&]{2,12} ?)?[0-9.]+%)*[^.,]{0,12}(?:지분|주식|출자|몫|의결권)|^씩|^(?:를|을) ?(?:갖게|갖는다|쥐게|쥔다|댔|댄다|냈|낸다)|^인 [0-9]");

  /** What a firm had before, or has after, is no share that changes hands. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "^도 |^ ?(?:이상|이하|미만|초과) |^ ?에서 |^ ?(?:가운데|중) [0-9]|^ ?(?:에서|로) ?(?:낮아|내려|줄|높아|올라|늘)");

  private static final Pattern HELD =
      Pattern.compile(
          "^(?:를|을)? ?(?:전액 |직접 )?출자(?:한|해 (?:만든|세운|설립한)) |^(?:를|을) ?(?:보유한|보유하고|가진|갖고|유지|들고)");

  private static final Pattern WHOLE = Pattern.compile("(?:지분|주식) ?(?:전량|전부|전체)(?:을|를|에|의| )");
  private static final Pattern HALF = Pattern.compile("절반씩|반반씩|1 ?대 ?1 ?(?:비율|로 출자|합작)|5 ?대 ?5");

  /** The two sides of a whole: 75대25. */
  private static final Pattern RATIO =
      Pattern.compile("(?<![0-9])([0-9]{1,2}) ?(?:대|:) ?([0-9]{1,2})(?![0-9])");

  private static final int PERCENT = 100;

  private Stakes() {}

  /** Tells whether the words give all shares: {@code 지분 전량을 넘겨받기로 했다}. */
  static boolean areAll(String body, List<Span> sentences) {
    return sentences.stream().anyMatch(sentence -> WHOLE.matcher(sentence.in(body)).find());
  }

  /**
   * Returns how {@code sentences} divide a new firm, the first side's share, or null: {@code 두 회사가
   * 절반씩 출자해} gives 50, {@code 75대25 비율로} 75.
   */
  static @Nullable BigDecimal divided(String body, List<Span> sentences) {
    for (Span sentence : sentences) {
      String text = sentence.in(body);
      if (HALF.matcher(text).find()) {
        return BigDecimal.valueOf(PERCENT / 2);
      }
      Matcher ratio = RATIO.matcher(text);
      while (ratio.find()) {
        int first = Integer.parseInt(ratio.group(1));
        if (first + Integer.parseInt(ratio.group(2)) == PERCENT) {
          return BigDecimal.valueOf(first);
        }
      }
    }
    return null;
  }

  /**
   * Returns the first share that {@code sentences} tell, or null.
   *
   * <p>{@code "지분 51%를 인수했다"} gives 51.
   *
   * @param joint whether a new firm is shared, whose shares nobody held before
   */
  static @Nullable BigDecimal in(
      String body, List<Span> sentences, List<Mention.Percent> shares, boolean joint) {
    for (Span sentence : sentences) {
      for (Mention.Percent share : shares) {
        if (sentence.covers(share.span()) && changesHands(body, sentence, share.span(), joint)) {
          return share.value();
        }
      }
    }
    return null;
  }

  private static boolean changesHands(String body, Span sentence, Span share, boolean joint) {
    String before = body.substring(sentence.start(), share.start());
    String after = body.substring(share.end(), sentence.end());
    boolean held = HELD.matcher(after).find();
    return !CHANGED.matcher(after).find()
        && (joint || !held)
        && (joint && held || BEFORE.matcher(before).find() || AFTER.matcher(after).find());
  }
}
