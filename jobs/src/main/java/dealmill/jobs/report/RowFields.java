package dealmill.jobs.report;

import dealmill.jobs.tables.Months;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The fields of one row, each fit to be shown. */
record RowFields(Row row) {

  private static final int LONGEST_NAME = 160;

  /** Returns the rows in the list {@code name}. */
  List<RowFields> rows(String name) {
    int at = row.fieldIndex(name);
    return row.isNullAt(at)
        ? List.of()
        : row.<Row>getList(at).stream().filter(Objects::nonNull).map(RowFields::new).toList();
  }

  /** Returns the texts in the list {@code name}, each as a name. */
  List<String> names(String name) {
    int at = row.fieldIndex(name);
    return row.isNullAt(at)
        ? List.of()
        : row.<String>getList(at).stream()
            .filter(Objects::nonNull)
            .map(text -> Shown.text(text, LONGEST_NAME))
            .toList();
  }

  /** Returns the text {@code name}, no longer than a name. */
  @Nullable String name(String name) {
    return text(name, LONGEST_NAME);
  }

  /** Returns the text {@code name}, at most {@code most} characters of it. */
  @Nullable String text(String name, int most) {
    String text = raw(name);
    return text == null ? null : Shown.text(text, most);
  }

  /** Returns the text {@code name} as it is, for keys and addresses. */
  @Nullable String raw(String name) {
    return row.getAs(name);
  }

  /** Returns the key {@code name} as it is. */
  String key(String name) {
    return row.<String>getAs(name);
  }

  /** Returns the decimal {@code name} without needless zeros. */
  @Nullable BigDecimal decimal(String name) {
    BigDecimal value = row.getAs(name);
    return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  /** Returns the day {@code name} as {@code 2025-10-01}. */
  @Nullable String day(String name) {
    LocalDate day = row.getAs(name);
    return day == null ? null : day.toString();
  }

  /** Returns the day in Seoul of the instant {@code name}. */
  @Nullable String dayOf(String name) {
    Instant instant = row.getAs(name);
    return instant == null ? null : instant.atZone(Months.SEOUL).toLocalDate().toString();
  }

  /** Returns the instant {@code name} as {@code 2025-10-01T04:07:00Z}. */
  @Nullable String instant(String name) {
    Instant instant = row.getAs(name);
    return instant == null ? null : instant.toString();
  }

  /** Returns the number {@code name}, 0 where there is none. */
  long count(String name) {
    Number number = row.getAs(name);
    return number == null ? 0 : number.longValue();
  }

  /** Returns the number {@code name}, or null. */
  @Nullable Long countOrNull(String name) {
    Number number = row.getAs(name);
    return number == null ? null : number.longValue();
  }

  /** Returns the fraction {@code name}. */
  double fraction(String name) {
    return row.<Double>getAs(name);
  }

  /** Tells whether {@code name} is true. */
  boolean is(String name) {
    return Boolean.TRUE.equals(row.<Boolean>getAs(name));
  }

  /** Returns the map {@code name}. */
  Map<String, String> map(String name) {
    return row.getJavaMap(row.fieldIndex(name));
  }
}
