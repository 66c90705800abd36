package dealmill.jobs;

import dealmill.Knowledge;
import dealmill.article.CleaningOptions;
import dealmill.article.RawDocument;
import dealmill.jobs.evaluate.Evaluation;
import dealmill.jobs.evaluate.Floor;
import dealmill.jobs.evaluate.Report;
import dealmill.jobs.local.DictionaryFolder;
import dealmill.jobs.read.LocalFiles;
import dealmill.jobs.read.Read;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the job finds on labelled pages. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measures what the job finds on labelled pages: precision, recall, F1 per field.")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--articles", required = true, paramLabel = "DIR", description = "saved pages")
  private Path articles = Path.of("");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "their labels, a .json for each page")
  private Path gold = Path.of("");

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "a folder of files that replace built-in ones of the same name")
  private @Nullable Path dictionary;

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "write every miss there, a line each")
  private @Nullable Path errors;

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description = "a JSON object of least figures, such as {\"deal.f1\": 0.5}; exit code 3 below")
  private @Nullable Path floor;

  @Option(
      names = "--no-spark",
      description = "run the extraction alone: no tables, no duplicates, no deals over articles")
  private boolean noSpark;

  @Option(
      names = "--labelled-text",
      description = "with --no-spark: take the text from the labels, not from the pages")
  private boolean labelledText;

  @Override
  public Integer call() throws IOException {
    needFolder(articles);
    needFolder(gold);
    if (dictionary != null) {
      needFolder(dictionary);
    }
    Floor least = floor == null ? Floor.NONE : Floor.in(needFile(floor));
    Report report = report();
    if (errors != null) {
      Files.write(errors, report.misses());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(json ? report.json() + "\n" : report.table());
    out.flush();
    String shortfall = least.shortfall(report);
    spec.commandLine().getErr().print(shortfall);
    spec.commandLine().getErr().flush();
    return shortfall.isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private Report report() throws IOException {
    Dictionary words = DictionaryFolder.over(dictionary);
    if (!noSpark) {
      return MeasuredRun.of(articles, gold, words);
    }
    Knowledge knowledge = Knowledge.from(words, CleaningOptions.DEFAULT);
    return labelledText
        ? Evaluation.ofExtraction(gold, knowledge)
        : Evaluation.of(gold, pages(), knowledge);
  }

  private List<RawDocument> pages() throws IOException {
    return LocalFiles.under(articles, CleaningOptions.DEFAULT.maxBytes()).stream()
        .map(Read::document)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void needFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException("no folder " + folder, "name one that is there");
    }
  }

  private static Path needFile(Path file) {
    if (!Files.isReadable(file)) {
      throw new ConfigurationException("no file " + file, "name one that is there");
    }
    return file;
  }
}
