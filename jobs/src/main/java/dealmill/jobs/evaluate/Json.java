package dealmill.jobs.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields of JSON objects in which an absent field, null and an empty list are one. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Reads the JSON object in {@code file}. */
  static JsonNode objectIn(Path file) throws IOException {
    try {
      JsonNode object = MAPPER.readTree(Files.readString(file));
      if (object.isObject()) {
        return object;
      }
      throw new LabelException(file, "no JSON object");
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new LabelException(
          file, "no JSON at line %d: %s".formatted(line, e.getOriginalMessage()));
    } catch (CharacterCodingException e) {
      throw new LabelException(file, "not in UTF-8");
    }
  }

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
