package dealmill.article;

import dealmill.text.Hangul;

/** White space and characters that nobody sees. */
final class Blanks {

  private Blanks() {}

  /**
   * Returns {@code text} with each run of white space as one blank, without zero-width characters,
   * controls and unpaired surrogates, stripped, in NFC: entities may write syllables in parts.
   *
   * <p>{@code " 삼성\u00A0\t전자\u200B "} gives {@code "삼성 전자"}.
   */
  static String collapse(String text) {
    return collapse(text, 0, text.length());
  }

  /** As {@link #collapse(String)}, for the part of {@code text} from {@code from} to {@code to}. */
  static String collapse(String text, int from, int to) {
    char[] chars = new char[to - from];
    text.getChars(from, to, chars, 0);
    return collapse(chars);
  }

  /** Returns what {@code text} holds as {@link #collapse(String)} does. */
  static String collapse(StringBuilder text) {
    char[] chars = new char[text.length()];
    text.getChars(0, chars.length, chars, 0);
    return collapse(chars);
  }

  /** Moves what is kept to the front of {@code chars}. */
  private static String collapse(char[] chars) {
    int kept = 0;
    boolean blank = false;
    boolean composed = true;
    char before = ' ';
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (isBlank(c)) {
        blank = true;
      } else if (isSeen(before, c, i + 1 < chars.length ? chars[i + 1] : ' ')) {
        if (blank && kept > 0) {
          chars[kept++] = ' ';
        }
        blank = false;
        composed &= Nfc.isComposed(c);
        chars[kept++] = c;
      }
      before = c;
    }
    String text = new String(chars, 0, kept);
    return composed ? text : Nfc.of(text);
  }

  /** Tells whether {@code text} shows nothing. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      char behind = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (!isBlank(text.charAt(i)) && isSeen(before, text.charAt(i), behind)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether {@code c} is white space, a no-break space among it. */
  static boolean isBlank(char c) {
    if (c > ' ' && c < '\u0085' || Hangul.isSyllable(c)) {
      return false;
    }
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

  private static boolean isSeen(char before, char c, char behind) {
    if (Hangul.isSyllable(c) || c > ' ' && c < '\u007F') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return Character.isLowSurrogate(behind);
    }
    if (Character.isLowSurrogate(c)) {
      return Character.isHighSurrogate(before);
    }
    int type = Character.getType(c);
    return type != Character.FORMAT
        && type != Character.CONTROL
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE;
  }
}
