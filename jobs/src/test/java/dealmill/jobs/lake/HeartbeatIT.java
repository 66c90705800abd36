package dealmill.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.TestSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeartbeatIT {

  private static final int TASKS = 40;
  private static final int MILLIS_A_TASK = 400;

  private final SparkSession spark = TestSession.spark();

  @TempDir private Path folder = Path.of("");

  @Test
  void aSignOfLifeDoesNotWaitForTheEndOfAStage() throws Exception {
    Lake lake = Lake.at(spark, folder.toString(), TableFormat.DELTA);
    lake.create(List.of(RunLog.TABLE));
    RunLog log = new RunLog(spark, lake, Clock.systemUTC());
    Instant started = Instant.parse("2025-10-01T00:00:00Z");
    log.start(
        new RunLog.Start("run-1", started, "in", Map.of(), Map.of(), Owner.current()),
        List.of(RunLog.TABLE));
    Instant entered = heartbeatAt(lake);
    LongAccumulator done = spark.sparkContext().longAccumulator();

    Thread stage = new Thread(() -> stage(done));
    stage.start();
    while (done.value() == 0) {
      Thread.sleep(MILLIS_A_TASK);
    }
    log.heartbeat("run-1");
    long passed = done.value();
    stage.join();

    // Behind the stage the beat would come when all but the last tasks have ended.
    assertThat(passed).isLessThan(TASKS * 3 / 4);
    assertThat(heartbeatAt(lake)).isAfter(entered);
    assertThat(spark.sparkContext().getLocalProperty("spark.scheduler.pool")).isNull();
  }

  /** Keeps all cores busy for some seconds, as the pass of a run does. */
  private void stage(LongAccumulator done) {
    spark
        .range(0, TASKS, 1, TASKS)
        .foreach(
            (ForeachFunction<Long>)
                i -> {
                  Thread.sleep(MILLIS_A_TASK);
                  done.add(1);
                });
  }

  private static Instant heartbeatAt(Lake lake) {
    return lake.read(RunLog.TABLE).first().getAs("heartbeat_at");
  }
}
