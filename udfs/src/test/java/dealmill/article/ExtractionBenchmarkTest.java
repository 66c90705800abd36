package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The article extraction benchmark: 181 real pages, nearly all of them English. */
class ExtractionBenchmarkTest {

  private static final double FLOOR = 0.96;

  @Test
  void pagesOfOtherLanguagesKeepTheirText() throws IOException {
    Path folder = Pages.shared("data/article-extraction-benchmark");
    Cleaner cleaner = Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT.inAnyLanguage());
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    List<ShingleScore> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      byte[] bytes = inflated(folder.resolve("html/" + page.getKey() + ".html.gz"));
      String found =
          cleaner
              .clean(RawDocument.of(page.getKey(), SourceKind.HTML, bytes))
              .fold(cleaned -> cleaned.article().body(), rejected -> "");
      scores.add(ShingleScore.of(page.getValue().get("articleBody").asText(), found));
    }
    ShingleScore mean = ShingleScore.mean(scores);
    assertThat(mean.f1()).isGreaterThanOrEqualTo(FLOOR);
  }

  private static byte[] inflated(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
