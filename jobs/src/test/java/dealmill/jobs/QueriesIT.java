package dealmill.jobs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.session.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions of {@code docs/queries}, answered from the sample pages. */
class QueriesIT {

  private static final Path QUERIES =
      Path.of(System.getProperty("dealmill.root", ".."), "docs", "queries");

  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  /** Words that the sample pages' answers hold. */
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("acquisitions-of-the-latest-quarter", "두나무"),
          Map.entry("articles-of-a-deal", "한빛로보틱스"),
          Map.entry("cross-border-deals", "포시마크 (US)"),
          Map.entry("days-from-mou-to-contract", "한빛로보틱스"),
          Map.entry("deals-by-month-and-type", "2025-11"),
          Map.entry("deals-of-an-organization", "포시마크"),
          Map.entry("deals-that-died", "HMM"),
          Map.entry("discovered-organizations", "아믜푸드"),
          Map.entry("history-of-a-deal", "\"days_since\":63"),
          Map.entry("last-runs", "SUCCEEDED"),
          Map.entry("licensing-deals", "레고켐바이오"),
          Map.entry("listed-companies", "035420"),
          Map.entry("most-active-organizations", "오픈AI"),
          Map.entry("nouns-of-deal-sentences", "공급"),
          Map.entry("open-deals", "퀄컴"),
          Map.entry("rejects-by-reason", "NOT_KOREAN"),
          Map.entry("reposts", "HMM"),
          Map.entry("rumours-that-came-true", "RUMORED"),
          Map.entry("stakes-that-give-control", "왈라팝"),
          Map.entry("sums-that-disagree", "110000000000.00,115000000000.00,120000000000.00"));

  private static final Map<String, List<String>> FOUND = new TreeMap<>();

  @BeforeAll
  static void ask() throws IOException {
    SparkSession spark = TestSession.spark();
    Views.register(spark, Runs.lake(SampleWarehouse.folder()));
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".sql", "");
      FOUND.put(name, spark.sql(Files.readString(file)).toJSON().collectAsList());
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  @Test
  void thereAreAtLeastTwentyQuestions() {
    assertThat(FOUND).hasSizeGreaterThanOrEqualTo(20);
    assertThat(FOUND.keySet()).containsAll(ANSWERS.keySet());
  }

  @Test
  void eachQuestionHasAnAnswerInTheSamplePages() {
    FOUND.forEach((name, rows) -> assertThat(rows).as(name).isNotEmpty());
    ANSWERS.forEach(
        (name, words) ->
            assertThat(String.join("\n", requireNonNull(FOUND.get(name))))
                .as(name)
                .contains(words));
  }

  @Test
  void eachQuestionIsToldInEnglishAndInKorean() throws IOException {
    String list = Files.readString(QUERIES.resolve("README.md"));
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      assertThat(lines.get(0)).as(file.toString()).startsWith("-- ").doesNotContainPattern(HANGUL);
      assertThat(lines.get(1)).as(file.toString()).startsWith("-- ").containsPattern(HANGUL);
      assertThat(list)
          .contains(file.getFileName().toString())
          .contains(lines.get(0).substring(3))
          .contains(lines.get(1).substring(3));
    }
  }

  @Test
  void aCopyIsReportedWithItsOriginal() {
    assertThat(requireNonNull(FOUND.get("reposts")))
        .hasSize((int) SampleWarehouse.run().duplicates());
  }
}
