package dealmill.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup declares, as it stands there; filled while the page is walked. */
final class Markup {

  private final Map<String, String> metas = new HashMap<>();
  private final List<String> linkedData = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String time;

  /** Notes what {@code element} declares; true if it has no text to show. */
  boolean takes(Element element, String tag) {
    switch (tag) {
      case "meta" -> meta(element);
      case "title" -> title = title == null ? filled(element.wholeText()) : title;
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> time(element);
      default -> property(element);
    }
    return tag.equals("title") || tag.equals("meta") || tag.equals("link");
  }

  private void meta(Element element) {
    for (String key : List.of("property", "name", "itemprop")) {
      String name = element.attr(key);
      String content = name.isEmpty() ? null : filled(element.attr("content"));
      if (content != null) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  private void link(Element element) {
    if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = filled(element.attr("href"));
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      linkedData.add(element.data());
    }
  }

  /** The first time that is marked as the publication, else the first. */
  private void time(Element element) {
    String at = filled(element.attr("datetime"));
    boolean marked = element.hasAttr("pubdate") || element.attr("itemprop").equals("datePublished");
    if (at != null && (time == null || marked && !metas.containsKey("datepublished"))) {
      time = at;
    }
    property(element);
  }

  private void property(Element element) {
    if (element.attributesSize() > 0 && element.attr("itemprop").startsWith("date")) {
      String content = filled(element.attr("content"));
      String at = content == null ? filled(element.attr("datetime")) : content;
      if (at != null) {
        metas.putIfAbsent(element.attr("itemprop").toLowerCase(Locale.ROOT), at);
      }
    }
  }

  /** Returns the content of the first of {@code names} that a meta tag has, in lower case. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  /** Returns the scripts with JSON-LD. */
  List<String> linkedData() {
    return linkedData;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String canonical() {
    return canonical;
  }

  /** Returns the machine-readable time that the page shows. */
  @Nullable String time() {
    return time;
  }

  private static @Nullable String filled(String text) {
    String collapsed = Blanks.collapse(text);
    return collapsed.isEmpty() ? null : collapsed;
  }
}
