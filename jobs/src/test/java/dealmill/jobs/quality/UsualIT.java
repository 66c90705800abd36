package dealmill.jobs.quality;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.jobs.TestSession;
import dealmill.jobs.lake.RunLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class UsualIT {

  private static final StructType RUNS =
      new StructType()
          .add("status", DataTypes.StringType)
          .add("input", DataTypes.StringType)
          .add("started_at", DataTypes.TimestampType)
          .add("documents_in", DataTypes.LongType)
          .add("rejected", DataTypes.LongType);

  private static final StructType REJECTS = new StructType().add("reason", DataTypes.StringType);

  @Test
  void aNightLikeTheOnesBeforeGoesOn() {
    assertThatCode(() -> night(95, 6)).doesNotThrowAnyException();
  }

  @Test
  void farFewerArticlesThanInTheLastNightsStopTheRun() {
    assertThatThrownBy(() -> night(20, 1))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("19 articles came, and 95 as a rule");
  }

  @Test
  void farMoreRejectsThanInTheLastNightsStopTheRunAndAreNamed() {
    assertThatThrownBy(() -> night(100, 60))
        .isInstanceOf(CheckFailedException.class)
        .hasMessageContaining("60 % of the documents were rejected, and 5 % as a rule")
        .hasMessageContaining("NOT_TEXT 60");
  }

  @Test
  void anotherInputIsNotCompared() {
    assertThatCode(() -> require("s3a://other/feed", 20, 15)).doesNotThrowAnyException();
  }

  @Test
  void anEmptyNightGoesOn() {
    assertThatCode(() -> night(0, 0)).doesNotThrowAnyException();
  }

  private static void night(long documents, long rejected) {
    require("raw/2025-10-05", documents, rejected);
  }

  private static void require(String input, long documents, long rejected) {
    RunLog.Counts counts = new RunLog.Counts(documents, documents - rejected, 0, 0, rejected, 0, 0);
    Usual.require(runs(), input, counts, rejects(rejected));
  }

  /** Four nights of a hundred documents, and one that failed. */
  private static Dataset<Row> runs() {
    List<Row> rows = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      rows.add(run("SUCCEEDED", day, 100, 5));
    }
    rows.add(run("FAILED", 5, 1, 1));
    return TestSession.spark().createDataFrame(rows, RUNS);
  }

  private static Row run(String status, int day, long documents, long rejected) {
    return RowFactory.create(
        status,
        "raw/2025-10-0" + day,
        Instant.parse("2025-10-0" + day + "T02:00:00Z"),
        documents,
        rejected);
  }

  private static Dataset<Row> rejects(long count) {
    List<Row> rows = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      rows.add(RowFactory.create("NOT_TEXT"));
    }
    return TestSession.spark().createDataFrame(rows, REJECTS);
  }
}
