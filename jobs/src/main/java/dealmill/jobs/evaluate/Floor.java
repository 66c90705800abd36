package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures that an evaluation must reach.
 *
 * @param least the least figure by its path in the report: {@code deal.f1}, {@code role}
 */
public record Floor(Map<String, Double> least) {

  /** Any figure will do. */
  public static final Floor NONE = new Floor(Map.of());

  public Floor {
    least = new LinkedHashMap<>(least);
  }

  /** Reads the JSON object in {@code file}: {@code {"deal.f1": 0.5, "role": 0.9}}. */
  public static Floor in(Path file) throws IOException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : Json.objectIn(file).properties()) {
      if (!entry.getValue().isNumber()) {
        throw new LabelException(file, entry.getKey() + " is no number");
      }
      least.put(entry.getKey(), entry.getValue().asDouble());
    }
    return new Floor(least);
  }

  /**
   * Returns a table of the figures of {@code report} that are too low or missing, empty if there is
   * none.
   */
  public String shortfall(Report report) {
    StringBuilder lines = new StringBuilder();
    least.forEach(
        (path, bound) -> {
          OptionalDouble figure = report.figure(path);
          if (figure.isEmpty() || figure.getAsDouble() < bound) {
            lines.append(line(path, bound, figure));
          }
        });
    return lines.isEmpty() ? "" : "below the floor            is    least\n" + lines;
  }

  private static String line(String path, double bound, OptionalDouble figure) {
    String is = figure.isEmpty() ? "-" : String.format(Locale.ROOT, "%.4f", figure.getAsDouble());
    return String.format(Locale.ROOT, "%-20s %8s %8.4f%n", path, is, bound);
  }
}
