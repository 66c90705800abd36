package dealmill.jobs;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.quality.Comparison;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.Tables;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether warehouses hold the same rows. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells whether warehouses hold the same rows, apart from run_id, ingested_at, rejected_at"
            + " and deals.updated_at; exit code 3: they do not.")
final class CompareCommand implements Callable<Integer> {

  private static final int EXAMPLES = 3;
  private static final int LONGEST_ROW = 400;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "EXPECTED", description = "the warehouse to compare with")
  private String expected = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER")
  private List<String> others = List.of();

  @Override
  public Integer call() {
    SparkSession spark = Sessions.start("dealmill compare");
    Sessions.fit(spark, 0);
    try {
      List<String> paths = Stream.concat(Stream.of(expected), others.stream()).toList();
      List<Lake> lakes =
          paths.stream()
              .map(path -> Warehouse.open(spark, path, "name folders that runs filled"))
              .toList();
      boolean same = true;
      for (LakeTable table : Tables.WRITTEN) {
        same &= compare(paths, lakes, table);
      }
      for (int i = 0; i < lakes.size(); i++) {
        same &= settled(paths.get(i), lakes.get(i));
      }
      return same ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    } finally {
      spark.stop();
    }
  }

  private boolean compare(List<String> paths, List<Lake> lakes, LakeTable table) {
    List<Comparison.Digest> digests = Comparison.digests(lakes, table);
    Comparison.Digest wanted = digests.get(0);
    long alike = digests.stream().skip(1).filter(wanted::equals).count();
    say("%-14s %6d rows: %d of %d are the same", table.name(), wanted.rows(), alike, others.size());
    for (int i = 1; i < lakes.size(); i++) {
      if (!digests.get(i).equals(wanted)) {
        say("  %s has %d rows", paths.get(i), digests.get(i).rows());
        examples("is missing", Comparison.onlyIn(lakes.get(0), lakes.get(i), table, EXAMPLES));
        examples("is too many", Comparison.onlyIn(lakes.get(i), lakes.get(0), table, EXAMPLES));
      }
    }
    return alike == others.size();
  }

  private void examples(String what, List<String> rows) {
    rows.forEach(
        row -> say("    %s: %s", what, row.substring(0, Math.min(LONGEST_ROW, row.length()))));
  }

  /** A warehouse whose last run is done has no run at work. */
  private boolean settled(String path, Lake lake) {
    long running = lake.read(RunLog.TABLE).where("status = 'RUNNING'").count();
    if (running > 0) {
      say("  %s has %d runs that did not end", path, running);
    }
    return running == 0;
  }

  private void say(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, format, values));
  }
}
