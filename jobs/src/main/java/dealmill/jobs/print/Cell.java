package dealmill.jobs.print;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A value of a row as text for people. */
final class Cell {

  private static final DateTimeFormatter SEOUL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Seoul"));

  private Cell() {}

  /**
   * Returns {@code value} as text: nulls are empty, times are Korea's, fields of a struct that are
   * null are left out.
   *
   * <p>A party gives {@code {name: 삼성전자, role: ACQUIRER}}.
   */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Row row) {
      return struct(row);
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return list(scala.jdk.javaapi.CollectionConverters.asJava(list));
    }
    if (value instanceof scala.collection.Map<?, ?> map) {
      return map(scala.jdk.javaapi.CollectionConverters.asJava(map));
    }
    return scalar(value);
  }

  private static String scalar(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof java.sql.Timestamp time) {
      return SEOUL.format(time.toInstant());
    }
    return value instanceof Instant instant ? SEOUL.format(instant) : value.toString();
  }

  private static String struct(Row row) {
    List<String> fields = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      if (!row.isNullAt(at)) {
        fields.add(row.schema().fieldNames()[at] + ": " + text(row.get(at)));
      }
    }
    return "{" + String.join(", ", fields) + "}";
  }

  private static String list(Iterable<?> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(text(value)));
    return "[" + String.join(", ", texts) + "]";
  }

  private static String map(Map<?, ?> map) {
    List<String> entries = new ArrayList<>();
    map.forEach((key, value) -> entries.add(text(key) + ": " + text(value)));
    return "{" + String.join(", ", entries) + "}";
  }
}
