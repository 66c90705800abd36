package dealmill.jobs.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a run does to a table.
 *
 * @param rows those that are added
 * @param replaced those that give way; null where none can be there
 */
public record TableUpdate(LakeTable table, Dataset<Row> rows, @Nullable Replaced replaced) {

  /** Writes the update in one commit. */
  public void writeTo(Lake lake) {
    if (replaced == null) {
      lake.append(table, rows);
    } else {
      lake.replace(table, rows, replaced);
    }
  }
}
