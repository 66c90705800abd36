package dealmill.article;

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

  private static final char REPLACEMENT = '\uFFFD';

  private Mojibake() {}

  /** What a text was before it was misread. */
  record Undone(String text, Charset charset) {}

  /** Returns what {@code text} was, or null if it is as it should be. */
  static @Nullable Undone of(String text) {
    if (!isLatin(text)) {
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
  private static boolean isLatin(String text) {
    int pairs = 0;
    int korean = 0;
    boolean high = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = high;
      high = isHigh(c);
      if (high && before) {
        pairs++;
      } else if (isSyllable(c) && ++korean > ENOUGH && korean > pairs) {
        return false;
      }
    }
    return pairs > 2 * ENOUGH && korean * BROKEN < pairs;
  }

  private static boolean isRepaired(String text) {
    int korean = 0;
    int broken = 0;
    for (int i = 0; i < text.length(); i++) {
      korean += isSyllable(text.charAt(i)) ? 1 : 0;
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

  /** What is no pair of letters beyond ASCII stays: quotes that were entities, for one. */
  private static String fromMs949(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isHigh(c)) {
        out.append(c);
      } else if (i + 1 < text.length() && isHigh(text.charAt(i + 1))) {
        out.append(pair(c, text.charAt(++i)));
      } else {
        out.append(pair(c, SOFT_HYPHEN));
      }
    }
    return out.toString();
  }

  private static String pair(int lead, int trail) {
    return new String(new byte[] {(byte) lead, (byte) trail}, Charsets.MS949);
  }

  private static boolean isHigh(char c) {
    return c > '\u00A0' && c < '\u00FF';
  }

  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }
}
