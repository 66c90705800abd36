package dealmill.jobs.read;

import dealmill.article.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The documents of one file, one at a time. What breaks on the way is the last of them. */
abstract class Reads implements Iterator<Read>, Closeable {

  private final String uri;
  private @Nullable Read next;
  private boolean ended;

  Reads(String uri) {
    this.uri = uri;
  }

  /** Returns the next document, or null at the end. */
  abstract @Nullable Read advance() throws IOException;

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = advanceOrReject();
    }
    return next != null;
  }

  @Override
  public final Read next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Read read = next;
    next = null;
    return read;
  }

  private @Nullable Read advanceOrReject() {
    Read read;
    try {
      read = advance();
      ended = read == null;
    } catch (IOException | UncheckedIOException e) {
      ended = true;
      read = failed(uri, e);
    }
    if (ended) {
      closeQuietly();
    }
    return read;
  }

  private void closeQuietly() {
    try {
      close();
    } catch (IOException e) {
      // All that the file gives has been read.
      return;
    }
  }

  /** Returns the reject that fits {@code failure}. */
  static Read failed(String uri, Exception failure) {
    Exception cause = failure instanceof UncheckedIOException e ? e.getCause() : failure;
    if (cause instanceof InflatedTooFarException) {
      return Read.rejected(uri, Reason.TOO_LARGE, String.valueOf(cause.getMessage()));
    }
    boolean cut = cause instanceof EOFException || cause instanceof ZipException;
    String detail = String.valueOf(cause);
    return Read.rejected(uri, cut ? Reason.TRUNCATED : Reason.UNREADABLE, detail);
  }
}
