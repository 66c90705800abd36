package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** Tables as Delta, with no feature that keeps another engine from reading them. */
final class DeltaStore {

  private static final String DELETES = "_deletes";
  private static final String LOG = "_delta_log";

  /** A commit as Delta's protocol names it: twenty digits. */
  private static final Pattern VERSION = Pattern.compile("[0-9]{20}\\.json");

  private final SparkSession spark;

  DeltaStore(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Tells whether the folder holds a table. A process that dies while it makes one leaves a log
   * without a version, which Delta's own look takes for a table.
   */
  boolean exists(String path) {
    return log(path).stream().anyMatch(DeltaStore::isVersion);
  }

  private static boolean isVersion(Path file) {
    return VERSION.matcher(file.getName()).matches();
  }

  /** Returns what lies in the table's log; nothing if there is none. */
  private List<Path> log(String path) {
    Path log = new Path(path, LOG);
    try {
      return Stream.of(files(log).listStatus(log))
          .map(org.apache.hadoop.fs.FileStatus::getPath)
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileSystem files(Path path) throws IOException {
    return path.getFileSystem(spark.sessionState().newHadoopConf());
  }

  /** Makes an empty table, unless there is one. */
  void create(LakeTable table, String path) {
    clearUnborn(path);
    DeltaTableBuilder builder =
        DeltaTable.createIfNotExists(spark)
            .location(path)
            .comment(table.grain())
            .addColumns(table.schema())
            .property("delta.enableDeletionVectors", "false")
            .property("delta.columnMapping.mode", "none")
            .property("delta.isolationLevel", "Serializable")
            .property("delta.dataSkippingStatsColumns", String.join(",", table.indexed()));
    table.checks().forEach((name, rule) -> builder.property("delta.constraints." + name, rule));
    if (!table.partition().isEmpty()) {
      builder.partitionedBy(table.partition().toArray(String[]::new));
    }
    builder.execute();
  }

  /**
   * Deletes the log of a table whose making was cut off before its first version, since Delta makes
   * none where a log is. A version that another run commits meanwhile stays.
   */
  private void clearUnborn(String path) {
    Path log = new Path(path, LOG);
    try {
      for (Path left : log(path)) {
        if (!isVersion(left)) {
          files(log).delete(left, /* recursive= */ true);
        }
      }
      if (log(path).isEmpty()) {
        files(log).delete(log, /* recursive= */ false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all rows that the table has now, or had at {@code version} if that is not null. */
  Dataset<Row> read(String path, @Nullable Long version) {
    DataFrameReader reader = spark.read().format("delta");
    return version == null ? reader.load(path) : reader.option("versionAsOf", version).load(path);
  }

  /** Adds rows; {@code together} as in {@link TableUpdate}. */
  void append(LakeTable table, String path, Dataset<Row> rows, boolean together) {
    rows.write()
        .format("delta")
        .mode("append")
        .option("optimizeWrite", String.valueOf(!together && !table.partition().isEmpty()))
        .save(path);
  }

  /** Deletes the rows that {@code replaced} names and adds {@code rows}, in one commit. */
  void replace(LakeTable table, String path, Dataset<Row> rows, Replaced replaced) {
    Column key = col("t." + replaced.key()).equalTo(col("s." + replaced.key()));
    Column match = key.and(col("s." + DELETES));
    if (!table.partition().isEmpty()) {
      String partition = table.partition().get(0);
      match = match.and(col("t." + partition).isin(replaced.partitions().toArray()));
    }
    Dataset<Row> gone = replaced.values().distinct().withColumn(DELETES, lit(true));
    Dataset<Row> source =
        rows.withColumn(DELETES, lit(false)).unionByName(gone, /* allowMissingColumns= */ true);
    Map<String, Column> values = new HashMap<>();
    for (StructField field : table.schema().fields()) {
      values.put(field.name(), col("s." + field.name()));
    }
    DeltaTable.forPath(spark, path)
        .as("t")
        .merge(source.as("s"), match)
        .whenMatched()
        .delete()
        .whenNotMatched(col("s." + DELETES).equalTo(lit(false)))
        .insert(values)
        .execute();
  }

  /** Returns the number of the table's newest version. */
  long version(String path) {
    // The kernel reads the log's file names; Spark would start a job for each table.
    Engine engine = engine();
    return Table.forPath(engine, path).getLatestSnapshot(engine).getVersion();
  }

  private Engine engine() {
    return DefaultEngine.create(spark.sessionState().newHadoopConf());
  }

  /**
   * Returns the files of the table at {@code version}, each with the value of the partition column
   * that its rows have.
   */
  Map<String, String> files(String path, long version) {
    Engine engine = engine();
    Snapshot snapshot = Table.forPath(engine, path).getSnapshotAsOfVersion(engine, version);
    Map<String, String> files = new HashMap<>();
    dataFiles(engine, snapshot).forEach(file -> files.put(file.path(), file.partition()));
    return files;
  }

  /** Returns the files that the table has now. */
  List<DataFile> dataFiles(String path) {
    Engine engine = engine();
    return dataFiles(engine, Table.forPath(engine, path).getLatestSnapshot(engine));
  }

  private static List<DataFile> dataFiles(Engine engine, Snapshot snapshot) {
    Scan scan = snapshot.getScanBuilder().build();
    List<DataFile> files = new ArrayList<>();
    try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)) {
      while (batches.hasNext()) {
        batches.next().getRows().forEachRemaining(file -> files.add(dataFile(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** A table has one partition column or none. */
  private static DataFile dataFile(io.delta.kernel.data.Row file) {
    FileStatus status = InternalScanFileUtils.getAddFileStatus(file);
    String partition =
        InternalScanFileUtils.getPartitionValues(file).values().stream().findFirst().orElse("");
    return new DataFile(status.getPath(), partition, status.getSize());
  }

  /** Adds the columns that {@code table} has gained since the table was made. */
  void extend(LakeTable table, String path) {
    Engine engine = engine();
    List<String> there =
        Table.forPath(engine, path).getLatestSnapshot(engine).getSchema().fieldNames();
    String missing =
        Stream.of(table.schema().fields())
            .filter(field -> !there.contains(field.name()))
            .map(StructField::toDDL)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      spark.sql("ALTER TABLE delta.`" + path + "` ADD COLUMNS (" + missing + ")");
    }
  }

  /** Brings back what the table held at {@code version}. */
  void restore(String path, long version) {
    if (version(path) != version) {
      DeltaTable.forPath(spark, path).restoreToVersion(version);
    }
  }
}
