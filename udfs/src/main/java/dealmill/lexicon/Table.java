package dealmill.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One dictionary file: a header line, then one row a line. CSV where the name ends in {@code .csv}
 * (RFC 4180), tab-separated without quoting otherwise. Lines that start with {@code #} are
 * comments.
 *
 * @param file the name that messages give
 */
public record Table(String file, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads {@code content}.
   *
   * @param columns the columns that must be there; further ones are kept
   * @throws DictionaryException if a column is missing or a row has another number of cells
   */
  public static Table parse(String file, String content, String... columns) {
    CSVFormat format = file.endsWith(".csv") ? CSVFormat.RFC4180 : TSV;
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    try (CSVParser parser =
        CSVParser.parse(
            text, format.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get())) {
      return new Table(file, rows(file, parser, columns));
    } catch (IOException | java.io.UncheckedIOException | IllegalStateException e) {
      throw new DictionaryException(
          file, 1, "not readable (" + e.getMessage() + ")", "check the quotes");
    }
  }

  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setQuote(null).setIgnoreSurroundingSpaces(false).get();

  private static List<Row> rows(String file, CSVParser parser, String... columns) {
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    for (CSVRecord record : parser) {
      List<String> cells = record.toList();
      long line = lineOf(parser, record);
      if (header == null) {
        header = header(file, line, cells, columns);
      } else if (cells.size() != header.size()) {
        throw new DictionaryException(
            file,
            line,
            "%d cells instead of %d".formatted(cells.size(), header.size()),
            "give each row the columns " + header);
      } else {
        rows.add(new Row(file, line, zip(header, cells)));
      }
    }
    if (header == null) {
      throw new DictionaryException(file, 1, "no header line", "start with " + List.of(columns));
    }
    return rows;
  }

  private static long lineOf(CSVParser parser, CSVRecord record) {
    long breaks =
        record.stream().mapToLong(cell -> cell.chars().filter(c -> c == '\n').count()).sum();
    return Math.max(1, parser.getCurrentLineNumber() - breaks);
  }

  private static List<String> header(
      String file, long line, List<String> cells, String... columns) {
    for (String column : columns) {
      if (!cells.contains(column)) {
        throw new DictionaryException(
            file, line, "no column '%s'".formatted(column), "name the columns in the first line");
      }
    }
    return cells;
  }

  private static Map<String, String> zip(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i).strip());
    }
    return row;
  }

  /** One row, which knows its place so that whoever reads it can complain precisely. */
  public record Row(String file, long line, Map<String, String> cells) {

    /** Returns the cell under {@code column}, empty if the file has no such column. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Returns the cell under {@code column}, which must not be empty. */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw wrong("empty " + column, "fill it in or delete the row");
      }
      return cell;
    }

    /**
     * Returns the parts of a cell that holds a list separated by {@code |}; a bar is {@code \|}.
     */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : List.of(cell.split("(?<!\\\\)\\|")).stream()
              .map(part -> part.replace("\\|", "|").strip())
              .filter(s -> !s.isEmpty())
              .toList();
    }

    /** Returns the constant of {@code type} that the cell names. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, need(column));
      } catch (IllegalArgumentException e) {
        throw wrong(
            "'%s' is no %s".formatted(get(column), column),
            "use one of " + List.of(type.getEnumConstants()));
      }
    }

    /** Returns the constant of {@code type} that the cell names, in any case. */
    public <E extends Enum<E>> E constantIgnoringCase(String column, Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(need(column))) {
          return constant;
        }
      }
      throw wrong(
          "'%s' is no %s".formatted(get(column), column),
          "use one of " + List.of(type.getEnumConstants()));
    }

    /** Returns the regular expression in the cell under {@code column}. */
    public Pattern pattern(String column) {
      try {
        return Pattern.compile(need(column));
      } catch (PatternSyntaxException e) {
        throw wrong("bad pattern (" + e.getDescription() + ")", "mend the regular expression");
      }
    }

    /** Returns the exception that says what is wrong with this row. */
    public DictionaryException wrong(String problem, String remedy) {
      return new DictionaryException(file, line, problem, remedy);
    }
  }
}
