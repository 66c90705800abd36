package dealmill.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Splits a large file of lines over tasks. The lines before each part are counted first, so that a
 * record keeps its line number whatever the split.
 */
final class LineSplits {

  /** Larger files are split. */
  static final long PART = 32L * 1024 * 1024;

  private final JavaSparkContext spark;
  private final SerializableConfiguration hadoop;

  LineSplits(JavaSparkContext spark, SerializableConfiguration hadoop) {
    this.spark = spark;
    this.hadoop = hadoop;
  }

  /** Returns the parts of a plain file of lines; any other file whole. */
  List<Slice> of(String path, long length) {
    if (length <= PART || !FileKind.isLines(path) || !startsPlain(path)) {
      return List.of(Slice.whole(path, length));
    }
    List<Slice> parts = new ArrayList<>();
    for (long start = 0; start < length; start += PART) {
      parts.add(new Slice(path, length, start, Math.min(length, start + PART), 1));
    }
    return numbered(parts);
  }

  private boolean startsPlain(String path) {
    try (InputStream in = open(hadoop.value(), path)) {
      byte[] head = in.readNBytes(FileKind.HEAD);
      return !FileKind.isGzip(head) && !FileKind.isLaidOut(head);
    } catch (IOException e) {
      return false;
    }
  }

  private List<Slice> numbered(List<Slice> parts) {
    SerializableConfiguration conf = hadoop;
    List<Long> breaks =
        spark.parallelize(parts, parts.size()).map(part -> breaks(conf.value(), part)).collect();
    List<Slice> numbered = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < parts.size(); i++) {
      Slice part = parts.get(i);
      long first = i == 0 ? 1 : before + 2;
      numbered.add(new Slice(part.path(), part.length(), part.start(), part.end(), first));
      before += breaks.get(i);
    }
    return numbered;
  }

  /** Counts the line breaks of a part, from the byte before it to the byte before its last. */
  private static long breaks(Configuration hadoop, Slice part) {
    long from = Math.max(0, part.start() - 1);
    long left = part.end() - 1 - from;
    byte[] block = new byte[64 * 1024];
    long breaks = 0;
    try (FSDataInputStream in = open(hadoop, part.path())) {
      in.seek(from);
      while (left > 0) {
        int n = in.read(block, 0, (int) Math.min(block.length, left));
        if (n < 0) {
          break;
        }
        for (int i = 0; i < n; i++) {
          breaks += block[i] == '\n' ? 1 : 0;
        }
        left -= n;
      }
      return breaks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FSDataInputStream open(Configuration hadoop, String path) throws IOException {
    Path file = new Path(path);
    return file.getFileSystem(hadoop).open(file);
  }
}
