package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Tables as plain Parquet folders, for readers that know no Delta. A table's folder has no history:
 * a run that dies in the middle is not undone.
 */
final class ParquetStore implements Store {

  private final SparkSession spark;

  ParquetStore(SparkSession spark) {
    this.spark = spark;
  }

  @Override
  public boolean exists(String path) {
    try {
      Path folder = new Path(path);
      FileSystem files = folder.getFileSystem(spark.sessionState().newHadoopConf());
      return files.exists(folder) && files.listStatus(folder).length > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void create(LakeTable table, String path) {
    if (!exists(path)) {
      append(table, path, spark.createDataFrame(java.util.List.of(), table.schema()));
    }
  }

  @Override
  public Dataset<Row> read(String path, @Nullable Long version) {
    return spark.read().parquet(path);
  }

  @Override
  public void append(LakeTable table, String path, Dataset<Row> rows) {
    write(table, path, rows, "append");
  }

  @Override
  public void replace(LakeTable table, String path, Dataset<Row> rows, Replaced replaced) {
    Dataset<Row> kept =
        Lake.conform(read(path, null), table)
            .join(replaced.values().distinct(), replaced.key(), "left_anti");
    if (!table.partition().isEmpty()) {
      String partition = table.partition().get(0);
      kept = kept.where(col(partition).isin(replaced.partitions().toArray()));
    }
    // What is overwritten cannot be read at the same time.
    String staging = path + ".staging";
    Dataset<Row> stay = Lake.conform(kept, table);
    stay.unionByName(rows).write().mode("overwrite").parquet(staging);
    overwrite(table, path, spark.read().parquet(staging), replaced);
    delete(staging);
  }

  private void overwrite(LakeTable table, String path, Dataset<Row> staged, Replaced replaced) {
    if (table.partition().isEmpty()) {
      write(table, path, staged, "overwrite");
      return;
    }
    String partition = table.partition().get(0);
    for (String value : replaced.partitions()) {
      delete(path + "/" + partition + "=" + value);
    }
    write(table, path, staged, "append");
  }

  private static void write(LakeTable table, String path, Dataset<Row> rows, String mode) {
    String[] partition = table.partition().toArray(String[]::new);
    rows.write().mode(mode).partitionBy(partition).parquet(path);
  }

  private void delete(String path) {
    try {
      Path folder = new Path(path);
      folder.getFileSystem(spark.sessionState().newHadoopConf()).delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long version(String path) {
    return 0;
  }

  @Override
  public void restore(String path, long version) {
    // A Parquet folder has one version, the present one.
  }
}
