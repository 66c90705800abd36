package dealmill.jobs.lake;

import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.jobs.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Storage on a table of its own: its rules, its files, and what readers see of it. */
class UpkeepIT {

  private static final String SAFETY = "spark.databricks.delta.retentionDurationCheck.enabled";

  private static final LakeTable THINGS =
      LakeTable.of(
              "things",
              "One row per thing.",
              struct(
                  required("id", StringType, "Identity"),
                  required("published_month", StringType, "Month")),
              "id")
          .partitionedBy("published_month")
          .checking("named", "id <> ''");

  private final SparkSession spark = TestSession.spark();

  @TempDir private Path folder = Path.of("");
  private Lake lake = Lake.at(spark, "unset", TableFormat.DELTA);
  private Upkeep upkeep = new Upkeep(spark, lake);

  @BeforeEach
  void makeTable() {
    lake = Lake.at(spark, folder.toString(), TableFormat.DELTA);
    upkeep = new Upkeep(spark, lake);
    lake.create(List.of(THINGS));
  }

  @AfterEach
  void restoreSafety() {
    spark.conf().unset(SAFETY);
  }

  @Test
  void smallFilesOfOnePartitionBecomeOneFile() {
    fill();
    assertThat(upkeep.files(THINGS)).extracting("count", "small").containsExactly(3L, 2L);

    upkeep.optimize(THINGS);

    assertThat(upkeep.files(THINGS)).extracting("count", "small").containsExactly(2L, 0L);
    assertThat(ids(lake)).containsExactly("a", "b", "c");
    long version = lake.versions(List.of(THINGS)).getOrDefault("things", -1L);
    upkeep.optimize(THINGS);
    assertThat(lake.versions(List.of(THINGS))).containsEntry("things", version);
  }

  @Test
  void aTableWhoseMakingWasCutOffIsMade() throws IOException {
    Lake other = Lake.at(spark, folder.resolve("cut").toString(), TableFormat.DELTA);
    Files.createDirectories(folder.resolve("cut/things/_delta_log/_staged_commits"));
    Files.writeString(folder.resolve("cut/things/_delta_log/.0.json.1.tmp"), "{");
    assertThat(other.has(THINGS)).isFalse();
    assertThat(other.read(THINGS).isEmpty()).isTrue();

    other.create(List.of(THINGS));

    assertThat(other.versions(List.of(THINGS))).containsEntry("things", 0L);
  }

  @Test
  void filesThatNoVersionNeedsAreCountedAndThenDeleted() {
    fill();
    upkeep.optimize(THINGS);
    spark.conf().set(SAFETY, "false");

    assertThat(upkeep.vacuum(THINGS, 0, /* dryRun= */ true)).isEqualTo(2);
    assertThat(upkeep.vacuum(THINGS, 0, /* dryRun= */ false)).isEqualTo(2);
    assertThat(upkeep.vacuum(THINGS, 0, /* dryRun= */ true)).isZero();
    assertThat(ids(lake)).containsExactly("a", "b", "c");
  }

  @Test
  void filesOfTheLastWeekAreSafe() {
    fill();
    assertThatThrownBy(() -> upkeep.vacuum(THINGS, 1, /* dryRun= */ false))
        .hasMessageContaining("retention");
  }

  @Test
  void aRowThatBreaksARuleIsNotWritten() {
    assertThatThrownBy(() -> add("", "2025-10")).hasMessageContaining("named");
    assertThatThrownBy(() -> add(null, "2025-10")).isInstanceOf(RuntimeException.class);
    assertThat(ids(lake)).isEmpty();
  }

  @Test
  void theTableTellsWhatItsColumnsAre() {
    StructType kept = spark.read().format("delta").load(lake.path(THINGS)).schema();
    assertThat(kept.apply("id").getComment().get()).isEqualTo("Identity");
  }

  @Test
  void aColumnThatATableGainsIsAddedToTheOneThatIsThere() {
    fill();
    LakeTable grown =
        LakeTable.of(
                "things",
                "One row per thing.",
                THINGS.schema().add(optional("weight", LongType, "Grams")),
                "id")
            .partitionedBy("published_month");

    lake.create(List.of(grown));

    assertThat(lake.read(grown).where("weight IS NULL").count()).isEqualTo(3);
    assertThat(spark.read().format("delta").load(lake.path(THINGS)).columns()).contains("weight");
  }

  @Test
  void readersSeeWhatTheLastFinishedRunLeft() {
    lake.create(List.of(RunLog.TABLE));
    RunLog log = new RunLog(spark, lake, Clock.systemUTC());
    add("a", "2025-10");
    log.start(start("r1"), List.of(THINGS));
    add("b", "2025-10");
    assertThat(ids(RunLog.published(lake))).containsExactly("a");

    log.succeed("r1", new RunLog.Counts(1, 1, 0, 0, 0, 0, 0), upkeep.files(List.of(THINGS)));

    assertThat(ids(RunLog.published(lake))).containsExactly("a", "b");
    Row run = lake.read(RunLog.TABLE).first();
    assertThat(run.<Long>getAs("data_files")).isEqualTo(2);
    assertThat(run.<Long>getAs("small_files")).isEqualTo(2);
  }

  private static RunLog.Start start(String id) {
    return new RunLog.Start(id, Instant.EPOCH, "", Map.of(), Map.of(), Owner.current());
  }

  private void fill() {
    add("a", "2025-10");
    add("b", "2025-10");
    add("c", "2025-11");
  }

  private void add(@Nullable String id, String month) {
    Dataset<Row> row =
        spark.createDataFrame(
            List.of(RowFactory.create(id, month)),
            new StructType().add("id", StringType).add("published_month", StringType));
    lake.append(THINGS, row, /* together= */ false);
  }

  private static List<String> ids(Lake lake) {
    return lake.read(THINGS).orderBy("id").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
