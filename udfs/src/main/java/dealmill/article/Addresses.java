package dealmill.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses in their normal form. */
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(https?)://([^/?#\\s]+)([^?#\\s]*)(?:\\?([^#\\s]*))?(?:#\\S*)?");

  /** What links from elsewhere add; parameters of other names may tell the article. */
  private static final Pattern TRACKING =
      Pattern.compile("(?i)(?:utm_[a-z_]+|fbclid|gclid|igshid|mc_[ce]id|_ga)=.*");

  private static final int LONG_NAME = 12;

  private Addresses() {}

  /**
   * Returns the first of {@code addresses} that tells an article, not only a site; else the first.
   *
   * <p>Some systems declare one canonical address for all their pages.
   */
  static @Nullable String best(@Nullable String... addresses) {
    for (String address : addresses) {
      if (address != null && tells(address)) {
        return address;
      }
    }
    for (String address : addresses) {
      if (address != null && normal(address) != null) {
        return address;
      }
    }
    return null;
  }

  /** An article's address has a number or a long name in it. */
  private static boolean tells(String address) {
    String normal = normal(address);
    if (normal == null) {
      return false;
    }
    String behind = normal.substring(normal.indexOf('/', normal.indexOf("://") + 3));
    return behind.chars().anyMatch(Character::isDigit)
        || behind.substring(behind.lastIndexOf('/') + 1).length() > LONG_NAME
            && behind.indexOf('-') > 0;
  }

  /** Returns the host of {@code address} in lower case, or null. */
  static @Nullable String host(@Nullable String address) {
    if (address == null) {
      return null;
    }
    Matcher matcher = ADDRESS.matcher(address.strip());
    return matcher.matches() ? plainHost(matcher.group(2)) : null;
  }

  private static String plainHost(String authority) {
    String host = authority.toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    return host.endsWith(":80") || host.endsWith(":443")
        ? host.substring(0, host.lastIndexOf(':'))
        : host;
  }

  /**
   * Returns {@code address} in its normal form, or null if it is no page's absolute web address.
   *
   * <p>{@code "HTTPS://News.Example/a?id=1&utm_source=x#top"} gives {@code
   * "https://news.example/a?id=1"}; a site's front page gives null.
   */
  static @Nullable String normal(@Nullable String address) {
    if (address == null) {
      return null;
    }
    Matcher matcher = ADDRESS.matcher(address.strip());
    if (!matcher.matches()) {
      return null;
    }
    String path = matcher.group(3).isEmpty() ? "/" : matcher.group(3);
    String query = query(matcher.group(4));
    boolean front = path.equals("/") && query.isEmpty();
    return front
        ? null
        : matcher.group(1).toLowerCase(Locale.ROOT)
            + "://"
            + plainHost(matcher.group(2))
            + path
            + query;
  }

  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    Arrays.stream(raw.replace("&amp;", "&").split("&"))
        .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
        .forEach(kept::add);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
