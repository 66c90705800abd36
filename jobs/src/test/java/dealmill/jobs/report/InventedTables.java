package dealmill.jobs.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.jobs.TestSession;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Rejects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Tables of invented deals, as a run would leave them. */
public final class InventedTables {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String STARTED = "2025-10-03T00:00:00Z";

  private InventedTables() {}

  /**
   * Writes {@code args[1]} deals into the warehouse {@code args[0]}: a way to measure a report of
   * many.
   */
  public static void main(String[] args) {
    write(Path.of(args[0]), Integer.parseInt(args[1]), UnaryOperator.identity());
    TestSession.spark().stop();
  }

  /** Writes {@code deals} deals, each free text of them as {@code spoilt} makes it. */
  static Lake write(Path warehouse, int deals, UnaryOperator<String> spoilt) {
    Lake lake = Lake.at(TestSession.spark(), warehouse.toString(), TableFormat.DELTA);
    List<InventedDeal> all =
        IntStream.range(0, deals).mapToObj(at -> new InventedDeal(at, spoilt)).toList();
    append(lake, Articles.TABLE, all.stream().flatMap(deal -> deal.articles().stream()).toList());
    append(
        lake, DealMentions.TABLE, all.stream().flatMap(deal -> deal.mentions().stream()).toList());
    append(lake, DealEvents.TABLE, all.stream().flatMap(deal -> deal.events().stream()).toList());
    append(lake, Deals.TABLE, all.stream().map(InventedDeal::row).toList());
    append(lake, Rejects.TABLE, rejects(spoilt));
    append(lake, RunLog.TABLE, List.of(run(deals)));
    return lake;
  }

  private static void append(Lake lake, LakeTable table, List<Map<String, Object>> rows) {
    SparkSession spark = TestSession.spark();
    lake.create(List.of(table));
    List<String> lines = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      try {
        lines.add(MAPPER.writeValueAsString(row));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    Dataset<Row> read =
        spark.read().schema(table.schema()).json(spark.createDataset(lines, Encoders.STRING()));
    lake.append(table, read, /* together= */ false);
  }

  private static List<Map<String, Object>> rejects(UnaryOperator<String> spoilt) {
    return List.of(
        reject("a", "NO_BODY_TEXT", spoilt),
        reject("b", "NO_BODY_TEXT", spoilt),
        reject("c", "NOT_KOREAN", spoilt));
  }

  private static Map<String, Object> reject(
      String uri, String reason, UnaryOperator<String> spoilt) {
    return Map.of(
        "source_uri",
        spoilt.apply("/private/" + uri),
        "step",
        "clean",
        "reason",
        reason,
        "detail",
        spoilt.apply("detail"),
        "run_id",
        "run-1",
        "rejected_at",
        STARTED);
  }

  private static Map<String, Object> run(int deals) {
    return Map.ofEntries(
        Map.entry("run_id", "run-1"),
        Map.entry("started_at", STARTED),
        Map.entry("finished_at", "2025-10-03T00:02:30Z"),
        Map.entry("status", "SUCCEEDED"),
        Map.entry("input", "/private/input"),
        Map.entry("documents_in", deals + 3),
        Map.entry("articles_new", deals),
        Map.entry("articles_changed", 0),
        Map.entry("articles_unchanged", 0),
        Map.entry("rejected", 3),
        Map.entry("deal_mentions", deals),
        Map.entry("deals", deals),
        Map.entry("versions", Map.of("dealmill", "1")),
        Map.entry("options", Map.of()),
        Map.entry("owner", "private-host"),
        Map.entry("heartbeat_at", STARTED),
        Map.entry("table_versions", Map.of()));
  }
}
