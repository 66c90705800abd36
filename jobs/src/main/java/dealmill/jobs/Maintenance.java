package dealmill.jobs;

import dealmill.jobs.lake.Heartbeat;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.Owner;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.lake.Upkeep;
import dealmill.jobs.tables.RunStamp;
import dealmill.jobs.tables.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/**
 * Merges small files and deletes those that no version needs any more. Each of the two is a run of
 * its own in the log, so that no other works meanwhile and one that dies is undone: what the second
 * deletes, no undo asks for.
 */
final class Maintenance {

  private static final RunLog.Counts NO_DOCUMENTS = new RunLog.Counts(0, 0, 0, 0, 0, 0, 0);

  private final SparkSession spark;
  private final Lake lake;
  private final Clock clock;
  private final Upkeep upkeep;

  Maintenance(SparkSession spark, Lake lake, Clock clock) {
    this.spark = spark;
    this.lake = lake;
    this.clock = clock;
    this.upkeep = new Upkeep(spark, lake);
  }

  /** What was done to one table. */
  record Done(String table, Upkeep.Files before, Upkeep.Files after, long deleted) {}

  /** Tells what {@link #run} would do, without doing it. */
  List<Done> tryOut(int retainHours) {
    List<Done> done = new ArrayList<>();
    for (LakeTable table : Tables.all()) {
      Upkeep.Files files = upkeep.files(table);
      done.add(
          new Done(
              table.name(), files, files, upkeep.vacuum(table, retainHours, /* dryRun= */ true)));
    }
    return done;
  }

  /** Brings all tables in shape; files that no version of the last hours needs are deleted. */
  List<Done> run(int retainHours) {
    Map<String, Upkeep.Files> before = new TreeMap<>();
    Tables.all().forEach(table -> before.put(table.name(), upkeep.files(table)));
    // The log itself may be rewritten while a run is in it: its commits are tried again.
    logged("optimize", () -> Tables.all().forEach(upkeep::optimize));
    Map<String, Long> deleted = new TreeMap<>();
    logged(
        "vacuum",
        () ->
            Tables.all()
                .forEach(
                    table ->
                        deleted.put(
                            table.name(), upkeep.vacuum(table, retainHours, /* dryRun= */ false))));
    return Tables.all().stream()
        .map(
            table ->
                new Done(
                    table.name(),
                    before.getOrDefault(table.name(), new Upkeep.Files(0, 0, 0)),
                    upkeep.files(table),
                    deleted.getOrDefault(table.name(), 0L)))
        .toList();
  }

  private void logged(String what, Runnable work) {
    RunStamp stamp = RunStamp.at(clock.instant());
    RunLog log = new RunLog(spark, lake, clock);
    log.start(
        new RunLog.Start(
            stamp.runId(),
            stamp.startedAt(),
            "",
            Map.of("dealmill", Version.text(), "spark", spark.version()),
            Map.of("maintain", what),
            Owner.current()),
        Tables.WRITTEN);
    try (Heartbeat heartbeat = new Heartbeat(log, stamp.runId(), clock)) {
      work.run();
      heartbeat.requireHeld();
      log.succeed(stamp.runId(), NO_DOCUMENTS, upkeep.files(Tables.WRITTEN));
    } catch (RuntimeException | Error e) {
      log.fail(stamp.runId(), Failure.line(e));
      throw e;
    }
  }
}
