package dealmill.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article that a page's JSON-LD describes. */
final class LinkedData {

  private static final int DEEP = 4;

  /** Content systems write line breaks and commas where JSON allows none. */
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(200).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final @Nullable JsonNode article;

  private LinkedData(@Nullable JsonNode article) {
    this.article = article;
  }

  /** Reads {@code scripts}; those that are no JSON are passed over. */
  static LinkedData of(List<String> scripts) {
    for (String script : scripts) {
      JsonNode found = parsed(script);
      JsonNode article = found == null ? null : article(found, 0);
      if (article != null) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(null);
  }

  /** Returns the first JSON value in {@code script}, or null if it cannot be read. */
  static @Nullable JsonNode parsed(String script) {
    int from = Math.max(0, script.indexOf('{'));
    int list = script.indexOf('[');
    try {
      return JSON.readTree(script.substring(list >= 0 ? Math.min(list, from) : from));
    } catch (JsonProcessingException e) {
      return null; // broken JSON-LD is common; the page has other evidence
    }
  }

  private static @Nullable JsonNode article(JsonNode node, int depth) {
    JsonNode types = node.path("@type");
    String type = types.isTextual() ? types.asText() : types.toString();
    if (node.isObject() && (type.contains("Article") || type.contains("BlogPosting"))) {
      return node;
    }
    if (depth < DEEP) {
      for (JsonNode child : node.isObject() ? node.path("@graph") : node) {
        JsonNode found = article(child, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Returns the text of {@code field}, or null. */
  @Nullable String text(String field) {
    return text(article, field);
  }

  /** Returns the name of who is in {@code field}: a string, an object, or the first of a list. */
  @Nullable String name(String field) {
    if (article == null) {
      return null;
    }
    JsonNode value = article.path(field);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    if (value.isTextual()) {
      return filled(value.asText());
    }
    String name = text(value, "name");
    return name != null ? name : text(value, "@id");
  }

  private static @Nullable String text(@Nullable JsonNode node, String field) {
    return node == null || !node.path(field).isTextual() ? null : filled(node.path(field).asText());
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
