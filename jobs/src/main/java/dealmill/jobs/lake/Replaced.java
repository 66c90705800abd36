package dealmill.jobs.lake;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of a table that give way.
 *
 * @param key the column that tells them
 * @param values one column, named as {@code key}
 * @param partitions the partitions that hold them, all that are rewritten; empty for a table
 *     without partitions
 */
public record Replaced(String key, Dataset<Row> values, List<String> partitions) {

  public Replaced {
    partitions = List.copyOf(partitions);
  }
}
