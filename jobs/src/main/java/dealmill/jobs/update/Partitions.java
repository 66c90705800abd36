package dealmill.jobs.update;

import static org.apache.spark.sql.functions.col;

import dealmill.jobs.tables.Months;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Months by name, so that what lies in other months is neither read nor rewritten. */
final class Partitions {

  static final String MONTH = "published_month";

  private static final int MONTHS_OF_A_DEAL = 14;

  private Partitions() {}

  /** Returns the different values of a column of months, sorted: few, whatever the input. */
  static List<String> of(Dataset<Row> rows, String column) {
    return rows
        .select(col(column))
        .where(col(column).isNotNull())
        .distinct()
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  /** Returns the condition that a row lies in one of {@code months}. */
  static Column in(Collection<String> months) {
    return col(MONTH).isin(months.toArray());
  }

  /**
   * Returns the months in which mentions of the same deals can lie; empty if they can in any.
   *
   * <p>{@code 2025-10} gives 2024-08 to 2026-12, and what has no month.
   */
  static Optional<List<String>> near(List<String> months) {
    TreeSet<String> near = new TreeSet<>();
    near.add(Months.UNKNOWN);
    for (String month : months) {
      if (month.equals(Months.UNKNOWN)) {
        return Optional.empty();
      }
      YearMonth middle = YearMonth.parse(month);
      for (int i = -MONTHS_OF_A_DEAL; i <= MONTHS_OF_A_DEAL; i++) {
        near.add(middle.plusMonths(i).toString());
      }
    }
    return Optional.of(List.copyOf(near));
  }
}
