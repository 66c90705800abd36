package dealmill.article;

import dealmill.lexicon.CharTable;
import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  private static final Pattern STOPS = Pattern.compile("[.·]+$");
  private static final int LONGEST = 30;
  private static final int SHORTEST = 2;

  private final Map<String, String> byDomain;
  private final Map<String, String> byName;
  private final CharTable<String> byStart;

  private Outlets(Map<String, String> byDomain, Map<String, String> byName) {
    this.byDomain = Map.copyOf(byDomain);
    this.byName = Map.copyOf(byName);
    CharTable.Builder<String> starts = new CharTable.Builder<>(String[]::new);
    byName.keySet().forEach(name -> starts.addByTwo(name, name));
    this.byStart = starts.build();
  }

  static Outlets of(Dictionary dictionary) {
    Map<String, String> byDomain = new HashMap<>();
    Map<String, String> byName = new HashMap<>();
    for (Table.Row row : dictionary.table("outlets.csv", "domain", "name", "aliases").rows()) {
      if (byDomain.put(row.need("domain"), row.need("name")) != null) {
        throw row.wrong("repeated domain", "give each domain one row");
      }
      byName.putIfAbsent(row.need("name"), row.need("name"));
      row.list("aliases").forEach(alias -> byName.putIfAbsent(alias, row.need("name")));
    }
    return new Outlets(byDomain, byName);
  }

  /**
   * Returns the outlet's usual name, or null.
   *
   * @param lines the first and the last lines of the page
   * @param cuts what was cut off paragraphs, datelines among it
   */
  @Nullable String of(
      @Nullable String url, @Nullable String declared, List<String> lines, List<String> cuts) {
    String known = byAddress(url);
    if (known != null) {
      return known;
    }
    if (declared != null && declared.length() <= LONGEST && Addresses.host(declared) == null) {
      return byName.getOrDefault(declared, declared);
    }
    String written = first(DATELINE, cuts, line -> true);
    written = written == null ? first(MEDIA, lines, line -> line.contains("미디어 '")) : written;
    written = written == null ? first(COPYRIGHT, lines, Outlets::hasSign) : written;
    written = written == null ? first(IMPRINT, lines, line -> line.startsWith("(주)")) : written;
    return written == null ? null : byName.getOrDefault(written, written);
  }

  /** Mottos stand before names: {@code "© '내일을 보는 눈' 하늘일보. 무단전재 금지"}. */
  private String known(String written, String line) {
    if (byName.containsKey(written)) {
      return written;
    }
    String longest = "";
    for (int i = 0; i + SHORTEST < line.length(); i++) {
      String[] names = byStart.at(line.charAt(i), line.charAt(i + 1));
      for (String name : names == null ? new String[0] : names) {
        boolean longer = name.length() > Math.max(SHORTEST, longest.length());
        longest = longer && line.startsWith(name, i) ? name : longest;
      }
    }
    return longest.isEmpty() ? written : longest;
  }

  private @Nullable String byAddress(@Nullable String url) {
    String host = Addresses.host(url);
    while (host != null && host.indexOf('.') > 0) {
      String name = byDomain.get(host);
      if (name != null) {
        return name;
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return null;
  }

  private static boolean hasSign(String line) {
    return line.indexOf('ⓒ') >= 0 || line.indexOf('©') >= 0;
  }

  /** Returns the name that {@code pattern} finds in the first line it fits, of those worth it. */
  private @Nullable String first(Pattern pattern, List<String> lines, Predicate<String> worth) {
    for (String line : lines) {
      if (line.length() >= 200 || !worth.test(line)) {
        continue;
      }
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
          if (matcher.group(i) != null) {
            return known(STOPS.matcher(matcher.group(i)).replaceFirst(""), line);
          }
        }
      }
    }
    return null;
  }
}
