package dealmill.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's head declares: JSON-LD, OpenGraph, meta, canonical link. */
final class Metadata {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Metadata() {}

  static PageText.Declared of(Document document) {
    JsonNode article = newsArticle(document);
    String published = text(article, "datePublished");
    String meta =
        meta(
            document,
            "article:published_time",
            "og:article:published_time",
            "date",
            "pubdate",
            "dc.date.issued",
            "dc.date",
            "parsely-pub-date",
            "publish-date",
            "publishdate",
            "sailthru.date");
    return new PageText.Declared(
        url(document, article),
        first(text(article, "headline"), meta(document, "og:title", "twitter:title")),
        document.title().isBlank() ? null : document.title(),
        first(
            name(article, "publisher"),
            meta(document, "og:site_name", "twitter:site", "article:publisher")),
        first(
            name(article, "author"),
            meta(document, "article:author", "og:article:author", "author", "dable:author", "byl")),
        first(
            meta(document, "article:section", "og:article:section"),
            text(article, "articleSection")),
        first(published, meta),
        published != null ? "json-ld" : meta != null ? "meta" : null,
        first(
            text(article, "dateModified"),
            meta(document, "article:modified_time", "og:updated_time")),
        false);
  }

  private static @Nullable String url(Document document, @Nullable JsonNode article) {
    Element canonical = document.selectFirst("link[rel=canonical]");
    String link = canonical == null ? null : blankToNull(canonical.attr("href"));
    String page = name(article, "mainEntityOfPage");
    return first(link, first(meta(document, "og:url"), first(page, text(article, "url"))));
  }

  private static @Nullable JsonNode newsArticle(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JSON.readTree(script.data()), 0);
        if (found != null) {
          return found;
        }
      } catch (JsonProcessingException e) {
        continue; // broken JSON-LD is common; the page has other evidence
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(JsonNode node, int depth) {
    if (node.isObject() && node.path("@type").toString().contains("Article")) {
      return node;
    }
    if (depth < 3) {
      for (JsonNode child : node.isObject() ? node.path("@graph") : node) {
        JsonNode found = article(child, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable JsonNode node, String field) {
    return node == null || !node.path(field).isTextual()
        ? null
        : blankToNull(node.path(field).asText());
  }

  /** A person or an organization is a string, an object with a name, or a list of either. */
  private static @Nullable String name(@Nullable JsonNode node, String field) {
    if (node == null) {
      return null;
    }
    JsonNode value = node.path(field);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isTextual()) {
      return blankToNull(value.asText());
    }
    return first(text(value, "name"), text(value, "@id"));
  }

  private static @Nullable String meta(Document document, String... names) {
    for (String name : names) {
      Element element =
          document.selectFirst("meta[property=\"" + name + "\"],meta[name=\"" + name + "\"]");
      String content = element == null ? null : blankToNull(element.attr("content"));
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private static @Nullable String blankToNull(String text) {
    String collapsed = Blanks.collapse(text);
    return collapsed.isEmpty() ? null : collapsed;
  }
}
