package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose page it is: by its address, by what it declares, by its copyright line. */
final class Outlets {

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:저작권자|[Cc]opyright|COPYRIGHT)?[ ()ⓒ©:]*[ⓒ©][ ]?[‘'\"]?([가-힣A-Za-z0-9.·]{2,16})[’'\"]?(?=[ ,.&'’]|$)");
  private static final Pattern MEDIA = Pattern.compile("자본시장 미디어 '([^']{2,16})'");
  private static final Pattern IMPRINT = Pattern.compile("^\\(주\\)([가-힣A-Za-z0-9]{2,14}) \\|");
  private static final Pattern DATELINE =
      Pattern.compile(
          "[(\\[][가-힣]{2,4}=([가-힣A-Za-z0-9]{2,10})[)\\]]|[(\\[]([가-힣A-Za-z0-9]{2,12}) [가-힣]{2,4} (?:기자|특파원)[)\\]]|[(\\[]([가-힣A-Za-z0-9]{2,12})=[가-힣]{2,4} ?기자[)\\]]");

  private final Map<String, String> byDomain = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private Outlets() {}

  static Outlets of(Dictionary dictionary) {
    Outlets outlets = new Outlets();
    for (Table.Row row : dictionary.table("outlets.csv", "domain", "name", "aliases").rows()) {
      if (outlets.byDomain.put(row.need("domain"), row.need("name")) != null) {
        throw row.wrong("repeated domain", "give each domain one row");
      }
      outlets.byName.putIfAbsent(row.need("name"), row.need("name"));
      row.list("aliases").forEach(alias -> outlets.byName.putIfAbsent(alias, row.need("name")));
    }
    return outlets;
  }

  @Nullable String of(PageText page, List<String> lines, List<String> datelines) {
    String known = byAddress(page.declared().url());
    if (known != null) {
      return known;
    }
    String declared = page.declared().outlet();
    if (declared != null && declared.length() <= 30) {
      return byName.getOrDefault(declared, declared);
    }
    String written = first(DATELINE, datelines);
    written = written == null ? first(MEDIA, lines) : written;
    written = written == null ? first(COPYRIGHT, lines) : written;
    written = written == null ? first(IMPRINT, lines) : written;
    return written == null ? null : byName.getOrDefault(written, written);
  }

  private @Nullable String byAddress(@Nullable String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      while (host != null && host.indexOf('.') > 0) {
        String name = byDomain.get(host.toLowerCase(Locale.ROOT));
        if (name != null) {
          return name;
        }
        host = host.substring(host.indexOf('.') + 1);
      }
    } catch (URISyntaxException e) {
      return null; // an address that is none tells nothing
    }
    return null;
  }

  private static @Nullable String first(Pattern pattern, List<String> lines) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line);
      if (line.length() < 200 && matcher.find()) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
          if (matcher.group(i) != null) {
            return matcher.group(i);
          }
        }
      }
    }
    return null;
  }
}
