package dealmill.jobs.tables;

import java.nio.charset.StandardCharsets;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A text in UTF-8 of which pieces are cut out by offsets in {@code char}s, as in a {@link String},
 * front to back; a piece shares the text's bytes.
 */
final class UTF8Body {

  private final UTF8String text;
  private final byte[] bytes;
  private int chars;
  private int at;

  /** A place that was reached. */
  record Place(int chars, int at) {}

  UTF8Body(UTF8String text) {
    this.text = text;
    this.bytes = text.getBytes();
  }

  /** Returns the place that was reached. */
  Place place() {
    return new Place(chars, at);
  }

  /** Goes back to {@code place}. */
  void back(Place place) {
    chars = place.chars();
    at = place.at();
  }

  /**
   * Returns the piece from {@code start} to {@code end}, which begins where the last ended or
   * later.
   */
  UTF8String text(int start, int end) {
    go(start);
    int from = at;
    boolean whole = chars == start;
    go(end);
    whole &= chars == end;
    // A piece that begins or ends within a character beyond 16 bits has no bytes of its own.
    return whole
        ? UTF8String.fromBytes(bytes, from, at - from)
        : UTF8String.fromBytes(
            text.toString().substring(start, end).getBytes(StandardCharsets.UTF_8));
  }

  /** Goes to the character at {@code offset}, or after it where it is the second half of a pair. */
  private void go(int offset) {
    while (chars < offset) {
      int first = bytes[at] & 0xFF;
      if (first < 0x80) {
        at++;
        chars++;
      } else if (first < 0xE0) {
        at += 2;
        chars++;
      } else if (first < 0xF0) {
        at += 3;
        chars++;
      } else {
        at += 4;
        chars += 2;
      }
    }
  }
}
