package dealmill.organization;

import dealmill.text.Letters;

/** Tells Latin letters, and the digits that stand among them, from others. */
final class Latin {

  private static final char END = 0x250;

  private Latin() {}

  static boolean is(char c) {
    return c < END && Letters.orDigit(c);
  }

  /** Tells whether {@code text} has nothing else. */
  static boolean isAll(String text) {
    return lettersOf(text, false) == text.length();
  }

  /** Tells whether {@code text} has nothing else but ampersands. */
  static boolean isName(String text) {
    return lettersOf(text, true) == text.length();
  }

  /** Tells whether {@code text} has one. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code text} has a capital of any script. */
  static boolean hasUpperCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many characters at the start of {@code text} are Latin. */
  static int lettersOf(String text, boolean ampersands) {
    int at = 0;
    while (at < text.length() && (is(text.charAt(at)) || ampersands && text.charAt(at) == '&')) {
      at++;
    }
    return at;
  }
}
