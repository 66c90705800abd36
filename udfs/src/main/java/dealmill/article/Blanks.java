package dealmill.article;

import java.text.Normalizer;

/** White space and characters that nobody sees. */
final class Blanks {

  private Blanks() {}

  /**
   * Returns {@code text} with each run of white space as one blank, without zero-width characters,
   * controls and unpaired surrogates, stripped, in NFC: entities may write syllables in parts.
   *
   * <p>{@code " 삼성\u00A0\t전자\u200B "} gives {@code "삼성 전자"}.
   */
  static String collapse(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    boolean composed = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      composed &= c < '\u0300' || c >= '가' && c <= '힣' || c >= '\u2010' && c <= '\u2027';
      if (isBlank(c)) {
        blank = true;
      } else if (isSeen(text, i, c)) {
        if (blank && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return composed ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Tells whether {@code text} shows nothing. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i)) && isSeen(text, i, text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether {@code c} is white space, a no-break space among it. */
  static boolean isBlank(char c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u1680'
        || c == '\u0085'
        || c >= '\u001C' && c <= '\u001F';
  }

  private static boolean isSeen(CharSequence text, int i, char c) {
    if (c >= '가' && c <= '힣' || c > ' ' && c < '\u007F') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    int type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.CONTROL
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }
}
