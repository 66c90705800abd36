package dealmill.jobs.lake;

import static java.util.stream.Collectors.groupingBy;

import io.delta.tables.DeltaOptimizeBuilder;
import io.delta.tables.DeltaTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** What keeps tables quick to read over the years: few files, and none that nobody needs. */
public final class Upkeep {

  /** Opening a smaller file costs more than reading it. */
  public static final long SMALL_BYTES = 16L * 1024 * 1024;

  private final SparkSession spark;
  private final Lake lake;
  private final DeltaStore store;

  /** Looks after the tables of {@code lake}. */
  public Upkeep(SparkSession spark, Lake lake) {
    this.spark = spark;
    this.lake = lake;
    this.store = new DeltaStore(spark);
  }

  /**
   * The files that hold the rows of one or more tables.
   *
   * @param small those under 16 MB that share their partition with another such file
   */
  public record Files(long count, long small, long bytes) {

    Files plus(Files other) {
      return new Files(count + other.count, small + other.small, bytes + other.bytes);
    }
  }

  /** Counts the files of {@code table}. */
  public Files files(LakeTable table) {
    Collection<List<DataFile>> partitions = byPartition(table).values();
    return new Files(
        partitions.stream().mapToLong(List::size).sum(),
        partitions.stream().mapToLong(Upkeep::small).filter(small -> small > 1).sum(),
        partitions.stream().flatMap(List::stream).mapToLong(DataFile::bytes).sum());
  }

  /** Counts the files of all of {@code tables} together. */
  public Files files(List<LakeTable> tables) {
    List<Files> counts = Collections.synchronizedList(new ArrayList<>());
    Parallel.run(
        spark, tables.stream().<Runnable>map(table -> () -> counts.add(files(table))).toList());
    return counts.stream().reduce(new Files(0, 0, 0), Files::plus);
  }

  private TreeMap<String, List<DataFile>> byPartition(LakeTable table) {
    return store.dataFiles(lake.path(table)).stream()
        .collect(
            groupingBy(DataFile::partition, TreeMap::new, java.util.stream.Collectors.toList()));
  }

  private static long small(List<DataFile> files) {
    return files.stream().filter(file -> file.bytes() < SMALL_BYTES).count();
  }

  /**
   * Merges the small files of {@code table}, with rows that are asked for together side by side.
   * Partitions without two small files are left as they are.
   */
  public void optimize(LakeTable table) {
    List<String> crowded =
        byPartition(table).entrySet().stream()
            .filter(partition -> small(partition.getValue()) > 1)
            .map(partition -> "'" + partition.getKey().replace("'", "\\'") + "'")
            .toList();
    if (crowded.isEmpty()) {
      return;
    }
    DeltaOptimizeBuilder optimize = DeltaTable.forPath(spark, lake.path(table)).optimize();
    if (!table.partition().isEmpty()) {
      optimize =
          optimize.where(table.partition().get(0) + " IN (" + String.join(", ", crowded) + ")");
    }
    optimize.executeZOrderBy(table.together().toArray(String[]::new));
  }

  /**
   * Deletes the files of {@code table} that no version of the last {@code hours} needs and returns
   * how many there are; Delta refuses less than a week.
   *
   * @param dryRun true: they are only counted
   */
  public long vacuum(LakeTable table, int hours, boolean dryRun) {
    String vacuum = "VACUUM delta.`" + lake.path(table) + "` RETAIN " + hours + " HOURS";
    long unneeded = spark.sql(vacuum + " DRY RUN").count();
    if (!dryRun) {
      // Also where there is nothing to delete, so that Delta refuses too short a time every time.
      spark.sql(vacuum);
    }
    return unneeded;
  }
}
