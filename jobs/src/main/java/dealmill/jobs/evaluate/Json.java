package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields of JSON objects in which an absent field, null and an empty list are one. */
final class Json {

  private Json() {}

  /** Returns the text under {@code field}, or null. */
  static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  /** Returns the text under {@code field}, empty where there is none. */
  static String textOrEmpty(JsonNode object, String field) {
    String text = text(object, field);
    return text == null ? "" : text;
  }

  /** Returns what {@code read} makes of each element under {@code field}. */
  static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> read) {
    List<T> elements = new ArrayList<>();
    object.path(field).forEach(element -> elements.add(read.apply(element)));
    return elements;
  }

  /** Returns the texts of the list under {@code field}. */
  static List<String> texts(JsonNode object, String field) {
    return list(object, field, JsonNode::asText);
  }
}
