package dealmill.jobs.local;

import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of the user's dictionary files. */
public final class DictionaryFolder {

  private DictionaryFolder() {}

  /**
   * Returns the built-in dictionary with each file in {@code folder} added or put in place.
   *
   * @param folder null for the built-in dictionary alone
   */
  public static Dictionary over(@Nullable Path folder) throws IOException {
    if (folder == null) {
      return Dictionary.builtIn();
    }
    Map<String, String> files = new HashMap<>();
    for (Path file : filesIn(folder)) {
      files.put(file.getFileName().toString(), Files.readString(file));
    }
    return Dictionary.builtIn().with(files);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
