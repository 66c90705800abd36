package dealmill.jobs.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Walks folders of this machine that may hold links: to each other, to themselves, to nothing. A
 * link to its own folder would otherwise show each page as often as a path may have links.
 */
final class LinkedFolders {

  private final Set<java.nio.file.Path> seen = new HashSet<>();

  /**
   * Adds path to size of all files below {@code folder} that were not found before. What a link
   * leads to comes last, so that a file goes by its own name where that is below {@code folder}.
   */
  void files(FileSystem system, Path folder, Map<String, Long> files) throws IOException {
    Deque<Path> links = new ArrayDeque<>();
    walk(system, folder, files, links);
    while (!links.isEmpty()) {
      Path link = links.removeFirst();
      if (local(link).exists()) {
        visit(system, system.getFileStatus(link), files, links);
      }
    }
  }

  /** Tells whether {@code path} is found for the first time; always so on other file systems. */
  boolean isNew(FileSystem system, Path path) throws IOException {
    return !(system instanceof LocalFileSystem) || seen.add(local(path).toPath().toRealPath());
  }

  private void walk(FileSystem system, Path folder, Map<String, Long> files, Deque<Path> links)
      throws IOException {
    if (!isNew(system, folder)) {
      return;
    }
    for (FileStatus entry : system.listStatus(folder)) {
      Path path = entry.getPath();
      if (InputFiles.isHidden(path)) {
        continue;
      }
      if (Files.isSymbolicLink(local(path).toPath())) {
        links.add(path);
      } else {
        visit(system, entry, files, links);
      }
    }
  }

  private void visit(
      FileSystem system, FileStatus entry, Map<String, Long> files, Deque<Path> links)
      throws IOException {
    if (entry.isDirectory()) {
      walk(system, entry.getPath(), files, links);
    } else if (isNew(system, entry.getPath())) {
      files.put(entry.getPath().toString(), entry.getLen());
    }
  }

  private static File local(Path path) {
    return new File(path.toUri().getPath());
  }
}
