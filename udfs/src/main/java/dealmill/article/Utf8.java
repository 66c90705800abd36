package dealmill.article;

/**
 * Tells by the first letters beyond ASCII that a text is not UTF-8, to spare reading it as such.
 */
final class Utf8 {

  private static final int LOOKED = 32;

  private Utf8() {}

  /** Tells whether nothing near the first letters beyond ASCII speaks against UTF-8. */
  static boolean mayBe(byte[] bytes) {
    int seen = 0;
    int i = 0;
    while (i < bytes.length && seen < LOOKED) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = length(bytes[i] & 0xFF);
      for (int k = 1; k < length; k++) {
        if (i + k < bytes.length && (bytes[i + k] & 0xC0) != 0x80) {
          return false;
        }
      }
      if (length == 0) {
        return false;
      }
      i += length;
      seen++;
    }
    return true;
  }

  /** Returns how many bytes a letter has that begins with {@code lead}, 0 if none begins so. */
  private static int length(int lead) {
    return lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }
}
