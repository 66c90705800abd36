package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Copies of Delta tables as plain Parquet folders, for engines that know no Delta. A copy says in a
 * hidden file which version it holds; what changed since is written anew, partition by partition.
 * Readers may meet a partition while it is written.
 */
final class ParquetCopy {

  private static final String VERSION = "_version";

  private final SparkSession spark;
  private final DeltaStore delta;

  ParquetCopy(SparkSession spark, DeltaStore delta) {
    this.spark = spark;
    this.delta = delta;
  }

  /** Brings the copy of the table under {@code source} at {@code target} up to date. */
  void refresh(LakeTable table, String source, String target) {
    try {
      Path marker = new Path(target, VERSION);
      FileSystem files = marker.getFileSystem(spark.sessionState().newHadoopConf());
      long now = delta.version(source);
      long held = held(files, marker);
      if (held == now) {
        return;
      }
      if (table.partition().isEmpty()) {
        write(table, delta.read(source, now), target);
      } else {
        partitions(files, table, source, target, held, now);
      }
      try (FSDataOutputStream out = files.create(marker, /* overwrite= */ true)) {
        out.write(Long.toString(now).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the version of the copy; -1 if there is none. */
  private static long held(FileSystem files, Path marker) throws IOException {
    try (FSDataInputStream in = files.open(marker)) {
      return Long.parseLong(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return -1;
    }
  }

  private void partitions(
      FileSystem files, LakeTable table, String source, String target, long held, long now)
      throws IOException {
    String partition = table.partition().get(0);
    Map<String, String> before = held < 0 ? new HashMap<>() : delta.files(source, held);
    Map<String, String> after = delta.files(source, now);
    Set<String> changed = changed(before, after);
    for (String value : changed) {
      files.delete(new Path(target, partition + "=" + value), /* recursive= */ true);
    }
    Dataset<Row> rows = delta.read(source, now);
    append(table, rows.where(col(partition).isin(changed.toArray())), target);
  }

  /** Returns the partitions whose files are not the same. */
  private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> changed = new TreeSet<>();
    changed.addAll(valuesWithout(before, after.keySet()));
    changed.addAll(valuesWithout(after, before.keySet()));
    return changed;
  }

  private static Set<String> valuesWithout(Map<String, String> files, Collection<String> others) {
    return files.entrySet().stream()
        .filter(file -> !others.contains(file.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  private static void write(LakeTable table, Dataset<Row> rows, String target) {
    Lake.conform(rows, table).write().mode("overwrite").parquet(target);
  }

  private static void append(LakeTable table, Dataset<Row> rows, String target) {
    String[] partition = table.partition().toArray(String[]::new);
    Lake.conform(rows, table).write().mode("append").partitionBy(partition).parquet(target);
  }
}
