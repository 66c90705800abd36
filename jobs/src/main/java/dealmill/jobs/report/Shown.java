package dealmill.jobs.report;

/**
 * Text of strangers made fit to be shown: not endless, and unable to turn what stands beside it.
 */
public final class Shown {

  private static final char REPLACEMENT = '\uFFFD';

  private Shown() {}

  /**
   * Returns at most {@code most} characters of {@code text}, with an ellipsis where it was cut.
   * Control characters, marks that turn the direction of writing and halves of surrogate pairs
   * become U+FFFD, one for one, so that offsets into the text hold.
   *
   * <p>{@code "A\u202EB"} gives {@code "A\uFFFDB"}.
   */
  public static String text(String text, int most) {
    boolean cut = text.length() > most;
    StringBuilder shown = new StringBuilder(cut ? text.substring(0, most) : text);
    for (int at = 0; at < shown.length(); at++) {
      if (isUnfit(shown.charAt(at)) || isHalf(shown, at)) {
        shown.setCharAt(at, REPLACEMENT);
      }
    }
    return cut ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isUnfit(char c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isHalf(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
