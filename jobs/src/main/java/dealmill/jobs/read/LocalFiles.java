package dealmill.jobs.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** Reads files of this machine as a run reads them, but without Spark: for a few small files. */
public final class LocalFiles {

  private LocalFiles() {}

  /**
   * Returns what {@code file} holds: one document, or one for each record of a container.
   *
   * @param maxBytes of a document, inflated
   */
  public static List<Read> in(Path file, int maxBytes) throws IOException {
    List<Read> reads = new ArrayList<>();
    Slice whole = Slice.whole(file.toUri().toString(), Files.size(file));
    new SliceReader(new Configuration(), maxBytes).read(whole).forEachRemaining(reads::add);
    return reads;
  }

  /** Returns what all files in {@code folder} hold, in the order of their names. */
  public static List<Read> under(Path folder, int maxBytes) throws IOException {
    List<Read> reads = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        reads.addAll(in(file, maxBytes));
      }
    }
    return reads;
  }
}
