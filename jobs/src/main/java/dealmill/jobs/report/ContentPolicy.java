package dealmill.jobs.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a page lets a browser do: run its own scripts, use its own styles, and nothing else. */
public final class ContentPolicy {

  private ContentPolicy() {}

  /** Returns the policy that allows each of {@code scripts} and {@code styles} by its hash. */
  public static String allowing(List<String> scripts, List<String> styles) {
    return "default-src 'none'; script-src %s; style-src %s; base-uri 'none'; form-action 'none'"
        .formatted(sources(scripts), sources(styles));
  }

  private static String sources(List<String> texts) {
    return texts.isEmpty()
        ? "'none'"
        : texts.stream().map(ContentPolicy::source).collect(Collectors.joining(" "));
  }

  private static String source(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
