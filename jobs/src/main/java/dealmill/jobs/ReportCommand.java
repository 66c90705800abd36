package dealmill.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.report.Report;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.Period;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes one page of the tables, for a browser. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes one page of the tables that opens in a browser, without a network.")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Warehouse warehouse = new Warehouse();

  @Option(
      names = "--from",
      paramLabel = "D",
      description = "the first day of the period (2025-10-01); a deal counts by its first report")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "D", description = "the last day of the period")
  private @Nullable LocalDate to;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "the page to write: report.html")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Period period = Period.of("--from", from, "--to", to);
    requireFolder();
    SparkSession spark = Sessions.start("dealmill report");
    try {
      Lake lake = warehouse.open(spark);
      Sessions.fit(spark, Report.bytes(spark, lake));
      Files.writeString(out, Report.page(lake, period, Version.text()), UTF_8);
    } finally {
      spark.stop();
    }
    PrintWriter answer = spec.commandLine().getOut();
    answer.println(out.toAbsolutePath());
    answer.flush();
    return ExitCode.DONE;
  }

  private void requireFolder() {
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isDirectory(folder)) {
      throw new ConfigurationException(
          "no file can be written at " + out, "name a file in a folder that is there");
    }
  }
}
