package dealmill.jobs.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** One file that holds all it shows: no address is asked for anything. */
final class Page {

  private static final JsonInclude.Value FILLED =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .defaultPropertyInclusion(FILLED)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final String[] SCRIPTS = {
    "words.js",
    "values.js",
    "elements.js",
    "deal.js",
    "table.js",
    "charts.js",
    "network.js",
    "parts.js",
    "report.js"
  };

  private Page() {}

  /** Returns the page that shows {@code contents}. */
  static String of(Contents contents) {
    String charts = Template.file("echarts/echarts.min.js");
    String script = Template.files(SCRIPTS);
    String style = Template.file("report.css");
    return Template.fill(
        Template.file("report.html"),
        Map.of(
            "policy", ContentPolicy.allowing(List.of(charts, script), List.of(style)),
            "style", style,
            "charts", Packed.of(charts),
            "script", script,
            "contents", Packed.of(json(contents))));
  }

  private static String json(Contents contents) {
    try {
      return MAPPER.writeValueAsString(contents);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records are always JSON", e);
    }
  }
}
