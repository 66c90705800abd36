package dealmill.jobs.read;

import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file, or a slice of one, with a JSON object a line. Holds one line at a time. */
final class JsonLines extends Reads {

  private static final int KEPT_BUFFER = 1024 * 1024;

  private final String uri;
  private final InputStream in;
  private final int maxBytes;
  private final byte[] block = new byte[64 * 1024];
  private int at;
  private int filled;
  private long left;
  private long line;
  private ByteArrayOutputStream buffer = new ByteArrayOutputStream(8192);

  /**
   * Reads the lines that start within the next {@code length} bytes of {@code in}.
   *
   * @param firstLine the number of the first of them
   */
  JsonLines(String uri, InputStream in, long length, long firstLine, int maxBytes) {
    super(uri);
    this.uri = uri;
    this.in = in;
    this.left = length;
    this.line = firstLine - 1;
    this.maxBytes = maxBytes;
  }

  /** Skips what is left of a line that started before. */
  JsonLines skippingToNextLine() throws IOException {
    readLine();
    return this;
  }

  @Override
  @Nullable Read advance() throws IOException {
    while (left > 0) {
      long length = readLine();
      if (length < 0) {
        return null;
      }
      line++;
      String place = uri + "#line=" + line;
      if (length > maxBytes) {
        return Read.rejected(place, Reason.TOO_LARGE, "a line of %d bytes".formatted(length));
      }
      byte[] bytes = trimmed();
      if (bytes.length > 0) {
        return Read.of(place, SourceKind.JSONL, bytes);
      }
    }
    return null;
  }

  /** Reads to the end of the line and returns its length; no more than the cap is held. */
  private long readLine() throws IOException {
    if (buffer.size() > KEPT_BUFFER) {
      buffer = new ByteArrayOutputStream(8192);
    }
    buffer.reset();
    long length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= maxBytes) {
        buffer.write(block, at, end - at);
      }
      boolean ends = end < filled;
      left -= end - at + (ends ? 1 : 0);
      at = ends ? end + 1 : end;
      if (ends) {
        break;
      }
    }
    return any ? length : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(block));
    return filled > 0;
  }

  private byte[] trimmed() {
    byte[] bytes = buffer.toByteArray();
    int from = startsWithMark(bytes) && line == 1 ? 3 : 0;
    int to = bytes.length;
    while (to > from && bytes[to - 1] <= ' ' && bytes[to - 1] >= 0) {
      to--;
    }
    while (from < to && bytes[from] <= ' ' && bytes[from] >= 0) {
      from++;
    }
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
