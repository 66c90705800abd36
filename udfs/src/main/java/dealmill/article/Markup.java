package dealmill.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's markup declares, as it stands there; filled while the page is walked. */
final class Markup {

  private final Map<String, String> metas = new HashMap<>();
  private final List<String> linkedData = new ArrayList<>();
  private final List<String> scriptData = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String canonical;
  private @Nullable String time;

  /** Notes what {@code element} declares; true if it has no text to show. */
  boolean takes(Element element, String tag, Attributes attributes) {
    switch (tag) {
      case "meta" -> meta(attributes);
      case "title" -> title = title == null ? filled(element.wholeText()) : title;
      case "link" -> link(attributes);
      case "script" -> script(element, attributes);
      case "time" -> time(attributes);
      default -> {
        property(attributes);
        return false;
      }
    }
    return !tag.equals("time");
  }

  private void meta(Attributes attributes) {
    String content = attributes.get("content");
    if (!content.isEmpty()) {
      meta(attributes.get("property"), content);
      meta(attributes.get("name"), content);
      meta(attributes.get("itemprop"), content);
    }
  }

  private void meta(String name, String content) {
    String filled = name.isEmpty() ? null : filled(content);
    if (filled != null) {
      metas.putIfAbsent(name.toLowerCase(Locale.ROOT), filled);
    }
  }

  private void link(Attributes attributes) {
    if (canonical == null && attributes.get("rel").equalsIgnoreCase("canonical")) {
      canonical = filled(attributes.get("href"));
    }
  }

  private void script(Element element, Attributes attributes) {
    String type = attributes.get("type").toLowerCase(Locale.ROOT);
    String data =
        element.childNodeSize() > 0 && element.childNode(0) instanceof DataNode node
            ? node.getWholeData()
            : "";
    if (type.contains("ld+json")) {
      linkedData.add(data);
    } else if (ScriptData.is(attributes.get("id"), type, data)) {
      scriptData.add(data);
    }
  }

  /** The first time that is marked as the publication, else the first. */
  private void time(Attributes attributes) {
    String at = filled(attributes.get("datetime"));
    boolean marked =
        attributes.hasKey("pubdate") || attributes.get("itemprop").equals("datePublished");
    if (at != null && (time == null || marked && !metas.containsKey("datepublished"))) {
      time = at;
    }
    property(attributes);
  }

  private void property(Attributes attributes) {
    String name = attributes.get("itemprop");
    if (name.startsWith("date")) {
      String content = filled(attributes.get("content"));
      String at = content == null ? filled(attributes.get("datetime")) : content;
      if (at != null) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), at);
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

  /** Returns the scripts with data that others are to show. */
  List<String> scriptData() {
    return scriptData;
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
