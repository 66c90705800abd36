package dealmill.jobs.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.RawDocument;
import dealmill.article.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarcFileTest {

  private static final int MAX = 100_000;
  private static final long GIGABYTE = 1L << 30;

  @Test
  void makesADocumentOfEachResponseThatHoldsAPage() throws IOException {
    try (WarcFile file = open(response("text/html; charset=euc-kr", "<p>가"))) {
      RawDocument page = requireNonNull(file.next().document());
      assertThat(page.url()).isEqualTo("https://haneul.example/1");
      assertThat(page.httpCharset()).isEqualTo("euc-kr");
      assertThat(page.bytes()).isEqualTo("<p>가".getBytes(UTF_8));
      assertThat(file.hasNext()).isFalse();
    }
  }

  @Test
  void tellsOfEachOtherRecordThatItIsNoPage() throws IOException {
    try (WarcFile file = open(response("image/png", "x"))) {
      assertThat(file.next().reason()).isEqualTo(Reason.NOT_A_PAGE);
    }
  }

  @Test
  void aRecordOverTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.writeBytes(response("text/html", "가".repeat(MAX)));
    two.writeBytes(response("text/html", "<p>나"));
    try (WarcFile file = open(two.toByteArray())) {
      assertThat(file.next().reason()).isEqualTo(Reason.TOO_LARGE);
      assertThat(file.next().document()).isNotNull();
    }
  }

  @Test
  void anArchiveThatEndsInARecordGivesAReason() throws IOException {
    byte[] whole = packed(response("text/html", "<p>가나다라".repeat(2000)));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    try (WarcFile file = open(cut)) {
      assertThat(file.next().reason()).isIn(Reason.TRUNCATED, Reason.UNREADABLE);
      assertThat(file.hasNext()).isFalse();
    }
  }

  @Test
  void readsAGigabyteWithoutHoldingIt() throws IOException {
    byte[] record = packed(response("text/html", text()));
    Endless archive = new Endless(record, GIGABYTE);
    long pages = 0;
    long ahead = 0;
    try (WarcFile file = new WarcFile("many.warc.gz", archive, MAX)) {
      while (file.hasNext()) {
        assertThat(file.next().document()).isNotNull();
        pages++;
        ahead = Math.max(ahead, archive.read - pages * record.length);
      }
    }
    assertThat(pages).isEqualTo(GIGABYTE / record.length);
    assertThat(ahead).as("bytes read before they were asked for").isLessThan(64 * 1024);
  }

  /** A page's worth of text that does not pack: digits of a fixed row. */
  private static String text() {
    StringBuilder text = new StringBuilder("<p>");
    long digits = 20251124;
    while (text.length() < 60_000) {
      digits = digits * 6364136223846793005L + 1442695040888963407L;
      text.append(Long.toString(digits, Character.MAX_RADIX));
    }
    return text.toString();
  }

  private static WarcFile open(byte[] bytes) throws IOException {
    return new WarcFile("a.warc", new ByteArrayInputStream(bytes), MAX);
  }

  private static byte[] response(String type, String body) {
    byte[] page = body.getBytes(UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(type, page.length);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://haneul.example/1\r\n"
            + "WARC-Date: 2025-03-04T01:20:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + String.format(Locale.ROOT, "%d\r\n\r\n", http.length() + page.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((head + http).getBytes(UTF_8));
    out.writeBytes(page);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }

  private static byte[] packed(byte[] record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(record);
    }
    return out.toByteArray();
  }

  /** One record again and again, counted as it is read. */
  private static final class Endless extends InputStream {

    private final byte[] record;
    private final long length;
    private long read;

    Endless(byte[] record, long least) {
      this.record = record;
      this.length = least / record.length * record.length;
    }

    @Override
    public int read() {
      return read < length ? record[(int) (read++ % record.length)] & 0xFF : -1;
    }

    @Override
    public int read(byte @Nullable [] bytes, int start, int most) {
      if (read >= length || bytes == null) {
        return -1;
      }
      int from = (int) (read % record.length);
      int count = Math.min(most, record.length - from);
      System.arraycopy(record, from, bytes, start, count);
      read += count;
      return count;
    }
  }
}
