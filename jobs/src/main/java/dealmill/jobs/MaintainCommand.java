package dealmill.jobs;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.print.TextTable;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.Tables;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps the tables of a warehouse in shape. */
@Command(
    name = "maintain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Merges small files and deletes files that no version needs any more.")
final class MaintainCommand implements Callable<Integer> {

  /** Delta's own least: a reader or a run may be at work for days. */
  private static final int WEEK = 168;

  private static final String SAFETY = "spark.databricks.delta.retentionDurationCheck.enabled";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Warehouse warehouse = new Warehouse();

  @Option(names = "--dry-run", description = "tell what would be done, and do nothing")
  private boolean dryRun;

  @Option(
      names = "--retain-hours",
      defaultValue = "168",
      paramLabel = "H",
      description = "keep what versions of the last hours need (${DEFAULT-VALUE}, also the least)")
  private int retainHours = WEEK;

  @Override
  public Integer call() {
    requireSafe();
    SparkSession spark = Sessions.start("dealmill maintain");
    try {
      Lake lake = warehouse.open(spark);
      Sessions.fit(spark, 0);
      lake.create(Tables.all());
      Maintenance maintenance = new Maintenance(spark, lake, Clock.systemUTC());
      report(dryRun ? maintenance.tryOut(retainHours) : maintenance.run(retainHours));
      return ExitCode.DONE;
    } finally {
      spark.stop();
    }
  }

  private void requireSafe() {
    boolean checks = new SparkConf().getBoolean(SAFETY, true);
    if (retainHours < 0 || (checks && retainHours < WEEK)) {
      throw new ConfigurationException(
          "--retain-hours " + retainHours + " takes files from readers and from an undo",
          "give at least " + WEEK + ", or set " + SAFETY + "=false if nobody reads meanwhile");
    }
  }

  private void report(List<Maintenance.Done> done) {
    List<String> head =
        List.of("table", "files", "small", dryRun ? "to merge" : "files after", "MB", "unneeded");
    List<List<String>> rows = done.stream().map(this::cells).toList();
    spec.commandLine().getOut().print(new TextTable(head, rows));
    spec.commandLine().getOut().flush();
  }

  private List<String> cells(Maintenance.Done done) {
    return Stream.of(
            done.table(),
            done.before().count(),
            done.before().small(),
            dryRun ? done.before().small() : done.after().count(),
            String.format(Locale.ROOT, "%.1f", done.after().bytes() / 1e6),
            done.deleted())
        .map(String::valueOf)
        .toList();
  }
}
