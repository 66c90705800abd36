package dealmill.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Identity of an article: 128 bits of SHA-256 in hex, of its address or of its bytes. */
final class ArticleId {

  private static final int BYTES = 16;

  private ArticleId() {}

  /** Returns the hash of {@code url} in its normal form, of {@code bytes} if there is none. */
  static String of(@Nullable String url, byte[] bytes) {
    return url == null ? hash(bytes) : hash(url.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
