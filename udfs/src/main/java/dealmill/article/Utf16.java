package dealmill.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 without a byte order mark: blanks and markup have a zero in every other byte. */
final class Utf16 {

  private static final int LOOKED = 2048;

  private Utf16() {}

  /** Returns UTF-16 in the byte order of {@code bytes}, or null if they are not UTF-16. */
  static @Nullable Charset of(byte[] bytes) {
    int looked = Math.min(LOOKED, bytes.length) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    boolean many = (even + odd) * 25 > looked;
    if (looked < 8 || !many || Math.min(even, odd) * 3 > Math.max(even, odd)) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }
}
