package dealmill.jobs.explain;

import dealmill.jobs.report.Shown;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTML in the making. Text comes in as text only: whatever it holds, it is never markup. */
final class Markup {

  private static final int LONGEST = 200_000;

  private static final Map<Character, String> ESCAPES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

  private final StringBuilder html = new StringBuilder();

  /** Adds the start of an element; {@code attributes} are names and values in turn. */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      html.append(' ').append(attributes[at]).append("=\"");
      html.append(escaped(attributes[at + 1])).append('"');
    }
    html.append('>');
    return this;
  }

  /** Adds the end of an element. */
  Markup close(String tag) {
    html.append("</").append(tag).append(">");
    return this;
  }

  /** Adds {@code text}. */
  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  /** Adds an element that holds {@code text} alone. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Adds {@code ko} and {@code en}, of which the reader sees one. */
  Markup both(String ko, String en) {
    return element("span", ko, "class", "ko", "lang", "ko")
        .element("span", en, "class", "en", "lang", "en");
  }

  /** Adds a heading in both languages. */
  Markup heading(String tag, String ko, String en) {
    return open(tag).both(ko, en).close(tag);
  }

  /** Adds a name and a value to a list of them, or nothing where the value is null or blank. */
  Markup field(String ko, String en, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      open("dt").both(ko, en).close("dt").open("dd").element("bdi", value).close("dd");
    }
    return this;
  }

  /**
   * Returns {@code text} as it stands in HTML.
   *
   * <p>{@code "<b>"} gives {@code "&lt;b&gt;"}.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String shown = Shown.text(text, LONGEST);
    for (int at = 0; at < shown.length(); at++) {
      char c = shown.charAt(at);
      String escape = ESCAPES.get(c);
      if (escape == null) {
        escaped.append(c);
      } else {
        escaped.append(escape);
      }
    }
    return escaped.toString();
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
