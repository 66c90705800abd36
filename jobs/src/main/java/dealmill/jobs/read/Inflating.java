package dealmill.jobs.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Inflates a stream and stops a bomb: text does not shrink to a two hundredth. */
final class Inflating extends FilterInputStream {

  private static final int BUFFER = 64 * 1024;
  private static final long RATIO = 200;
  private static final long ALWAYS = 256L * 1024 * 1024;

  private final long limit;
  private long inflated;

  private Inflating(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** Returns what {@code packed}, a gzip file of {@code length} bytes, holds. */
  static InputStream of(InputStream packed, long length) throws IOException {
    long limit = Math.max(ALWAYS, length * RATIO);
    return new BufferedInputStream(
        new Inflating(new GZIPInputStream(packed, BUFFER), limit), BUFFER);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    count(Math.max(0, n));
    return n;
  }

  private void count(int bytes) throws IOException {
    inflated += bytes;
    if (inflated > limit) {
      throw new InflatedTooFarException(limit);
    }
  }
}
