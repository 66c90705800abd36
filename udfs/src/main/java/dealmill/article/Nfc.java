package dealmill.article;

import dealmill.text.Hangul;
import java.text.Normalizer;

/** Unicode's composed form, at the price of a look at each character where text is composed. */
final class Nfc {

  private Nfc() {}

  /**
   * Returns {@code text} in NFC.
   *
   * <p>{@code "\u1109\u1161\u11B7성"} gives {@code "삼성"}.
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /**
   * Tells whether {@code c} stays as it is whatever stands beside it: no mark, no part of a
   * syllable, no double of another character. False says nothing.
   */
  static boolean isComposed(char c) {
    return c < '\u0300'
        || Hangul.isSyllable(c)
        || c >= '\u2010' && c <= '\u205E'
        || c >= '\u2190' && c <= '\u2328'
        || c >= '\u2460' && c <= '\u2ADB'
        || c >= '\u3001' && c <= '\u3029'
        || c >= '\u3131' && c <= '\uA66E'
        || c >= '\uFF01' && c <= '\uFFEE';
  }
}
