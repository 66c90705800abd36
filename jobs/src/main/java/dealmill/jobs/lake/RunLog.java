package dealmill.jobs.lake;

import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import io.delta.tables.DeltaTable;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * {@code runs}: one row per run. Also the lock of the warehouse: a row that says RUNNING keeps
 * other runs out, and Delta lets only one of two commits put it there.
 */
public final class RunLog {

  static final String NAME = "runs";

  private static final StructType SCHEMA =
      struct(
          required("run_id", StringType, "Identity"),
          required("started_at", TimestampType, "When it started"),
          optional("finished_at", TimestampType, "When it ended"),
          required("status", StringType, "RUNNING, SUCCEEDED or FAILED"),
          required("input", StringType, "The paths that it was given"),
          optional("documents_in", LongType, "Documents that were read"),
          optional("articles_new", LongType, "Articles that were not there"),
          optional("articles_changed", LongType, "Articles that were there with other content"),
          optional("articles_unchanged", LongType, "Documents that changed nothing"),
          optional("rejected", LongType, "Documents that could not be used"),
          optional("deal_mentions", LongType, "Mentions that were written"),
          optional("deals", LongType, "Deals that were written"),
          required("versions", createMapType(StringType, StringType), "What the run ran with"),
          required("options", createMapType(StringType, StringType), "How it was called"),
          required("owner", StringType, "Host and process of the driver"),
          required("heartbeat_at", TimestampType, "When the driver was last known to live"),
          required(
              "table_versions",
              createMapType(StringType, LongType),
              "The tables' versions before the run"),
          optional("failure", StringType, "Why it failed"),
          optional("data_files", LongType, "Files of all tables after the run"),
          optional(
              "small_files",
              LongType,
              "Those under 16 MB that share their partition with another such file"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(NAME, "One row per run.", SCHEMA, "run_id")
          .indexing("run_id", "status", "started_at")
          .checking("known_status", "status IN ('RUNNING', 'SUCCEEDED', 'FAILED')")
          .checking(
              "every_document_is_accounted_for",
              "status <> 'SUCCEEDED' OR documents_in = articles_new + articles_changed"
                  + " + articles_unchanged + rejected");

  private static final String VERSIONS = "table_versions";

  /** What Spark shares cores out by, where its scheduler is fair. */
  private static final String POOL = "spark.scheduler.pool";

  private final SparkSession spark;
  private final Lake lake;
  private final Clock clock;

  /** Opens the log of {@code lake}, whose tables must be there. */
  public RunLog(SparkSession spark, Lake lake, Clock clock) {
    this.spark = spark;
    this.lake = lake;
    this.clock = clock;
  }

  /** A run as it starts. */
  public record Start(
      String runId,
      Instant startedAt,
      String input,
      Map<String, String> versions,
      Map<String, String> options,
      Owner owner) {}

  /** What a run did. */
  public record Counts(
      long documentsIn,
      long articlesNew,
      long articlesChanged,
      long articlesUnchanged,
      long rejected,
      long dealMentions,
      long deals) {}

  /**
   * Puts the run's row into the log, first undoing a run that died.
   *
   * @param tables those whose versions are kept for an undo
   * @return the versions, which the run works on
   * @throws BusyException if another run is at work
   */
  public Map<String, Long> start(Start start, List<LakeTable> tables) {
    for (int attempt = 0; attempt < 10; attempt++) {
      Optional<Row> running = running();
      if (running.isPresent()) {
        undo(running.get(), start.owner());
        continue;
      }
      Map<String, Long> versions = lake.versions(tables);
      if (enter(start, versions)) {
        return settled(start.runId(), versions, tables);
      }
    }
    throw new BusyException("other runs keep entering the warehouse");
  }

  /** Another run may have come and gone between the look at the versions and the entry. */
  private Map<String, Long> settled(
      String runId, Map<String, Long> versions, List<LakeTable> tables) {
    Map<String, Long> now = lake.versions(tables);
    if (!now.equals(versions)) {
      update(runId, Map.of(VERSIONS, typedLit(now)));
    }
    return now;
  }

  private static Column typedLit(Map<String, Long> versions) {
    Column[] entries =
        versions.entrySet().stream()
            .flatMap(
                entry -> java.util.stream.Stream.of(lit(entry.getKey()), lit(entry.getValue())))
            .toArray(Column[]::new);
    return org.apache.spark.sql.functions.map(entries);
  }

  private Optional<Row> running() {
    if (lake.versions(List.of(TABLE)).containsValue(0L)) {
      return Optional.empty();
    }
    List<Row> rows = lake.read(TABLE).where("status = 'RUNNING'").limit(1).collectAsList();
    return rows.stream().findFirst();
  }

  private boolean enter(Start start, Map<String, Long> versions) {
    Row row =
        RowFactory.create(
            start.runId(),
            start.startedAt(),
            null,
            "RUNNING",
            start.input(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            start.versions(),
            start.options(),
            start.owner().toString(),
            clock.instant(),
            versions,
            null,
            null,
            null);
    Map<String, Column> values = new HashMap<>();
    for (String column : SCHEMA.fieldNames()) {
      values.put(column, col("s." + column));
    }
    return Conflicts.wins(
        () ->
            table()
                .merge(spark.createDataFrame(List.of(row), SCHEMA).as("s"), "t.status = 'RUNNING'")
                .whenNotMatched()
                .insert(values)
                .execute()
                .first()
                .<Long>getAs("num_inserted_rows"));
  }

  private void undo(Row dead, Owner owner) {
    String runId = dead.getAs("run_id");
    Owner former = Owner.parse(dead.getAs("owner"));
    Instant heartbeat = dead.getAs("heartbeat_at");
    if (former.isAlive(owner, heartbeat, clock.instant())) {
      throw new BusyException(
          "run %s by %s is at work in this warehouse (last sign of life %s): wait for its end"
              .formatted(runId, former, heartbeat));
    }
    if (!adopt(dead, owner)) {
      return;
    }
    lake.restore(dead.<String, Long>getJavaMap(dead.fieldIndex(VERSIONS)));
    update(
        runId,
        Map.of(
            "status", lit("FAILED"),
            "finished_at", lit(clock.instant()),
            "failure", lit("died; undone by the next run")));
  }

  /** Two runs may find the same dead one: whoever puts its name on the row undoes it. */
  private boolean adopt(Row dead, Owner owner) {
    String runId = dead.getAs("run_id");
    Column untouched =
        col("t.run_id")
            .equalTo(runId)
            .and(col("t.owner").equalTo(dead.<String>getAs("owner")))
            .and(col("t.heartbeat_at").equalTo(lit(dead.<Instant>getAs("heartbeat_at"))));
    Conflicts.swallow(
        () ->
            table()
                .update(
                    untouched,
                    Map.of("owner", lit(owner.toString()), "heartbeat_at", lit(clock.instant()))));
    return running().map(row -> row.<String>getAs("owner").equals(owner.toString())).orElse(false);
  }

  /**
   * Renews the run's sign of life. Its tasks are of a pool of their own, so that they need not wait
   * until all of a long stage are under way.
   */
  public void heartbeat(String runId) {
    spark.sparkContext().setLocalProperty(POOL, "heartbeat");
    try {
      update(runId, Map.of("heartbeat_at", lit(clock.instant())));
    } finally {
      spark.sparkContext().setLocalProperty(POOL, null);
    }
  }

  /** Marks the run done, which leaves {@code files} in the tables. */
  public void succeed(String runId, Counts counts, Upkeep.Files files) {
    Map<String, Column> values = new HashMap<>();
    values.put("status", lit("SUCCEEDED"));
    values.put("documents_in", lit(counts.documentsIn()));
    values.put("articles_new", lit(counts.articlesNew()));
    values.put("articles_changed", lit(counts.articlesChanged()));
    values.put("articles_unchanged", lit(counts.articlesUnchanged()));
    values.put("rejected", lit(counts.rejected()));
    values.put("deal_mentions", lit(counts.dealMentions()));
    values.put("deals", lit(counts.deals()));
    values.put("data_files", lit(files.count()));
    values.put("small_files", lit(files.small()));
    values.put("finished_at", lit(clock.instant()));
    update(runId, values);
  }

  /** Undoes what the run wrote and marks it failed, unless it is marked done already. */
  public void fail(String runId, String failure) {
    Optional<Row> row = running().filter(running -> running.<String>getAs("run_id").equals(runId));
    if (row.isEmpty()) {
      return;
    }
    lake.restore(row.get().<String, Long>getJavaMap(row.get().fieldIndex(VERSIONS)));
    update(
        runId,
        Map.of(
            "status", lit("FAILED"),
            "finished_at", lit(clock.instant()),
            "failure", lit(failure)));
  }

  /**
   * Returns the tables of {@code lake} as the last finished run left them, whatever a run that is
   * at work or has died wrote since.
   */
  public static Lake published(Lake lake) {
    List<Row> unfinished =
        lake.read(TABLE).where("status = 'RUNNING'").select(VERSIONS).limit(1).collectAsList();
    return unfinished.isEmpty() ? lake : lake.asOf(unfinished.get(0).<String, Long>getJavaMap(0));
  }

  private void update(String runId, Map<String, Column> values) {
    Column mine = col("t.run_id").equalTo(runId).and(col("t.status").equalTo("RUNNING"));
    Conflicts.retry(() -> table().update(mine, values));
  }

  private DeltaTable table() {
    return DeltaTable.forPath(spark, lake.path(TABLE)).as("t");
  }
}
