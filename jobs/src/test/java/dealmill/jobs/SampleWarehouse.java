package dealmill.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of the sample pages and of a deal that goes through three stages, made once for all
 * tests that only read them.
 */
final class SampleWarehouse {

  /** The sample pages. */
  static final Path PAGES = Path.of(System.getProperty("dealmill.root", ".."), "seeds", "articles");

  private static final Path FOLDER = Path.of("target", "sample-warehouse").toAbsolutePath();
  private static final RunResult RUN = load();

  private SampleWarehouse() {}

  private static RunResult load() {
    clear();
    Path story = Pages.story(FOLDER.resolveSibling("sample-story"));
    return Runs.run(List.of(PAGES, story), FOLDER);
  }

  /** An earlier build's tables are of another version of the job. */
  private static void clear() {
    if (!Files.exists(FOLDER)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(FOLDER)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the folder of the tables, which no test writes to. */
  static Path folder() {
    return FOLDER;
  }

  /** Returns what the run that filled them did. */
  static RunResult run() {
    return RUN;
  }
}
