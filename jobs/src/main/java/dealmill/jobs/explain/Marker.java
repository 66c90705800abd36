package dealmill.jobs.explain;

import dealmill.text.Span;
import java.util.List;

/** Makes parts of a text stand out. */
public enum Marker {
  /** Bold, on a terminal. */
  BOLD("\u001B[1m", "\u001B[0m"),
  /** Double square brackets, where the output is piped. */
  BRACKETS("[[", "]]");

  private static final int CONTEXT = 16;

  private final String before;
  private final String after;

  Marker(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** Returns {@code text} as a whole made to stand out. */
  String mark(String text) {
    return before + text + after;
  }

  /**
   * Returns the part {@code window} of {@code text} with every one of {@code spans} in it marked;
   * spans that overlap are marked as one.
   *
   * <p>{@code "A사가 B사를 샀다"} with {@code [0, 2)} gives {@code "[[A사]]가 B사를 샀다"}.
   */
  String mark(String text, Span window, List<Span> spans) {
    StringBuilder marked = new StringBuilder();
    int at = window.start();
    int open = -1;
    int end = -1;
    for (Span span : spans.stream().filter(window::covers).sorted().toList()) {
      if (open >= 0 && span.start() < end) {
        end = Math.max(end, span.end());
        continue;
      }
      at = append(marked, text, at, open, end);
      open = span.start();
      end = span.end();
    }
    at = append(marked, text, at, open, end);
    return marked.append(text, at, window.end()).toString();
  }

  private int append(StringBuilder marked, String text, int at, int open, int end) {
    if (open < 0) {
      return at;
    }
    marked.append(text, at, open).append(mark(text.substring(open, end)));
    return end;
  }

  /** Returns {@code span} marked, with some characters of its line around it. */
  String inContext(String text, Span span) {
    int start = Math.max(span.start() - CONTEXT, text.lastIndexOf('\n', span.start() - 1) + 1);
    int line = text.indexOf('\n', span.end());
    int end = Math.min(span.end() + CONTEXT, line < 0 ? text.length() : line);
    return (isLineStart(text, start) ? "" : "…")
        + mark(text, new Span(start, end), List.of(span))
        + (end == text.length() || text.charAt(end) == '\n' ? "" : "…");
  }

  private static boolean isLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n';
  }
}
