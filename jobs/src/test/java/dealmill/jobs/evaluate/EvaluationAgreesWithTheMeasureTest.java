package dealmill.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs where the labelled sets, the script that defines the measures, and python3 are at hand. */
class EvaluationAgreesWithTheMeasureTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest(name = "on {0} with seed {1}")
  @CsvSource({"dev,1", "dev,2", "dev-real,3", "dev-real,4", "seeds,5"})
  void givesTheFiguresOfTheScriptOnFaultyRows(String set, long seed, @TempDir Path folder)
      throws Exception {
    Path script = shared().resolve("spec/score.py");
    Path gold = shared().resolve(set).resolve("gold");
    assumeTrue(Files.exists(script) && Files.isDirectory(gold) && hasPython());
    FaultyRows rows = rowsFor(gold, seed);

    JsonNode expected = figuresOf(script, gold, rows, folder);

    Report report =
        Evaluation.of(Gold.in(gold), Rows.articles(rows.articles), Rows.mentions(rows.mentions));
    assertThat(MAPPER.readTree(report.json())).as("seed %d", seed).isEqualTo(expected);
  }

  private static FaultyRows rowsFor(Path gold, long seed) throws IOException {
    FaultyRows rows = new FaultyRows(seed);
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        rows.add(MAPPER.readTree(Files.readString(file)));
      }
    }
    return rows;
  }

  private static JsonNode figuresOf(Path script, Path gold, FaultyRows rows, Path folder)
      throws Exception {
    Path articles = Files.write(folder.resolve("articles.jsonl"), rows.articles);
    Path mentions = Files.write(folder.resolve("mentions.jsonl"), rows.mentions);
    Process process =
        new ProcessBuilder(
                List.of(
                    "python3",
                    script.toString(),
                    "--json",
                    "--gold",
                    gold.toString(),
                    "--articles",
                    articles.toString(),
                    "--mentions",
                    mentions.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return MAPPER.readTree(printed);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path shared() {
    String given = System.getProperty("dealmill.shared");
    return given != null
        ? Path.of(given)
        : Path.of(System.getProperty("dealmill.root", ".."), "..", "shared");
  }
}
