package dealmill.article;

/** White space and characters that nobody sees. */
final class Blanks {

  private Blanks() {}

  /**
   * Returns {@code text} with each run of white space as one blank, without zero-width characters,
   * controls and unpaired surrogates, stripped.
   */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000') {
        blank = true;
      } else if (isSeen(text, i)) {
        if (blank && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSeen(String text, int i) {
    char c = text.charAt(i);
    if (Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u2060') {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    return !Character.isLowSurrogate(c) || i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
