package dealmill.jobs;

import dealmill.Mill;
import dealmill.jobs.lake.Heartbeat;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.Owner;
import dealmill.jobs.lake.Parallel;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.lake.TableUpdate;
import dealmill.jobs.lake.Upkeep;
import dealmill.jobs.quality.Checks;
import dealmill.jobs.quality.Usual;
import dealmill.jobs.read.DocumentSource;
import dealmill.jobs.session.Progress;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.OnePass;
import dealmill.jobs.tables.Period;
import dealmill.jobs.tables.RunStamp;
import dealmill.jobs.tables.SharedKnowledge;
import dealmill.jobs.tables.Tables;
import dealmill.jobs.update.Arrivals;
import dealmill.jobs.update.Before;
import dealmill.jobs.update.Update;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/** Pages in, tables out: the steps of a run in their order. */
final class Pipeline {

  private final SparkSession spark;
  private final RunRequest request;
  private final Clock clock;
  private final Progress progress;
  private final RunStamp stamp;
  private final LongAccumulator milled;

  private Pipeline(SparkSession spark, RunRequest request, Clock clock, Progress progress) {
    this.spark = spark;
    this.request = request;
    this.clock = clock;
    this.progress = progress;
    this.stamp = RunStamp.at(clock.instant());
    this.milled = spark.sparkContext().longAccumulator("documents milled");
  }

  /** Runs what {@code request} asks for. */
  static RunResult run(SparkSession spark, RunRequest request, Clock clock, Progress progress) {
    return new Pipeline(spark, request, clock, progress).run();
  }

  private RunResult run() {
    // What can be wrong with the input and the dictionary shows before anything is written.
    DocumentSource.Input input = input();
    Sessions.fit(spark, input.bytes());
    Dataset<Row> documents = input.documents();
    SharedKnowledge.of(request.dictionary(), request.cleaning());
    Lake lake = Lake.at(spark, request.warehouse(), request.format());
    return request.dryRun() ? tryOut(documents, lake) : load(documents, lake);
  }

  private DocumentSource.Input input() {
    progress.step("listing files");
    return new DocumentSource(spark, request.cleaning().maxBytes()).documents(request.input());
  }

  private RunResult tryOut(Dataset<Row> documents, Lake lake) {
    Before before = Before.in(lake);
    Arrivals arrivals = arrivals(documents, before);
    try {
      return result(arrivals, Update.of(arrivals, before, stamp.startedAt()));
    } finally {
      arrivals.release();
    }
  }

  private RunResult load(Dataset<Row> documents, Lake lake) {
    progress.step("opening " + request.warehouse());
    lake.create(Tables.all());
    RunLog log = new RunLog(spark, lake, clock);
    progress.step("entering the run");
    Map<String, Long> versions = log.start(start(), Tables.WRITTEN);
    RunResult result = locked(documents, lake, log, versions);
    lake.copy(List.of(RunLog.TABLE));
    return result;
  }

  private RunResult locked(
      Dataset<Row> documents, Lake lake, RunLog log, Map<String, Long> versions) {
    try (Heartbeat heartbeat = new Heartbeat(log, stamp.runId(), clock)) {
      RunResult result = write(documents, lake, lake.asOf(versions), heartbeat);
      lake.copy(Tables.WRITTEN);
      progress.step("closing the run");
      log.succeed(stamp.runId(), result.counts(), new Upkeep(spark, lake).files(Tables.WRITTEN));
      return result;
    } catch (RuntimeException | Error e) {
      log.fail(stamp.runId(), Failure.line(e));
      throw e;
    }
  }

  private RunResult write(Dataset<Row> documents, Lake lake, Lake pinned, Heartbeat heartbeat) {
    Before before = Before.in(pinned);
    Arrivals arrivals = arrivals(documents, before);
    try {
      requireUsual(lake, arrivals);
      TableUpdate rejects = Update.rejects(arrivals, before);
      if (!arrivals.changesTables()) {
        publish(lake, heartbeat, "rejects", List.of(rejects));
        return unchanged(arrivals);
      }
      progress.step("resolving deals");
      Update update = Update.of(arrivals, before, stamp.startedAt());
      RunResult result = result(arrivals, update);
      publish(lake, heartbeat, "articles", List.of(update.articles()));
      publish(
          lake,
          heartbeat,
          "sentences, mentions, organizations, rejects",
          Stream.concat(update.parts().stream(), Stream.of(rejects)).toList());
      publish(lake, heartbeat, "deals", update.deals());
      progress.step("checking");
      Checks.require(lake, before, result.counts());
      return result;
    } finally {
      arrivals.release();
    }
  }

  /** A period that is asked for brings fewer articles than a night. */
  private void requireUsual(Lake lake, Arrivals arrivals) {
    if (!request.acceptUnusual() && request.period().equals(Period.ALWAYS)) {
      Usual.require(
          lake.read(RunLog.TABLE),
          String.join(",", request.input()),
          counts(arrivals.counts(), 0, 0),
          arrivals.rejects());
    }
  }

  private Arrivals arrivals(Dataset<Row> documents, Before before) {
    progress.step("reading, cleaning, extracting");
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    OnePass pass =
        new OnePass(
            context.broadcast(request.dictionary()),
            request.cleaning(),
            request.period(),
            stamp,
            milled);
    return Arrivals.of(documents, before, pass, request.period().condition(), request.reprocess());
  }

  private void publish(Lake lake, Heartbeat heartbeat, String what, List<TableUpdate> updates) {
    heartbeat.requireHeld();
    progress.step("writing " + what);
    Parallel.run(
        spark, updates.stream().<Runnable>map(update -> () -> update.writeTo(lake)).toList());
  }

  private RunResult result(Arrivals arrivals, Update update) {
    Arrivals.Counts counts = arrivals.counts();
    return new RunResult(
        stamp.runId(),
        counts(counts, update.mentionCount(), update.changedDeals().count()),
        update.duplicates(),
        milled.value());
  }

  private RunResult unchanged(Arrivals arrivals) {
    return new RunResult(stamp.runId(), counts(arrivals.counts(), 0, 0), 0, milled.value());
  }

  private static RunLog.Counts counts(Arrivals.Counts counts, long mentions, long deals) {
    return new RunLog.Counts(
        counts.documents(),
        counts.fresh(),
        counts.changed(),
        counts.unchanged(),
        counts.rejected(),
        mentions,
        deals);
  }

  private RunLog.Start start() {
    Map<String, String> versions = new TreeMap<>();
    versions.put("dealmill", Version.text());
    versions.put("extractor", Mill.EXTRACTOR_VERSION);
    versions.put("dictionary", request.dictionary().version());
    versions.put("spark", spark.version());
    return new RunLog.Start(
        stamp.runId(),
        stamp.startedAt(),
        String.join(",", request.input()),
        versions,
        request.options(),
        Owner.current());
  }
}
