package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the share that changes hands: 지분 51%를, 전체의 26.4%, 50%씩 출자해. */
final class Stakes {

  private static final Pattern BEFORE =
      Pattern.compile("(?:지분|주식|의결권|출자|지분율|발행주식|전체)[^%.,]{0,24}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:, ?[0-9.]+%)*[^.,]{0,12}(?:지분|주식|출자|몫|의결권)|^씩|^(?:를|을) ?(?:갖게|갖는다|쥐게|쥔다|댔|댄다|냈|낸다)|^인 [0-9]");

  /** What a firm had before, or has after, is no share that changes hands. */
  private static final Pattern CHANGED =
      Pattern.compile("^도 |^ ?에서 |^ ?(?:에서|로) ?(?:낮아|내려|줄|높아|올라|늘)");

  private static final Pattern HELD = Pattern.compile("^(?:를|을) ?(?:보유한|보유하고|가진|갖고|유지|들고)");

  private static final Pattern WHOLE = Pattern.compile("(?:지분|주식) ?(?:전량|전부|전체)(?:을|를|에|의| )");
  private static final Pattern HALF =
      Pattern.compile("절반씩|반반씩|50 ?대 ?50|50 ?: ?50|1 ?대 ?1 ?(?:비율|로 출자|합작)|5 ?대 ?5");

  private Stakes() {}

  /** Tells whether the words give all shares: {@code 지분 전량을 넘겨받기로 했다}. */
  static boolean areAll(String body, List<Span> sentences) {
    return sentences.stream().anyMatch(sentence -> WHOLE.matcher(sentence.in(body)).find());
  }

  /** Tells whether the words halve a new firm: {@code 두 회사가 절반씩 출자해}. */
  static boolean areHalves(String body, List<Span> sentences) {
    return sentences.stream().anyMatch(sentence -> HALF.matcher(sentence.in(body)).find());
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
