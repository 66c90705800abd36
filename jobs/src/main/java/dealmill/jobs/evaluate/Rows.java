package dealmill.jobs.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the rows of tables that are given as JSON, an object a line. */
final class Rows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Rows() {}

  /** Reads rows of {@code articles}. */
  static List<Found.Article> articles(Iterable<String> lines) throws JsonProcessingException {
    return read(lines, Found.Article::from);
  }

  /** Reads rows of {@code deal_mentions}. */
  static List<Found.Mention> mentions(Iterable<String> lines) throws JsonProcessingException {
    return read(lines, Found.Mention::from);
  }

  private static <T> List<T> read(Iterable<String> lines, Function<JsonNode, T> codec)
      throws JsonProcessingException {
    List<T> rows = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        rows.add(codec.apply(MAPPER.readTree(line)));
      }
    }
    return rows;
  }
}
