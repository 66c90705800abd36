package dealmill.jobs.session;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns of equal width, as a terminal shows them. */
public final class TextTable {

  private static final int WIDEST = 60;

  private final List<List<String>> rows = new ArrayList<>();

  /** Makes a table with a head line. */
  public TextTable(List<String> head) {
    rows.add(head);
  }

  /** Adds a row with as many cells as the head. */
  public void add(List<String> cells) {
    rows.add(cells.stream().map(TextTable::oneLine).toList());
  }

  private static String oneLine(String cell) {
    return cell.replace('\n', ' ').replace('\t', ' ');
  }

  /** Returns the lines of the table, each ended by a line feed. */
  public String text() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], width(row.get(i))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      line(rows.get(i), widths, text);
      if (i == 0) {
        line(rule(widths), widths, text);
      }
    }
    return text.toString();
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private static void line(List<String> cells, int[] widths, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String cell, int width) {
    if (width(cell) <= width) {
      return cell;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int at = 0; at < cell.length(); ) {
      int c = cell.codePointAt(at);
      used += width(c);
      if (used > width) {
        break;
      }
      cut.appendCodePoint(c);
      at += Character.charCount(c);
    }
    return cut.append('…').toString();
  }

  /**
   * Returns how many columns of a terminal {@code text} takes.
   *
   * <p>{@code "삼성 SDS"} takes 8.
   */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
