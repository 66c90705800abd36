package dealmill.jobs.session;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** How the rows of a query are printed. */
public enum Answer {
  /** Columns of equal width, at most {@value #MOST_ROWS} rows. */
  TABLE {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      TextTable table = new TextTable(Arrays.asList(rows.columns()));
      List<Row> first = texts(rows).limit(MOST_ROWS + 1).collectAsList();
      first.stream().limit(MOST_ROWS).forEach(row -> table.add(cells(row, "NULL")));
      out.print(table.text());
      out.println(
          first.size() > MOST_ROWS
              ? "the first %d rows; json and csv print all".formatted(MOST_ROWS)
              : "%d rows".formatted(first.size()));
    }
  },
  /** An object a line; a column that is null is left out. */
  JSON {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      rows.toJSON().toLocalIterator().forEachRemaining(out::println);
    }
  },
  /** RFC 4180 with a head line; lists and structs as JSON. */
  CSV {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      printLine(Arrays.asList(rows.columns()), out);
      texts(rows).toLocalIterator().forEachRemaining(row -> printLine(cells(row, ""), out));
    }
  };

  static final int MOST_ROWS = 1000;

  /** Prints {@code rows}. */
  public abstract void print(Dataset<Row> rows, PrintWriter out);

  private static Dataset<Row> texts(Dataset<Row> rows) {
    List<Column> columns = new ArrayList<>();
    // Two columns of a query may have one name.
    String[] names = new String[rows.columns().length];
    Arrays.setAll(names, i -> "c" + i);
    Dataset<Row> numbered = rows.toDF(names);
    for (StructField field : numbered.schema().fields()) {
      Column column = col(field.name());
      columns.add(isNested(field.dataType()) ? to_json(column) : column.cast(DataTypes.StringType));
    }
    return numbered.select(columns.toArray(Column[]::new));
  }

  private static void printLine(List<String> cells, PrintWriter out) {
    out.print(cells.stream().map(Answer::quoted).collect(Collectors.joining(",")) + "\r\n");
  }

  /** A cell with a comma, a quote or a line break stands in quotes. */
  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static boolean isNested(DataType type) {
    return type instanceof ArrayType || type instanceof StructType || type instanceof MapType;
  }

  private static List<String> cells(Row row, String none) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.isNullAt(i) ? none : row.getString(i));
    }
    return cells;
  }
}
