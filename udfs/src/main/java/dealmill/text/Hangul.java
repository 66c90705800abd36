package dealmill.text;

/** Tells Hangul from other letters. Text is in NFC, so that each syllable is one character. */
public final class Hangul {

  private Hangul() {}

  /** Tells whether {@code c} is a whole syllable: true for 가, false for ㄱ. */
  public static boolean isSyllable(int c) {
    return c >= '가' && c <= '힣';
  }

  /** Tells whether {@code text} has nothing but syllables; true for an empty text. */
  public static boolean isAll(CharSequence text) {
    return text.chars().allMatch(Hangul::isSyllable);
  }

  /** Tells whether {@code text} has a syllable. */
  public static boolean isIn(CharSequence text) {
    return text.chars().anyMatch(Hangul::isSyllable);
  }
}
