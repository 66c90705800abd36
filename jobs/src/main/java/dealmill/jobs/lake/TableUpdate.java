package dealmill.jobs.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a run does to a table.
 *
 * @param rows those that are added
 * @param replaced those that give way; null where none can be there
 * @param together true where the rows of a partition come side by side, false where Delta must
 *     bring them together
 */
public record TableUpdate(
    LakeTable table, Dataset<Row> rows, @Nullable Replaced replaced, boolean together) {

  /** Makes an update whose rows come in any order. */
  public TableUpdate(LakeTable table, Dataset<Row> rows, @Nullable Replaced replaced) {
    this(table, rows, replaced, /* together= */ false);
  }

  /** Writes the update in one commit. */
  public void writeTo(Lake lake) {
    if (replaced == null) {
      lake.append(table, rows, together);
    } else {
      lake.replace(table, rows, replaced);
    }
  }
}
