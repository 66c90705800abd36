package dealmill.article;

import dealmill.text.Hangul;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Korean text that somebody before us read in a Latin charset: {@code "ÀÔ·Â"} was {@code "입력"}.
 * Crawls are full of it, in UTF-8 that is valid.
 */
final class Mojibake {

  private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");

  /** So many syllables show that a text is Korean, and was before. */
  private static final int ENOUGH = 16;

  /** Of the syllables that the repair gives, at most one in so many may be broken. */
  private static final int BROKEN = 20;

  /** The second byte of {@code 화} and others is a soft hyphen, which many tools drop. */
  private static final int SOFT_HYPHEN = 0xAD;

  /** How unlikely it is that a soft hyphen was dropped, next to other readings. */
  private static final int LOST = 3;

  private static final int SIGN = 2;
  private static final int CHINESE = 6;

  private static final char REPLACEMENT = '\uFFFD';

  private Mojibake() {}

  /** What a text was before it was misread. */
  record Undone(String text, Charset charset) {}

  /** Returns what {@code text} was, or null if it is as it should be. */
  static @Nullable Undone of(String text) {
    if (!mayBe(text)) {
      return null;
    }
    String utf8 = fromUtf8(text);
    if (utf8 != null && isRepaired(utf8)) {
      return new Undone(utf8, StandardCharsets.UTF_8);
    }
    String ms949 = fromMs949(text);
    return isRepaired(ms949) ? new Undone(ms949, Charsets.MS949) : null;
  }

  /** Korean in a Latin charset is made of letters beyond ASCII, each beside another. */
  static boolean mayBe(String text) {
    int pairs = 0;
    int korean = 0;
    boolean high = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = high;
      high = isHigh(c);
      if (high && before) {
        pairs++;
      } else if (Hangul.isSyllable(c) && ++korean > ENOUGH && korean > pairs) {
        return false;
      }
    }
    return pairs > 2 * ENOUGH && korean * BROKEN < pairs;
  }

  private static boolean isRepaired(String text) {
    int korean = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      korean += Hangul.isSyllable(text.charAt(i)) ? 1 : 0;
      broken += text.charAt(i) == REPLACEMENT ? 1 : 0;
    }
    return korean > ENOUGH && broken * BROKEN < korean;
  }

  private static @Nullable String fromUtf8(String text) {
    try {
      ByteBuffer bytes = WINDOWS_LATIN.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return null; // some of it was never misread
    }
  }

  /** What is no letter beyond ASCII stays: quotes that were entities, for one. */
  private static String fromMs949(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isHigh(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        out.append(new String(completed(text, i, end), Charsets.MS949));
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /**
   * Returns the bytes of the letters from {@code from} to {@code to}, with a soft hyphen behind
   * those that have lost theirs: where that makes the most syllables.
   */
  private static byte[] completed(String text, int from, int to) {
    int length = to - from;
    int[] costs = new int[length + 1];
    boolean[] lost = new boolean[length + 1];
    for (int end = 1; end <= length; end++) {
      char last = text.charAt(from + end - 1);
      costs[end] = costs[end - 1] + LOST + oddness(last);
      lost[end] = true;
      if (end > 1) {
        int paired = costs[end - 2] + oddness(text.charAt(from + end - 2));
        if (paired <= costs[end]) {
          costs[end] = paired;
          lost[end] = false;
        }
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(2 * length);
    for (int end = length; end > 0; end -= lost[end] ? 1 : 2) {
      bytes.put((byte) (lost[end] ? SOFT_HYPHEN : text.charAt(from + end - 1)));
      bytes.put((byte) text.charAt(from + end - (lost[end] ? 1 : 2)));
    }
    return reversed(bytes);
  }

  private static byte[] reversed(ByteBuffer bytes) {
    byte[] reversed = new byte[bytes.position()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = bytes.get(reversed.length - 1 - i);
    }
    return reversed;
  }

  /** Syllables begin with 0xB0 to 0xC8, signs with less, Chinese characters with more. */
  private static int oddness(char lead) {
    return lead >= 0xB0 && lead <= 0xC8 ? 0 : lead < 0xB0 ? SIGN : CHINESE;
  }

  private static boolean isHigh(char c) {
    return c > '\u00A0' && c < '\u00FF';
  }
}
