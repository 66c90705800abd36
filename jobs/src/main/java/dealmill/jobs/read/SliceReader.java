package dealmill.jobs.read;

import dealmill.article.SourceKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Opens slices and gives their documents. */
final class SliceReader {

  private static final int BUFFER = 64 * 1024;

  private final Configuration hadoop;
  private final int maxBytes;

  SliceReader(Configuration hadoop, int maxBytes) {
    this.hadoop = hadoop;
    this.maxBytes = maxBytes;
  }

  /** Returns the documents of {@code slice}; a file that cannot be opened is one reject. */
  Iterator<Read> read(Slice slice) {
    try {
      return slice.isWhole() ? whole(slice) : part(slice);
    } catch (IOException e) {
      return List.of(Reads.failed(slice.path(), e)).iterator();
    }
  }

  private FSDataInputStream open(Slice slice) throws IOException {
    Path path = new Path(slice.path());
    return path.getFileSystem(hadoop).open(path);
  }

  private Reads whole(Slice slice) throws IOException {
    InputStream in = new BufferedInputStream(open(slice), BUFFER);
    byte[] head = peek(in);
    boolean packed = FileKind.isGzip(head);
    if (packed) {
      in = Inflating.of(in, slice.length());
      head = peek(in);
    }
    SourceKind kind = FileKind.of(slice.path(), head);
    return switch (kind) {
      case WARC -> new WarcFile(slice.path(), packed ? reopen(slice, in) : in, maxBytes);
      case JSONL ->
          FileKind.isLaidOut(head)
              ? new JsonRecords(slice.path(), in, maxBytes)
              : new JsonLines(slice.path(), in, Long.MAX_VALUE, 1, maxBytes);
      case TEXT, HTML -> new PageFile(slice.path(), kind, in, maxBytes);
    };
  }

  /** The archive's offsets are those of its packed records: its reader inflates by itself. */
  private InputStream reopen(Slice slice, InputStream inflated) throws IOException {
    inflated.close();
    return new BufferedInputStream(open(slice), BUFFER);
  }

  private Reads part(Slice slice) throws IOException {
    FSDataInputStream in = open(slice);
    if (slice.start() == 0) {
      return new JsonLines(slice.path(), in, slice.bytes(), 1, maxBytes);
    }
    // The byte before tells whether a line starts here.
    in.seek(slice.start() - 1);
    return new JsonLines(slice.path(), in, slice.bytes() + 1, slice.firstLine(), maxBytes)
        .skippingToNextLine();
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(FileKind.HEAD);
    byte[] head = in.readNBytes(FileKind.HEAD);
    in.reset();
    return head;
  }
}
