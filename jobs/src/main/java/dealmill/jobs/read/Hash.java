package dealmill.jobs.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made of content: the first 128 bits of SHA-256 in hexadecimal. */
public final class Hash {

  private static final int BYTES = 16;

  private Hash() {}

  /** Returns the hash of {@code text} in UTF-8. */
  public static String of(String text) {
    return of("", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the hash of {@code prefix}, a zero and {@code bytes}. */
  public static String of(String prefix, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(prefix.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return HexFormat.of().formatHex(digest.digest(bytes), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
