package dealmill.text;

/** A half-open range {@code [start, end)} of UTF-16 offsets into one text. */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Bad span: [%d, %d)".formatted(start, end));
    }
  }

  /** Returns the part of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Tells whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Tells whether {@code other} lies within this span. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns this span moved by {@code by} characters. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start; of two that start together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
