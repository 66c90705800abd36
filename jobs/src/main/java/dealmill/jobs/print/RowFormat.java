package dealmill.jobs.print;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
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
public enum RowFormat {
  /** Aligned columns, for people; at most {@link #MAX_ROWS} rows. */
  TABLE {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      List<Row> first = rows.takeAsList(MAX_ROWS + 1);
      List<List<String>> cells = new ArrayList<>();
      first.stream().limit(MAX_ROWS).forEach(row -> cells.add(cells(row)));
      out.print(new TextTable(List.of(rows.columns()), cells));
      out.println(ending(first.size()));
    }
  },
  /** One JSON object a line; nulls are left out, times are Korea's with their offset. */
  JSON {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      Column object = to_json(struct(col("*")), Map.of("timestampFormat", TIMESTAMP));
      Iterator<Row> lines = rows.select(object).toLocalIterator();
      lines.forEachRemaining(line -> out.println(line.getString(0)));
    }
  },
  /** RFC 4180 with a header line; nested values are JSON. */
  CSV {
    @Override
    public void print(Dataset<Row> rows, PrintWriter out) {
      out.print(CSVFormat.RFC4180.format((Object[]) rows.columns()) + CRLF);
      Iterator<Row> lines = rows.toDF(places(rows)).select(texts(rows)).toLocalIterator();
      lines.forEachRemaining(line -> out.print(CSVFormat.RFC4180.format(texts(line)) + CRLF));
    }
  };

  /** The most rows that a table for people shows. */
  public static final int MAX_ROWS = 1000;

  private static final String TIMESTAMP = "yyyy-MM-dd'T'HH:mm:ssXXX";
  private static final String CRLF = "\r\n";

  /** Prints {@code rows} to {@code out}. */
  public abstract void print(Dataset<Row> rows, PrintWriter out);

  private static String ending(int rows) {
    if (rows > MAX_ROWS) {
      return "the first %d rows; the formats json and csv print all".formatted(MAX_ROWS);
    }
    return rows == 1 ? "1 row" : rows + " rows";
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, row.size()).mapToObj(at -> Cell.text(row.get(at))).toList();
  }

  private static Object[] texts(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
  }

  /** Two columns of a query may have one name; their places differ. */
  private static String[] places(Dataset<Row> rows) {
    return IntStream.range(0, rows.columns().length)
        .mapToObj(String::valueOf)
        .toArray(String[]::new);
  }

  private static Column[] texts(Dataset<Row> rows) {
    StructField[] fields = rows.schema().fields();
    return IntStream.range(0, fields.length)
        .mapToObj(at -> text(col("`" + at + "`"), fields[at].dataType()))
        .toArray(Column[]::new);
  }

  private static Column text(Column value, DataType type) {
    if (type instanceof StructType || type instanceof ArrayType || type instanceof MapType) {
      return to_json(value, Map.of("timestampFormat", TIMESTAMP));
    }
    return type.equals(DataTypes.TimestampType)
        ? date_format(value, TIMESTAMP)
        : value.cast(DataTypes.StringType);
  }
}
