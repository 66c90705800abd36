package dealmill.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dealmill.Knowledge;
import dealmill.Mill;
import dealmill.article.CleaningOptions;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.jobs.explain.Explanation;
import dealmill.jobs.explain.HtmlPage;
import dealmill.jobs.explain.Marker;
import dealmill.jobs.local.DictionaryFolder;
import dealmill.jobs.read.LocalFiles;
import dealmill.jobs.read.Read;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is read out of one page, and which words say so. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows what is read out of one page, and which words say so.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "a saved page: .txt, .html or .jsonl, also .gz")
  private Path file = Path.of("");

  @Option(
      names = "--published-on",
      paramLabel = "D",
      description = "the day of publication (2025-10-02), in place of what the page tells")
  private @Nullable LocalDate publishedOn;

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "a folder of files that replace built-in ones of the same name")
  private @Nullable Path dictionary;

  @Option(names = "--any-language", description = "accept pages that are not Korean")
  private boolean anyLanguage;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "write a page for a browser to this file instead")
  private @Nullable Path html;

  @Option(names = "--colour", hidden = true, description = "mark by bold type, not by brackets")
  private boolean colour;

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new ConfigurationException("no file " + file, "name a saved page that can be read");
    }
    Explanation explanation =
        new Explanation(mill(), colour ? Marker.BOLD : Marker.BRACKETS, publishedOn);
    List<String> parts = parts(html == null ? explanation::of : explanation::html);
    PrintWriter out = spec.commandLine().getOut();
    if (html == null) {
      parts.forEach(out::print);
    } else if (!parts.isEmpty()) {
      Files.writeString(html, HtmlPage.of(parts), UTF_8);
      out.println(html.toAbsolutePath());
    }
    out.flush();
    return parts.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
  }

  /** Returns what {@code explain} makes of each document that can be used. */
  private List<String> parts(Function<RawDocument, Outcome<String>> explain) throws IOException {
    List<String> parts = new ArrayList<>();
    for (Read read : LocalFiles.in(file, CleaningOptions.DEFAULT.maxBytes())) {
      Outcome<String> outcome =
          read.outcome().fold(explain, r -> new Outcome.Rejected<>(r.reason(), r.detail()));
      if (outcome instanceof Outcome.Ok<String> ok) {
        parts.add(ok.value());
      } else if (outcome instanceof Outcome.Rejected<String> rejected) {
        complain(read.sourceUri(), rejected);
      }
    }
    return parts;
  }

  private void complain(String uri, Outcome.Rejected<String> rejected) {
    spec.commandLine()
        .getErr()
        .printf("%s is rejected: %s: %s%n", uri, rejected.reason(), rejected.detail());
  }

  private Mill mill() throws IOException {
    CleaningOptions options =
        anyLanguage ? CleaningOptions.DEFAULT.inAnyLanguage() : CleaningOptions.DEFAULT;
    return Mill.with(Knowledge.from(DictionaryFolder.over(dictionary), options));
  }
}
