package dealmill.jobs.print;

/** How wide a terminal shows a text: a Korean or Chinese character takes two columns. */
public final class DisplayWidth {

  private static final int COMBINING =
      1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.FORMAT;

  private DisplayWidth() {}

  /** Returns the number of columns: {@code "SK온"} takes 4. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Returns {@code text} with blanks after it up to {@code width} columns. */
  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** Returns {@code text} with blanks before it up to {@code width} columns. */
  public static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** Returns {@code text}, or as much of it as fits into {@code width} columns with {@code …}. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 1;
    int at = 0;
    while (used + of(text.codePointAt(at)) <= width) {
      used += of(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(0, at) + "…";
  }

  private static int of(int codePoint) {
    if ((COMBINING >> Character.getType(codePoint) & 1) != 0) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide, as far as news has them. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F // Hangul letters
            || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F // Chinese, kana, compatibility letters
            || c >= 0xAC00 && c <= 0xD7A3 // Hangul syllables
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60 // full-width forms
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF // pictures
            || c >= 0x20000 && c <= 0x3FFFD);
  }
}
