package dealmill.jobs.evaluate;

import dealmill.Knowledge;
import dealmill.article.CleaningOptions;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    Knowledge knowledge = Knowledge.from(dictionary(), CleaningOptions.DEFAULT);
    LocalRun run = LocalRun.over(PageFiles.in(articles), knowledge);
    Report report = Evaluation.of(Gold.in(gold), run.articles(), run.mentions());
    if (errors != null) {
      Files.write(errors, report.misses());
    }
    System.out.print(json ? report.json() + "\n" : ReportTable.of(report));
    return 0;
  }

  private Dictionary dictionary() throws IOException {
    if (dictionary == null) {
      return Dictionary.builtIn();
    }
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> names = Files.list(dictionary)) {
      List<Path> tables = names.filter(Files::isRegularFile).toList();
      for (Path table : tables) {
        files.put(table.getFileName().toString(), Files.readString(table));
      }
    }
    return Dictionary.builtIn().with(files);
  }
}
