package dealmill.jobs.lake;

import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Words to write schemas with. */
public final class Columns {

  private Columns() {}

  /** Makes a column that is never null. */
  public static StructField required(String name, DataType type, String comment) {
    return createStructField(name, type, false, Metadata.empty()).withComment(comment);
  }

  /** Makes a column that may be null. */
  public static StructField optional(String name, DataType type, String comment) {
    return createStructField(name, type, true, Metadata.empty()).withComment(comment);
  }

  /** Makes a field inside a struct. */
  public static StructField field(String name, DataType type) {
    return createStructField(name, type, true);
  }

  /** Makes a struct or a table's columns. */
  public static StructType struct(StructField... fields) {
    return new StructType(fields);
  }

  /** Makes a list of {@code type}. */
  public static DataType listOf(DataType type) {
    return createArrayType(type, true);
  }
}
