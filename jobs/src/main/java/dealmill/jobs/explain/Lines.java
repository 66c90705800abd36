package dealmill.jobs.explain;

import org.jspecify.annotations.Nullable;

/** Text for people in the making: headings, and lines of a name and a value. */
final class Lines {

  private static final int NAME_WIDTH = 14;

  private final Marker marker;
  private final StringBuilder text = new StringBuilder();

  Lines(Marker marker) {
    this.marker = marker;
  }

  Marker marker() {
    return marker;
  }

  /** Adds a heading after an empty line. */
  void heading(String title) {
    text.append(text.isEmpty() ? "" : "\n").append("== ").append(title).append('\n');
  }

  /** Adds {@code line} as it is. */
  void line(String line) {
    text.append(line).append('\n');
  }

  /** Adds {@code value} under {@code name}, or nothing where it is null or empty. */
  void field(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(name)
          .append(" ".repeat(Math.max(1, NAME_WIDTH - name.length())))
          .append(value)
          .append('\n');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
