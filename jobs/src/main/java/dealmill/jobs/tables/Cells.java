package dealmill.jobs.tables;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows whose lists Spark's encoders take. */
public final class Cells {

  private Cells() {}

  /** Makes a row of {@code values}, in the order of the columns. */
  public static Row row(@Nullable Object... values) {
    Object[] cells = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      cells[i] = values[i] instanceof List<?> list ? seq(list) : values[i];
    }
    return RowFactory.create(cells);
  }

  private static Object seq(List<?> list) {
    return CollectionConverters.asScala(list).toIndexedSeq();
  }
}
