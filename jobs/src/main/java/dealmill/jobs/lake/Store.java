package dealmill.jobs.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** How tables are kept in folders. */
interface Store {

  /** Tells whether the folder holds a table. */
  boolean exists(String path);

  /** Makes an empty table, unless there is one. */
  void create(LakeTable table, String path);

  /** Returns all rows that the table has now, or had at {@code version} if that is not null. */
  Dataset<Row> read(String path, @Nullable Long version);

  /** Adds rows. */
  void append(LakeTable table, String path, Dataset<Row> rows);

  /** Deletes the rows that {@code replaced} names and adds {@code rows}, in one step if it can. */
  void replace(LakeTable table, String path, Dataset<Row> rows, Replaced replaced);

  /** Returns the number of the table's newest version. */
  long version(String path);

  /** Brings back what the table held at {@code version}. */
  void restore(String path, long version);
}
