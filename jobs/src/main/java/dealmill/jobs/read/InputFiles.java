package dealmill.jobs.read;

import dealmill.jobs.ConfigurationException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Finds the files that the user names by files, folders and globs. On this machine each file is
 * found once, however many links lead to it.
 */
final class InputFiles {

  private final Configuration hadoop;
  private final LinkedFolders linked = new LinkedFolders();

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Returns path to size of all files under {@code inputs}, sorted by path; hidden ones ({@code
   * .name}, {@code _name}) are left out.
   *
   * @throws ConfigurationException if a path does not exist, or there is no file at all
   */
  Map<String, Long> under(Iterable<String> inputs) {
    TreeMap<String, Long> files = new TreeMap<>();
    for (String input : inputs) {
      try {
        add(input, files);
      } catch (IOException | IllegalArgumentException e) {
        throw new ConfigurationException(
            "cannot list " + input + " (" + e.getMessage() + ")", "check the path and its rights");
      }
    }
    if (files.isEmpty()) {
      throw new ConfigurationException(
          "no file to read under " + String.join(", ", inputs), "name a folder that holds pages");
    }
    return files;
  }

  private void add(String input, Map<String, Long> files) throws IOException {
    Path path = new Path(input);
    FileSystem system = path.getFileSystem(hadoop);
    // A file whose name has brackets is that file, not a pattern.
    FileStatus[] found =
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new ConfigurationException(input + " does not exist", "check --input");
    }
    for (FileStatus status : found) {
      if (status.isDirectory()) {
        addAll(system, status.getPath(), files);
      } else if (linked.isNew(system, status.getPath())) {
        files.put(status.getPath().toString(), status.getLen());
      }
    }
  }

  private void addAll(FileSystem system, Path folder, Map<String, Long> files) throws IOException {
    if (system instanceof LocalFileSystem) {
      linked.files(system, folder, files);
      return;
    }
    RemoteIterator<LocatedFileStatus> all = system.listFiles(folder, true);
    String root = system.makeQualified(folder).toString();
    while (all.hasNext()) {
      FileStatus status = all.next();
      String path = status.getPath().toString();
      if (!isHidden(path.substring(Math.min(path.length(), root.length())))) {
        files.put(path, status.getLen());
      }
    }
  }

  /** Tells whether the last name of {@code path} keeps it from being read. */
  static boolean isHidden(Path path) {
    return path.getName().startsWith(".") || path.getName().startsWith("_");
  }

  private static boolean isHidden(String below) {
    return below.contains("/.") || below.contains("/_");
  }
}
