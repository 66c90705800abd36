package dealmill.jobs.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for a terminal: aligned columns, numbers to the right.
 *
 * <pre>
 * deal_type    value
 * -----------  -----
 * ACQUISITION    100
 * </pre>
 */
public record TextTable(List<String> header, List<List<String>> rows) {

  /** A cell that is wider is cut; the other formats have all of it. */
  public static final int MAX_WIDTH = 60;

  private static final String GAP = "  ";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  public TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(TextTable::cells).toList();
  }

  private static List<String> cells(List<String> row) {
    return row.stream()
        .map(cell -> DisplayWidth.cut(BREAKS.matcher(cell).replaceAll(" ").strip(), MAX_WIDTH))
        .toList();
  }

  /** Returns the lines of the table, each ended by a line break. */
  @Override
  public String toString() {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      columns.add(column(at));
    }
    StringBuilder lines = new StringBuilder();
    append(lines, columns, header);
    append(lines, columns, columns.stream().map(c -> "-".repeat(c.width())).toList());
    rows.forEach(row -> append(lines, columns, row));
    return lines.toString();
  }

  private record Column(int width, boolean isNumeric) {

    String padded(String cell) {
      return isNumeric ? DisplayWidth.padLeft(cell, width) : DisplayWidth.padRight(cell, width);
    }
  }

  private Column column(int at) {
    int width = DisplayWidth.of(header.get(at));
    boolean numeric = !rows.isEmpty();
    for (List<String> row : rows) {
      width = Math.max(width, DisplayWidth.of(row.get(at)));
      numeric &= row.get(at).isEmpty() || NUMBER.matcher(row.get(at)).matches();
    }
    return new Column(width, numeric);
  }

  private static void append(StringBuilder lines, List<Column> columns, List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      padded.add(columns.get(at).padded(cells.get(at)));
    }
    lines.append(String.join(GAP, padded).stripTrailing()).append('\n');
  }
}
