package dealmill.jobs.evaluate;

import dealmill.Knowledge;
import dealmill.article.CleaningOptions;
import dealmill.jobs.local.DictionaryFolder;
import dealmill.jobs.local.PageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the mill on labelled pages in seconds, without Spark and without tables. */
@Command(name = "evaluate-locally", mixinStandardHelpOptions = true)
public final class EvaluateLocally implements Callable<Integer> {

  @Option(names = "--articles", required = true, paramLabel = "DIR", description = "saved pages")
  private Path articles = Path.of("");

  @Option(names = "--gold", required = true, paramLabel = "DIR", description = "their labels")
  private Path gold = Path.of("");

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "files to replace built-in ones")
  private @Nullable Path dictionary;

  @Option(names = "--errors", paramLabel = "FILE", description = "where to write every miss")
  private @Nullable Path errors;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new EvaluateLocally()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge =
        Knowledge.from(DictionaryFolder.over(dictionary), CleaningOptions.DEFAULT);
    LocalRun run = LocalRun.over(PageFiles.in(articles), knowledge);
    Report report = Evaluation.of(Gold.in(gold), run.articles(), run.mentions());
    if (errors != null) {
      Files.write(errors, report.misses());
    }
    System.out.print(json ? report.json() + "\n" : ReportTable.of(report));
    return 0;
  }
}
