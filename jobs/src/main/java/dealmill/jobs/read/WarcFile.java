package dealmill.jobs.read;

import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.article.SourceKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive: each response that holds a web page is a document. */
final class WarcFile extends Reads {

  private static final int OK = 200;

  private final String uri;
  private final InputStream in;
  private final WarcReader reader;
  private final int maxBytes;

  /** Opens the archive; {@code in} may be packed, record by record. */
  WarcFile(String uri, InputStream in, int maxBytes) throws IOException {
    super(uri);
    this.uri = uri;
    this.in = in;
    this.reader = new WarcReader(in);
    this.maxBytes = maxBytes;
  }

  @Override
  @Nullable Read advance() throws IOException {
    Optional<WarcRecord> record;
    try {
      record = reader.next();
    } catch (ParsingException e) {
      throw new EOFException("broken record after offset " + reader.position() + ": " + e);
    }
    return record.isPresent() ? read(record.get()) : null;
  }

  private Read read(WarcRecord record) {
    String place = uri + "#offset=" + record.position();
    if (!(record instanceof WarcResponse response)) {
      return Read.rejected(place, Reason.NOT_A_PAGE, record.type() + " record");
    }
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      if (http.status() != OK || !isPage(type)) {
        return Read.rejected(place, Reason.NOT_A_PAGE, http.status() + " " + type);
      }
      return page(place, response, http, type);
    } catch (IOException | RuntimeException e) {
      // The archive goes on after a broken record.
      return Read.rejected(place, Reason.UNREADABLE, e.getClass().getSimpleName() + ": " + e);
    }
  }

  private static boolean isPage(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }

  private Read page(String place, WarcResponse response, HttpResponse http, MediaType type)
      throws IOException {
    byte[] bytes = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      return Read.rejected(place, Reason.TOO_LARGE, "more than %d bytes".formatted(maxBytes));
    }
    String charset = type.parameters().get("charset");
    return Read.of(new RawDocument(place, SourceKind.WARC, bytes, response.target(), charset));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    in.close();
  }
}
