package dealmill.jobs.explain;

import dealmill.jobs.report.ContentPolicy;
import dealmill.jobs.report.Template;
import java.util.List;
import java.util.Map;

/** Explanations of documents as one HTML page, which runs no script at all. */
public final class HtmlPage {

  private HtmlPage() {}

  /** Returns the page that holds {@code parts}, each made by {@link Explanation#html}. */
  public static String of(List<String> parts) {
    String style = Template.file("explain.css");
    return Template.fill(
        Template.file("explain.html"),
        Map.of(
            "policy", ContentPolicy.allowing(List.of(), List.of(style)),
            "style", style,
            "parts", String.join("\n", parts)));
  }
}
