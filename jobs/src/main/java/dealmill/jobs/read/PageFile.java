package dealmill.jobs.read;

import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one page. */
final class PageFile extends Reads {

  private final String uri;
  private final SourceKind kind;
  private final InputStream in;
  private final int maxBytes;
  private boolean read;

  PageFile(String uri, SourceKind kind, InputStream in, int maxBytes) {
    super(uri);
    this.uri = uri;
    this.kind = kind;
    this.in = in;
    this.maxBytes = maxBytes;
  }

  @Override
  @Nullable Read advance() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      return Read.rejected(uri, Reason.TOO_LARGE, "more than %d bytes".formatted(maxBytes));
    }
    return Read.of(uri, kind, bytes);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
