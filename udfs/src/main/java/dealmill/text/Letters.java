package dealmill.text;

/** Tells letters from other characters: Hangul and ASCII, most of a text, by comparison alone. */
public final class Letters {

  private static final char ASCII_END = '\u0080';

  private Letters() {}

  /**
   * Tells whether {@code c} is a letter of any script, as {@link Character#isLetter(char)} does.
   */
  public static boolean is(char c) {
    return Hangul.isSyllable(c) || (c < ASCII_END ? isLatin(c) : Character.isLetter(c));
  }

  /** Tells whether {@code c} is a letter or a digit of any script. */
  public static boolean orDigit(char c) {
    return Hangul.isSyllable(c)
        || (c < ASCII_END ? isLatin(c) || c >= '0' && c <= '9' : Character.isLetterOrDigit(c));
  }

  /**
   * Returns the offset behind the letters and digits of {@code text} that start at {@code from}.
   */
  public static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && orDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Returns where the letters and digits of {@code text} start that end before {@code to}. */
  public static int wordStart(String text, int to) {
    int from = to;
    while (from > 0 && orDigit(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
