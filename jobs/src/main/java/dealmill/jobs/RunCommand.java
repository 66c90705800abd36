package dealmill.jobs;

import dealmill.article.CleaningOptions;
import dealmill.jobs.functions.Functions;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.local.DictionaryFolder;
import dealmill.jobs.session.Progress;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Period;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads pages and brings every table up to date. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads pages and brings every table up to date.")
final class RunCommand implements Callable<Integer> {

  /** Which pages are read. */
  enum Languages {
    KO,
    ANY
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--input",
      split = ",",
      defaultValue = "seeds/articles",
      paramLabel = "PATH",
      description = "files, folders and globs, separated by commas (${DEFAULT-VALUE})")
  private String[] input = {};

  @Mixin private Warehouse warehouse = new Warehouse();

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "a folder of files that replace built-in ones of the same name")
  private @Nullable Path dictionary;

  @Option(
      names = "--published-from",
      paramLabel = "D",
      description = "the first day of publication to read, 2025-10-01")
  private @Nullable LocalDate from;

  @Option(names = "--published-to", paramLabel = "D", description = "the last day")
  private @Nullable LocalDate to;

  @Option(names = "--reprocess", description = "extract again what is loaded already")
  private boolean reprocess;

  @Option(names = "--dry-run", description = "do all but write")
  private boolean dryRun;

  @Option(
      names = "--accept-unusual",
      description = "go on where far fewer articles come than in the last runs, or more rejects")
  private boolean acceptUnusual;

  @Option(
      names = "--languages",
      defaultValue = "ko",
      paramLabel = "ko|any",
      description = "reject pages in other languages than Korean, or none (${DEFAULT-VALUE})")
  private Languages languages = Languages.KO;

  @Option(
      names = "--format",
      defaultValue = "delta",
      paramLabel = "delta|parquet",
      description = "how tables are kept (${DEFAULT-VALUE})")
  private TableFormat format = TableFormat.DELTA;

  @Override
  public Integer call() throws IOException {
    RunRequest request = request();
    SparkSession spark = Sessions.start("dealmill run");
    Functions.register(spark, request.dictionary(), request.cleaning());
    try {
      RunResult result;
      try (Progress progress = Progress.of(spark, System.err, System.console() != null)) {
        result = Pipeline.run(spark, request, Clock.systemUTC(), progress);
      }
      report(result, Lake.at(spark, warehouse.path(), format));
      return ExitCode.DONE;
    } finally {
      spark.stop();
    }
  }

  private void report(RunResult result, Lake lake) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(Summary.counts(result));
    out.print(Summary.newest(lake.read(Deals.TABLE)));
    out.flush();
  }

  private RunRequest request() throws IOException {
    List<String> paths = Arrays.stream(input).filter(path -> !path.isBlank()).toList();
    CleaningOptions cleaning = CleaningOptions.DEFAULT;
    return new RunRequest(
        paths,
        warehouse.path(),
        dictionary(),
        languages == Languages.ANY ? cleaning.inAnyLanguage() : cleaning,
        Period.of("--published-from", from, "--published-to", to),
        reprocess,
        dryRun,
        format,
        acceptUnusual);
  }

  private Dictionary dictionary() throws IOException {
    if (dictionary != null && !Files.isDirectory(dictionary)) {
      throw new ConfigurationException("no folder " + dictionary, "check --dictionary");
    }
    return DictionaryFolder.over(dictionary);
  }
}
