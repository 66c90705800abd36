package dealmill.jobs.quality;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.tables.Articles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Whether tables hold the same rows, apart from what differs from run to run by its nature. */
public final class Comparison {

  private static final Set<String> OF_THE_RUN =
      Set.of("run_id", "ingested_at", "updated_at", "rejected_at");

  private static final String UPDATED_BY_THE_PAGE = "updated_at";

  private Comparison() {}

  /** How many rows a table has, and a sum over them that tells other rows. */
  public record Digest(long rows, BigDecimal sum) {}

  /** Returns the columns of {@code table} that the same pages fill in the same way in every run. */
  public static List<Column> columns(LakeTable table) {
    return Stream.of(table.schema().fieldNames())
        .filter(name -> !OF_THE_RUN.contains(name) || isOfThePage(table, name))
        .map(functions::col)
        .toList();
  }

  private static boolean isOfThePage(LakeTable table, String column) {
    return table.equals(Articles.TABLE) && column.equals(UPDATED_BY_THE_PAGE);
  }

  /** Returns the rows of {@code table} as one column of JSON. */
  public static Dataset<Row> rows(Lake lake, LakeTable table) {
    return lake.read(table)
        .select(to_json(struct(columns(table).toArray(Column[]::new))).as("json"));
  }

  /** Returns the digest of {@code table} in each of {@code lakes}, in their order. */
  public static List<Digest> digests(List<Lake> lakes, LakeTable table) {
    Dataset<Row> all = rows(lakes.get(0), table).withColumn("place", lit(0));
    for (int place = 1; place < lakes.size(); place++) {
      all = all.union(rows(lakes.get(place), table).withColumn("place", lit(place)));
    }
    Column hash = xxhash64(col("json")).cast(DataTypes.createDecimalType(38, 0));
    List<Row> found = all.groupBy("place").agg(count(lit(1)), sum(hash)).collectAsList();
    List<Digest> digests = new ArrayList<>();
    for (int place = 0; place < lakes.size(); place++) {
      digests.add(digest(found, place));
    }
    return digests;
  }

  private static Digest digest(List<Row> found, int place) {
    return found.stream()
        .filter(row -> row.getInt(0) == place)
        .map(row -> new Digest(row.getLong(1), Objects.requireNonNull(row.getDecimal(2))))
        .findFirst()
        .orElse(new Digest(0, BigDecimal.ZERO));
  }

  /** Returns up to {@code most} rows of {@code table} that only {@code lake} has. */
  public static List<String> onlyIn(Lake lake, Lake other, LakeTable table, int most) {
    return rows(lake, table).exceptAll(rows(other, table)).limit(most).collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
