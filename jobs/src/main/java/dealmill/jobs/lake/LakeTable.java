package dealmill.jobs.lake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructType;

/**
 * What storage knows of a table.
 *
 * @param grain one sentence: one row per …
 * @param partition the column that splits the table into folders, or none
 * @param key the columns that tell a row from all others
 * @param checks name to SQL condition, which every row must meet
 * @param indexed the columns whose least and greatest values are kept for each file
 * @param together those of them by which rows are put side by side
 */
public record LakeTable(
    String name,
    String grain,
    StructType schema,
    List<String> partition,
    List<String> key,
    Map<String, String> checks,
    List<String> indexed,
    List<String> together) {

  public LakeTable {
    partition = List.copyOf(partition);
    key = List.copyOf(key);
    checks = new TreeMap<>(checks);
    indexed = List.copyOf(indexed);
    together = List.copyOf(together);
  }

  /** Makes a table without partitions or checks. */
  public static LakeTable of(String name, String grain, StructType schema, String... key) {
    return new LakeTable(
        name, grain, schema, List.of(), List.of(key), Map.of(), List.of(key), List.of(key[0]));
  }

  /** Returns this table split into a folder for each value of {@code column}. */
  public LakeTable partitionedBy(String column) {
    return new LakeTable(name, grain, schema, List.of(column), key, checks, indexed, together);
  }

  /** Returns this table with one more condition on its rows. */
  public LakeTable checking(String check, String condition) {
    Map<String, String> all = new TreeMap<>(checks);
    all.put(check, condition);
    return new LakeTable(name, grain, schema, partition, key, all, indexed, together);
  }

  /** Returns this table with the files' least and greatest values of {@code columns} kept. */
  public LakeTable indexing(String... columns) {
    return new LakeTable(name, grain, schema, partition, key, checks, List.of(columns), together);
  }

  /** Returns this table with rows of like {@code columns}, which are indexed, side by side. */
  public LakeTable keepingTogether(String... columns) {
    return new LakeTable(name, grain, schema, partition, key, checks, indexed, List.of(columns));
  }
}
