package dealmill.deal;

import java.util.Set;

/** Tells by the endings of verbs that something is over: 샀다, 마쳤으며, 끝낸. */
final class Past {

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int CODAS = 28;
  private static final int DOUBLE_S = 20;

  /** What follows the past's 었 where the verb ends a statement or joins another. */
  private static final Set<String> TAILS = Set.of("다", "고", "으", "지", "던", "는", "습");

  private Past() {}

  /**
   * Tells whether {@code text} has a verb in the past.
   *
   * <p>{@code "합병을 마치고 통합법인을 출범시켰다"} has one, {@code "합병을 마칠 예정이다"} has none; 있다 is no past.
   */
  static boolean in(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean past =
          c >= FIRST_SYLLABLE
              && c <= LAST_SYLLABLE
              && (c - FIRST_SYLLABLE) % CODAS == DOUBLE_S
              && c != '있'
              && c != '겠';
      if (past && TAILS.contains(text.substring(i + 1, i + 2))) {
        return true;
      }
    }
    return text.contains("친 ") || text.contains("끝낸 ");
  }
}
