package dealmill.article;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Pages that tests read. */
final class Pages {

  private Pages() {}

  /** Tells the kind of a page by its file's name. */
  static SourceKind kind(String name) {
    if (name.endsWith(".jsonl")) {
      return SourceKind.JSONL;
    }
    return name.endsWith(".html") ? SourceKind.HTML : SourceKind.TEXT;
  }

  static Outcome<CleanedPage> clean(Cleaner cleaner, String name, byte[] bytes) {
    return cleaner.clean(RawDocument.of(name, kind(name), bytes));
  }

  /**
   * Returns a folder of other people's pages; a test that needs it is skipped where it is absent.
   */
  static Path shared(String folder) {
    String root = System.getProperty("dealmill.root", "..");
    Path path = Path.of(System.getProperty("dealmill.shared", root + "/../shared"), folder);
    Assumptions.assumeTrue(Files.isDirectory(path), () -> path + " is absent");
    return path;
  }
}
