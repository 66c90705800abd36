package dealmill.article;

import org.jspecify.annotations.Nullable;

/**
 * What bytes say in UTF-8, read and looked over in one pass.
 *
 * @param isComposed whether the text is known to be in NFC; false says nothing
 */
record Utf8(String text, boolean isComposed) {

  private static final int NONE = -1;

  /**
   * Returns what {@code bytes} say, or null if they are not UTF-8. Bytes in another charset are
   * told by their first letters beyond ASCII.
   */
  static @Nullable Utf8 of(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int length = 0;
    boolean composed = true;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        int ascii = ascii(bytes, at, chars, length);
        at += ascii;
        length += ascii;
      } else {
        int size = size(bytes[at] & 0xFF);
        int letter = at + size > bytes.length ? NONE : letter(bytes, at, size);
        if (letter < 0) {
          return null;
        }
        at += size;
        length += Character.toChars(letter, chars, length);
        composed &= Nfc.isComposed(chars[length - 1]);
      }
    }
    return new Utf8(new String(chars, 0, length), composed);
  }

  /** Copies the ASCII at {@code from}, most of a page, and returns how much it is. */
  private static int ascii(byte[] bytes, int from, char[] chars, int length) {
    int most = bytes.length - from;
    for (int i = 0; i < most; i++) {
      byte c = bytes[from + i];
      if (c < 0) {
        return i;
      }
      chars[length + i] = (char) c;
    }
    return most;
  }

  /** Returns how many bytes a letter has that begins with {@code lead}, 0 if none begins so. */
  private static int size(int lead) {
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  /** Returns the letter of {@code size} bytes at {@code at}, or NONE if they make none. */
  private static int letter(byte[] bytes, int at, int size) {
    return switch (size) {
      case 2 -> joined(bytes[at] & 0x1F, bytes[at + 1]);
      case 3 -> ofThree(joined(joined(bytes[at] & 0xF, bytes[at + 1]), bytes[at + 2]));
      case 4 ->
          ofFour(
              joined(joined(joined(bytes[at] & 7, bytes[at + 1]), bytes[at + 2]), bytes[at + 3]));
      default -> NONE;
    };
  }

  /** Returns {@code bits} with those of {@code next} behind them, less than 0 if it has none. */
  private static int joined(int bits, byte next) {
    return next < (byte) 0xC0 ? bits << 6 | next & 0x3F : NONE;
  }

  /** Letters of two bytes are not written with three, and halves of pairs not at all. */
  private static int ofThree(int letter) {
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return letter < 0x800 || half ? NONE : letter;
  }

  private static int ofFour(int letter) {
    return letter < 0x10000 || letter > Character.MAX_CODE_POINT ? NONE : letter;
  }
}
