package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** Prints a report for people: one line a measure. */
final class ReportTable {

  private ReportTable() {}

  /**
   * Returns {@code report} as aligned lines.
   *
   * <pre>
   * measure          precision   recall       f1   right  wrong missed
   * deal                0.8000   0.6667   0.7273       8      2      4
   * </pre>
   */
  static String of(Report report) {
    StringBuilder lines = new StringBuilder();
    lines.append(
        line(
            "%-24s %9s %8s %8s %7s %6s %6s",
            "measure", "precision", "recall", "f1", "right", "wrong", "missed"));
    for (Map.Entry<String, JsonNode> figure : report.figures().properties()) {
      append(lines, figure.getKey(), figure.getValue());
    }
    return lines.toString();
  }

  private static void append(StringBuilder lines, String name, JsonNode value) {
    if (value.has("tp")) {
      lines.append(
          line(
              "%-24s %9.4f %8.4f %8.4f %7d %6d %6d",
              name,
              value.path("p").asDouble(),
              value.path("r").asDouble(),
              value.path("f1").asDouble(),
              value.path("tp").asInt(),
              value.path("fp").asInt(),
              value.path("fn").asInt()));
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(part -> append(lines, name + "." + part.getKey(), part.getValue()));
    } else {
      lines.append(line("%-24s %27s", name, plain(value)));
    }
  }

  private static String plain(JsonNode value) {
    if (value.isNull()) {
      return "-";
    }
    return value.isInt() ? value.asText() : String.format(Locale.ROOT, "%.4f", value.asDouble());
  }

  private static String line(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells) + "\n";
  }
}
