package dealmill.article;

import java.util.ArrayList;
import java.util.List;

/** Reads what a browser's "select all, copy" gives: lines. */
final class DumpReader {

  private DumpReader() {}

  /** Returns each line that is not blank as a block. */
  static List<Block> blocks(String text, Deadline deadline) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        deadline.check(0);
        String line = withoutBars(Blanks.collapse(text, start, i));
        if (!line.isEmpty()) {
          blocks.add(Block.line(line));
        }
        start = i + 1;
      }
    }
    return blocks;
  }

  /** Some tools write tables, and pages laid out as such, with a bar at the ends of each row. */
  private static String withoutBars(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBar(line.charAt(start))) {
      start++;
    }
    while (end > start && isBar(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBar(char c) {
    return c == '|' || c == ' ';
  }

  private static boolean isBreak(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f'
        : c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}
