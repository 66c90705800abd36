package dealmill.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The article in the data that a page's scripts are to show ({@code __NEXT_DATA__}, {@code
 * window.__INITIAL_STATE__ = …}): the object with a title and the longest text, by the names that
 * crawlers' records use.
 */
final class ScriptData {

  private static final int LONG_TEXT = 200;
  private static final int HEAD = 100;

  /** A site's data may hold far more than its article. */
  private static final int MOST_NODES = 20_000;

  private final RecordFields fields;

  ScriptData(RecordFields fields) {
    this.fields = fields;
  }

  /** Tells whether {@code id}, {@code type} and {@code data} are those of a page's data. */
  static boolean is(String id, String type, String data) {
    String head = data.substring(0, Math.min(HEAD, data.length()));
    return id.equals("__NEXT_DATA__")
        || type.equals("application/json")
        || head.contains("window.__")
        || head.contains("_STATE__");
  }

  /** Returns the fields of the article that {@code scripts} hold, or null if they hold none. */
  @Nullable Map<String, JsonNode> article(List<String> scripts) {
    Map<String, JsonNode> best = null;
    int longest = LONG_TEXT;
    for (String script : scripts) {
      Deque<JsonNode> open = new ArrayDeque<>();
      JsonNode root = LinkedData.parsed(script);
      for (int seen = 0; root != null && seen < MOST_NODES; seen++) {
        if (root.isObject()) {
          Map<String, JsonNode> values = RecordFields.values(root);
          String text = text(values);
          if (text != null && text.length() > longest && fields.of(values, "title") != null) {
            longest = text.length();
            best = values;
          }
        }
        root.forEach(child -> addContainer(open, child));
        root = open.poll();
      }
    }
    return best;
  }

  private static void addContainer(Deque<JsonNode> open, JsonNode node) {
    if (node.isContainerNode()) {
      open.add(node);
    }
  }

  /** Returns the text among {@code values}, markup or not, or null. */
  @Nullable String text(Map<String, JsonNode> values) {
    return fields.of(values, "content");
  }

  /** Returns what the page declares, with what it does not by {@code values}. */
  PageText.Declared declared(PageText.Declared head, Map<String, JsonNode> values, String text) {
    PageText.Declared told = fields.declared(values, PageText.Declared.NOTHING);
    boolean dated = head.published() != null || told.published() == null;
    return new PageText.Declared(
        Metadata.first(head.url(), told.url()),
        Metadata.first(told.title(), head.title()),
        head.documentTitle(),
        Metadata.first(head.outlet(), told.outlet()),
        Metadata.first(head.byline(), told.byline()),
        Metadata.first(head.section(), told.section()),
        Metadata.first(head.published(), told.published()),
        dated ? head.publishedFrom() : "script",
        Metadata.first(head.updated(), told.updated()),
        text,
        false);
  }
}
