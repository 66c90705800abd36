package dealmill.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a dictionary folder, as text: the built-in ones, each replaced by a file of the same
 * name in the user's folder. Whoever needs a table reads it from here, so that a mistake stops the
 * run before the first page.
 */
public final class Dictionary implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String BUILT_IN = "/dealmill/dictionary/";

  private final TreeMap<String, String> files;

  private Dictionary(Map<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  /** Returns the dictionary that the jar carries. */
  public static Dictionary builtIn() {
    return new Dictionary(BuiltIn.FILES);
  }

  /** Returns this dictionary with {@code others} (name to content) added or put in place. */
  public Dictionary with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(files);
    all.putAll(others);
    return new Dictionary(all);
  }

  /** Returns the names of all files, sorted. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * Reads the table {@code file}.
   *
   * @throws DictionaryException if it is missing or lacks one of {@code columns}
   */
  public Table table(String file, String... columns) {
    String content = files.get(file);
    if (content == null) {
      throw new DictionaryException(file, 1, "missing", "put it into the dictionary folder");
    }
    return Table.parse(file, content, columns);
  }

  /** Reads every table whose name starts with {@code prefix} and ends with {@code suffix}. */
  public List<Table> tables(String prefix, String suffix, String... columns) {
    List<Table> tables = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.startsWith(prefix) && name.endsWith(suffix)) {
        tables.add(table(name, columns));
      }
    }
    return tables;
  }

  /** Returns a short hash of all files, for the {@code runs} row. */
  public String version() {
    long hash = 1125899906842597L;
    for (Map.Entry<String, String> file : files.entrySet()) {
      hash = 31 * hash + file.getKey().hashCode();
      String content = file.getValue();
      for (int i = 0; i < content.length(); i++) {
        hash = 31 * hash + content.charAt(i);
      }
    }
    return "%016x".formatted(hash);
  }

  private static final class BuiltIn {
    static final Map<String, String> FILES = load();

    private static Map<String, String> load() {
      Map<String, String> files = new TreeMap<>();
      read("index.txt").lines().filter(name -> !name.isBlank()).forEach(n -> files.put(n, read(n)));
      return files;
    }

    private static String read(String name) {
      try (InputStream in = Dictionary.class.getResourceAsStream(BUILT_IN + name)) {
        if (in == null) {
          throw new DictionaryException(
              name, 1, "not in the jar", "list in index.txt what is there");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
