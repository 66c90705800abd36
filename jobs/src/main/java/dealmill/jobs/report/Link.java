package dealmill.jobs.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses that a page may link to. */
public final class Link {

  private static final int LONGEST = 2000;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private Link() {}

  /**
   * Returns {@code url} if it is an address of the web, with a host and without a user's name.
   *
   * <p>{@code "https://a.example/1"} is one; {@code "javascript:alert(1)"} is none.
   */
  public static Optional<String> to(@Nullable String url) {
    if (url == null || url.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url.strip());
      boolean web =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null
              && uri.getUserInfo() == null;
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
