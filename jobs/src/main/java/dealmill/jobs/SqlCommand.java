package dealmill.jobs;

import dealmill.article.CleaningOptions;
import dealmill.jobs.functions.Functions;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.print.RowFormat;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.session.Views;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a query over the tables. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Answers a query over the tables and views.")
final class SqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Warehouse warehouse = new Warehouse();

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "table|json|csv",
      description = "json is one object a line (${DEFAULT-VALUE})")
  private RowFormat format = RowFormat.TABLE;

  @Option(names = "-f", paramLabel = "FILE", description = "a file that holds the query")
  private @Nullable Path file;

  @Parameters(paramLabel = "QUERY", arity = "0..1", defaultValue = "")
  private String query = "";

  @Override
  public Integer call() throws IOException {
    String text = text();
    SparkSession spark = Sessions.start("dealmill sql");
    try {
      Lake lake = warehouse.open(spark);
      Functions.register(spark, Dictionary.builtIn(), CleaningOptions.DEFAULT);
      Views.register(spark, RunLog.published(lake));
      PrintWriter out = spec.commandLine().getOut();
      format.print(spark.sql(text), out);
      out.flush();
      return ExitCode.DONE;
    } catch (Exception e) {
      // The compiler does not see it thrown: Scala has no checked exceptions.
      if (e instanceof AnalysisException) {
        spec.commandLine().getErr().println("dealmill: " + firstLine(e));
        return ExitCode.WRONG_USAGE;
      }
      throw e;
    } finally {
      spark.stop();
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
  }

  private String text() throws IOException {
    if (file == null && query.isBlank()) {
      throw new ConfigurationException("no query", "give one, or a file with -f");
    }
    if (file == null) {
      return query.strip().replaceAll(";$", "");
    }
    if (!Files.isReadable(file) || !query.isBlank()) {
      throw new ConfigurationException("cannot take the query from " + file, "check -f");
    }
    return Files.readString(file).strip().replaceAll(";$", "");
  }
}
