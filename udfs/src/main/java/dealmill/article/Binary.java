package dealmill.article;

/** Tells images and archives from text: text has no control bytes but white space. */
final class Binary {

  private static final int LOOKED = 2048;
  private static final int ESCAPE = 27;

  private Binary() {}

  /** Tells whether {@code bytes} are no text in any charset. */
  static boolean is(byte[] bytes) {
    if (Utf16.of(bytes) != null || isMarkedUtf16(bytes)) {
      return false;
    }
    int controls = 0;
    int looked = Math.min(LOOKED, bytes.length);
    for (int i = 0; i < looked; i++) {
      int b = bytes[i] & 0xFF;
      controls += b < '\t' || b > '\r' && b < ' ' && b != ESCAPE ? 1 : 0;
    }
    return controls * 20 > looked;
  }

  private static boolean isMarkedUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }
}
