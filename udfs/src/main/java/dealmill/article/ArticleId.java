package dealmill.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Identity of an article: 128 bits of SHA-256 in hex, of its address or of its bytes. */
final class ArticleId {

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?:utm_[a-z]+|fbclid|gclid|ref|from|cid|sns|igshid|spm|_ga)=.*",
          Pattern.CASE_INSENSITIVE);

  private ArticleId() {}

  static String of(@Nullable String url, byte[] bytes) {
    return url == null ? hash(bytes) : hash(url.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns {@code url} in its normal form, or null if it is no absolute web address.
   *
   * <p>{@code "HTTPS://News.Example/a?id=1&utm_source=x#top"} gives {@code
   * "https://news.example/a?id=1"}.
   */
  static @Nullable String normal(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      if (uri.getScheme() == null
          || uri.getHost() == null
          || !uri.getScheme().toLowerCase(Locale.ROOT).startsWith("http")) {
        return null;
      }
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String query = uri.getRawQuery() == null ? "" : query(uri.getRawQuery());
      boolean front = path.equals("/") && query.isEmpty();
      return front
          ? null
          : uri.getScheme().toLowerCase(Locale.ROOT)
              + "://"
              + uri.getHost().toLowerCase(Locale.ROOT)
              + port
              + path
              + query;
    } catch (URISyntaxException e) {
      return null; // the bytes identify the document
    }
  }

  private static String query(String raw) {
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
