package dealmill.jobs.read;

import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file with one JSON array of objects, or with objects that go over several lines. Cuts it into
 * its elements without reading them, and holds one at a time: {@code file#record=2} is the second.
 */
final class JsonRecords extends Reads {

  private static final int END = -1;

  private final String uri;
  private final InputStream in;
  private final int maxBytes;
  private final ByteArrayOutputStream element = new ByteArrayOutputStream(8192);
  private long number;
  private long length;
  private boolean inArray;

  JsonRecords(String uri, InputStream in, int maxBytes) {
    super(uri);
    this.uri = uri;
    this.in = in;
    this.maxBytes = maxBytes;
  }

  @Override
  @Nullable Read advance() throws IOException {
    int first = firstOfElement();
    if (first == END) {
      return null;
    }
    number++;
    length = 0;
    element.reset();
    if (first == '{' || first == '[') {
      readNested(first);
    } else {
      readPlain(first);
    }
    String place = uri + "#record=" + number;
    return length > maxBytes
        ? Read.rejected(place, Reason.TOO_LARGE, "a record of %d bytes".formatted(length))
        : Read.of(place, SourceKind.JSONL, element.toByteArray());
  }

  /** Skips what stands between elements, and the bracket that opens the array. */
  private int firstOfElement() throws IOException {
    int b = in.read();
    while (b != END && (isBetween(b) || opensArray(b))) {
      b = in.read();
    }
    return b;
  }

  private static boolean isBetween(int b) {
    boolean mark = b == 0xEF || b == 0xBB || b == 0xBF;
    return b <= ' ' || b == ',' || b == ']' || mark;
  }

  private boolean opensArray(int b) {
    boolean opens = b == '[' && number == 0 && !inArray;
    inArray |= opens;
    return opens;
  }

  /** Reads up to the bracket that closes the first one; brackets in strings do not count. */
  private void readNested(int first) throws IOException {
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    for (int b = first; b != END; b = in.read()) {
      keep(b);
      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return;
      }
    }
  }

  /** Reads a number or a word, which is no record: its reader says so. */
  private void readPlain(int first) throws IOException {
    for (int b = first; b != END && !isBetween(b); b = in.read()) {
      keep(b);
    }
  }

  private void keep(int b) {
    length++;
    if (length <= maxBytes) {
      element.write(b);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
