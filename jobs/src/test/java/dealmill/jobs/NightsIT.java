package dealmill.jobs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.quality.Comparison;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many nights end with the tables of one run over all that they brought. With {@code
 * -Dnights.input=FILE[,FOLDER]} the records of a file (and the pages of a folder) come in {@code
 * -Dnights=30} nights, and the figures of each are printed.
 */
class NightsIT {

  private static final Set<String> WITH_DEALS =
      Set.of(DealMentions.TABLE.name(), Deals.TABLE.name(), DealEvents.TABLE.name());

  @TempDir private Path folder = Path.of("");

  @Test
  void manyNightsEndWithTheTablesOfOneRun() throws IOException {
    String given = System.getProperty("nights.input", "");
    int nights = Integer.getInteger("nights", 5);
    List<Path> inputs = Nights.write(folder.resolve("in"), records(given), nights);
    pages(given, inputs);
    Path nightly = folder.resolve("nightly");
    List<Night> figures = new ArrayList<>();
    for (Path input : inputs) {
      figures.add(night(input, nightly));
    }
    Path once = folder.resolve("once");
    Runs.run(inputs, once);

    print(figures);
    everyDocumentIsAccountedFor(nightly);
    for (LakeTable table : Tables.WRITTEN) {
      Dataset<Row> wanted = comparable(once, table);
      Dataset<Row> found = comparable(nightly, table);
      assertThat(json(found.exceptAll(wanted))).as("too many in " + table.name()).isEmpty();
      assertThat(json(wanted.exceptAll(found))).as("missing in " + table.name()).isEmpty();
      assertThat(found.isEmpty()).as(table.name()).isFalse();
    }
    if (nights >= 10) {
      assertThat(figures.get(nights - 3).perDocument())
          .as("work for a document of one of the last nights")
          .isLessThan(1.5 * figures.get(1).perDocument());
    }
  }

  /** What one night did and cost. */
  private record Night(RunLog.Counts counts, double seconds, double cpuSeconds) {

    double perDocument() {
      return cpuSeconds / counts.documentsIn();
    }
  }

  private static Night night(Path input, Path warehouse) {
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = process.getProcessCpuTime();
    long time = System.nanoTime();
    RunResult result = Runs.run(input, warehouse);
    return new Night(
        result.counts(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - time) / 1000.0,
        TimeUnit.NANOSECONDS.toMillis(process.getProcessCpuTime() - cpu) / 1000.0);
  }

  private static void print(List<Night> nights) {
    StringBuilder table =
        new StringBuilder("night documents   new changed unchanged rejected seconds    cpu\n");
    for (int i = 0; i < nights.size(); i++) {
      RunLog.Counts counts = nights.get(i).counts();
      table.append(
          String.format(
              Locale.ROOT,
              "%5d %9d %5d %7d %9d %8d %7.1f %6.1f%n",
              i + 1,
              counts.documentsIn(),
              counts.articlesNew(),
              counts.articlesChanged(),
              counts.articlesUnchanged(),
              counts.rejected(),
              nights.get(i).seconds(),
              nights.get(i).cpuSeconds()));
    }
    System.out.println(table);
  }

  private static void everyDocumentIsAccountedFor(Path warehouse) {
    String sum = "articles_new + articles_changed + articles_unchanged + rejected";
    Dataset<Row> runs = Runs.lake(warehouse).read(RunLog.TABLE);
    assertThat(runs.where("documents_in = " + sum).count()).isEqualTo(runs.count());
  }

  /**
   * A deal is told by its mentions: its id is that of the night that met it first. An article that
   * is delivered twice keeps the place where it was read first.
   */
  private static Dataset<Row> comparable(Path warehouse, LakeTable table) {
    Lake lake = Runs.lake(warehouse);
    Column[] columns =
        Comparison.columns(table).stream()
            .filter(column -> !table.equals(Articles.TABLE) || !isPlace(column))
            .toArray(Column[]::new);
    Dataset<Row> rows = lake.read(table);
    if (WITH_DEALS.contains(table.name())) {
      Dataset<Row> names =
          lake.read(DealMentions.TABLE).groupBy("deal_id").agg(min("mention_id").as("least"));
      rows = rows.join(names, "deal_id").drop("deal_id").withColumnRenamed("least", "deal_id");
    }
    return rows.select(to_json(struct(columns)).as("json"));
  }

  private static boolean isPlace(Column column) {
    return column.equals(functions.col("source_uri"));
  }

  private static List<String> json(Dataset<Row> rows) {
    return rows.limit(3).select(col("json")).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }

  /** Sample articles as a crawler's records, by time, where no file is given. */
  private static List<String> records(String given) throws IOException {
    if (given.isEmpty()) {
      return Runs.lake(SampleWarehouse.folder())
          .read(Articles.TABLE)
          .orderBy("published_at", "article_id")
          .selectExpr("url", "title", "body AS text", "string(published_at) AS published", "outlet")
          .toJSON()
          .collectAsList();
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(given.split(",", -1)[0]))),
                StandardCharsets.UTF_8))) {
      return Nights.byTime(lines.lines().toList());
    }
  }

  /** Lays the pages of the given folder out over the nights, in the order of their names. */
  private static void pages(String given, List<Path> nights) throws IOException {
    for (String folder : Arrays.stream(given.split(",", -1)).skip(1).toList()) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        List<Path> pages = files.sorted().toList();
        for (int i = 0; i < pages.size(); i++) {
          Path page = pages.get(i);
          Path night = nights.get(i * nights.size() / pages.size());
          Files.copy(page, night.resolve(page.getFileName()));
        }
      }
    }
  }
}
