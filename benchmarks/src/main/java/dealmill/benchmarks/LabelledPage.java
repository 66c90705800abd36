package dealmill.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A web page and the article on it. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record LabelledPage(String name, byte[] bytes, String body) {

  /** Returns the pages of the article extraction benchmark in {@code folder}. */
  static List<LabelledPage> benchmark(Path folder) throws IOException {
    JsonNode truth = Json.MAPPER.readTree(folder.resolve("ground-truth.json").toFile());
    List<LabelledPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      String name = page.getKey();
      try (InputStream in =
          new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + name + ".html.gz")))) {
        String body = page.getValue().path("articleBody").asText();
        pages.add(new LabelledPage(name, in.readAllBytes(), body));
      }
    }
    return pages;
  }

  /** Returns the web pages among those that are labelled in {@code folder}. */
  static List<LabelledPage> labelled(Path folder) throws IOException {
    List<Path> labels;
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      labels = files.sorted().toList();
    }
    List<LabelledPage> pages = new ArrayList<>();
    for (Path label : labels) {
      JsonNode gold = Json.MAPPER.readTree(label.toFile());
      String source = gold.path("source").asText();
      JsonNode body = gold.path("article").path("body");
      if (source.endsWith(".html") && body.isArray()) {
        List<String> paragraphs = new ArrayList<>();
        body.forEach(paragraph -> paragraphs.add(paragraph.asText()));
        byte[] bytes = Files.readAllBytes(folder.resolve(source));
        pages.add(new LabelledPage(source, bytes, String.join("\n", paragraphs)));
      }
    }
    return pages;
  }
}
