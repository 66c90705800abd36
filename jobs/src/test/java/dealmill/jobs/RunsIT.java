package dealmill.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Period;
import dealmill.jobs.tables.Rejects;
import dealmill.jobs.tables.Sentences;
import dealmill.jobs.tables.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsIT {

  @TempDir private static Path shared = Path.of("");
  private static Path input = Path.of("");
  private static Path base = Path.of("");
  private static Map<String, List<String>> first = Map.of();
  private static RunResult firstRun =
      new RunResult("", new RunLog.Counts(0, 0, 0, 0, 0, 0, 0), 0, 0);

  @TempDir private Path folder = Path.of("");
  private Path warehouse = Path.of("");

  /** What most tests begin with is made once: each gets a copy of it. */
  @BeforeAll
  static void runOnce() {
    input = Pages.mixed(shared.resolve("in"));
    base = shared.resolve("base");
    firstRun = Runs.run(input, base);
    first = Runs.tables(base);
  }

  @BeforeEach
  void placeWarehouse() {
    warehouse = folder.resolve("warehouse");
  }

  private void copyBase() throws IOException {
    try (Stream<Path> paths = Files.walk(base)) {
      for (Path path : paths.toList()) {
        Files.copy(path, warehouse.resolve(base.relativize(path).toString()));
      }
    }
  }

  @AfterEach
  void everyDocumentOfEveryRunIsAccountedFor() {
    if (Files.exists(warehouse.resolve("runs/_delta_log"))) {
      String sum = "articles_new + articles_changed + articles_unchanged + rejected";
      assertThat(
              Runs.lake(warehouse)
                  .read(RunLog.TABLE)
                  .where("status = 'SUCCEEDED' AND documents_in <> " + sum)
                  .count())
          .isZero();
    }
  }

  @Test
  void everyDocumentIsReadOnceAndEndsInATable() {
    RunResult result = firstRun;
    Lake lake = Runs.lake(base);
    assertThat(lake.read(Articles.TABLE).count()).isEqualTo(5);
    assertThat(result.counts().articlesNew()).isEqualTo(5);
    assertThat(reasons(lake))
        .containsExactlyInAnyOrder("BAD_JSON", "TRUNCATED", "EMPTY", "NOT_TEXT");
    assertThat(result.counts().documentsIn()).isEqualTo(9);
    // The packed file that breaks off gives no document to the mill.
    assertThat(result.milled()).isEqualTo(8);
  }

  @Test
  void everySurfaceIsItsPlaceInTheBody() {
    Lake lake = Runs.lake(base);
    lake.read(Articles.TABLE).createOrReplaceTempView("a");
    lake.read(DealMentions.TABLE).createOrReplaceTempView("m");
    lake.read(Sentences.TABLE).createOrReplaceTempView("s");
    String parts =
        "SELECT body, p.surface, p.start, p.end FROM m JOIN a USING (article_id)"
            + " LATERAL VIEW explode(%s) AS p";
    String all =
        String.join(
            " UNION ALL ",
            parts.formatted("parties"),
            parts.formatted("amounts"),
            "SELECT body, text, start, end FROM s JOIN a USING (article_id)",
            "SELECT body, evidence, evidence_start, evidence_end FROM m JOIN a USING (article_id)");
    List<Row> places = TestSession.spark().sql(all).collectAsList();
    assertThat(places).hasSizeGreaterThan(20);
    assertThat(places)
        .allSatisfy(
            row ->
                assertThat(row.getString(0).substring(row.getInt(2), row.getInt(3)))
                    .isEqualTo(row.getString(1)));
  }

  @Test
  void articlesOnOneDealBecomeOneDeal() {
    List<Row> takeOvers =
        Runs.lake(base).read(Deals.TABLE).where("deal_type = 'ACQUISITION'").collectAsList();
    assertThat(takeOvers).hasSize(1);
    // One of the two articles is a copy of the other.
    assertThat(takeOvers.get(0).<Integer>getAs("article_count")).isEqualTo(1);
    assertThat(Runs.lake(base).read(Articles.TABLE).where("duplicate_of IS NOT NULL").count())
        .isEqualTo(1);
  }

  @Test
  void theSameInputAgainChangesNothingAndCostsNoExtraction() throws IOException {
    copyBase();

    RunResult again = Runs.run(input, warehouse);

    assertThat(Runs.tables(warehouse)).isEqualTo(first);
    assertThat(again.counts().articlesUnchanged()).isEqualTo(5);
    // What was rejected is tried again.
    assertThat(again.milled()).isEqualTo(3);
  }

  @Test
  void aChangedPageReplacesItsRowsInEveryTable() throws IOException {
    copyBase();
    Path changed = folder.resolve("changed");
    Pages.write(
        changed,
        "corrected.jsonl",
        Pages.record(
            "https://b.example/2",
            "누리셀, 미래모터스에 배터리 공급 (정정)",
            "2025-04-02T10:00:00+09:00",
            Pages.supply("누리셀", "7000억원")));

    RunResult result = Runs.run(changed, warehouse);

    assertThat(result.counts().articlesChanged()).isEqualTo(1);
    Lake lake = Runs.lake(warehouse);
    assertThat(lake.read(Articles.TABLE).count()).isEqualTo(5);
    assertThat(lake.read(Articles.TABLE).where("title LIKE '%정정%'").count()).isEqualTo(1);
    assertThat(lake.read(Sentences.TABLE).where("text LIKE '%7000억원%'").count()).isPositive();
    assertThat(Runs.tables(warehouse)).isEqualTo(inOneRun(changed));
  }

  /** The tables of one run over the first input with the changed page in the old one's place. */
  private Map<String, List<String>> inOneRun(Path changed) {
    Path both = folder.resolve("both");
    try {
      Files.createDirectories(both);
      for (Path from : List.of(input, changed)) {
        try (Stream<Path> files = Files.list(from)) {
          for (Path file : files.toList()) {
            Files.copy(file, both.resolve(file.getFileName()));
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Path other = folder.resolve("other");
    Runs.run(both, other);
    // The files lie in another folder: their names are the input's, not the tables' matter.
    Map<String, List<String>> tables = Runs.tables(other);
    tables.replaceAll((name, rows) -> rows.stream().map(this::asFirstRead).sorted().toList());
    return tables;
  }

  private String asFirstRead(String row) {
    Path from = row.contains("corrected.jsonl") ? folder.resolve("changed") : input;
    return row.replace(folder.resolve("both") + "/", from + "/");
  }

  @Test
  void reprocessingWritesTheSameRowsAgain() throws IOException {
    copyBase();

    RunResult again =
        Runs.run(Runs.request(input, warehouse, true, Period.ALWAYS, TableFormat.DELTA, false));

    assertThat(again.counts().articlesChanged()).isEqualTo(5);
    assertThat(Runs.tables(warehouse)).isEqualTo(first);
  }

  @Test
  void aPeriodLeavesOtherDaysOut() {
    Period april = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 2));
    RunResult result =
        Runs.run(Runs.request(input, warehouse, false, april, TableFormat.DELTA, false));

    assertThat(result.counts().articlesNew()).isEqualTo(2);
    assertThat(Runs.lake(warehouse).read(Rejects.TABLE).count()).isEqualTo(4);
  }

  @Test
  void aDryRunWritesNothing() {
    RunResult result =
        Runs.run(Runs.request(input, warehouse, false, Period.ALWAYS, TableFormat.DELTA, true));

    assertThat(result.counts().articlesNew()).isEqualTo(5);
    assertThat(result.counts().deals()).isPositive();
    assertThat(warehouse).doesNotExist();
  }

  @Test
  void parquetHoldsTheSameRows() {
    Path plain = folder.resolve("plain");
    Runs.run(Runs.request(input, plain, false, Period.ALWAYS, TableFormat.PARQUET, false));
    Runs.run(Runs.request(input, plain, true, Period.ALWAYS, TableFormat.PARQUET, false));

    for (LakeTable table : Tables.WRITTEN) {
      Dataset<Row> copy =
          TestSession.spark()
              .read()
              .schema(table.schema())
              .parquet(plain.resolve(table.name()).toString());
      assertThat(Runs.rows(copy, table)).as(table.name()).isEqualTo(first.get(table.name()));
    }
  }

  @Test
  void oneWarehouseKeepsOneFormat() throws IOException {
    copyBase();

    assertThatThrownBy(
            () ->
                Runs.run(
                    Runs.request(
                        input, warehouse, false, Period.ALWAYS, TableFormat.PARQUET, false)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("is kept as delta");
  }

  @Test
  void aPathThatDoesNotExistStopsTheRunBeforeATableIsMade() {
    assertThatThrownBy(() -> Runs.run(folder.resolve("nowhere"), warehouse))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nowhere does not exist");
    assertThat(warehouse).doesNotExist();
  }

  private static List<String> reasons(Lake lake) {
    return lake.read(Rejects.TABLE).collectAsList().stream()
        .map(row -> row.<String>getAs("reason"))
        .toList();
  }
}
