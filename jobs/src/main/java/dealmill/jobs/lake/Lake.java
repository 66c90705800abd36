package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dealmill.jobs.ConfigurationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The tables under one folder. */
public final class Lake {

  private final SparkSession spark;
  private final String root;
  private final Store store;
  private final Store log;
  private final Map<String, Long> pinned;

  private Lake(SparkSession spark, String root, TableFormat format, Map<String, Long> pinned) {
    this.spark = spark;
    this.root = root;
    this.log = new DeltaStore(spark);
    this.store = format == TableFormat.DELTA ? log : new ParquetStore(spark);
    this.pinned = Map.copyOf(pinned);
  }

  /** Returns the tables under {@code root}, which need not be there yet. */
  public static Lake at(SparkSession spark, String root, TableFormat format) {
    return new Lake(spark, qualified(spark, new Path(root)), format, Map.of());
  }

  /** Delta takes a relative path without a slash for a table's name. */
  private static String qualified(SparkSession spark, Path root) {
    try {
      Configuration conf = spark.sparkContext().hadoopConfiguration();
      return root.getFileSystem(conf).makeQualified(root).toString();
    } catch (IOException e) {
      throw new ConfigurationException(
          "the warehouse " + root + " is out of reach (" + e.getMessage() + ")",
          "check --warehouse");
    }
  }

  /** Returns the tables as they were at {@code versions}, whatever is written meanwhile. */
  public Lake asOf(Map<String, Long> versions) {
    TableFormat format = store == log ? TableFormat.DELTA : TableFormat.PARQUET;
    return new Lake(spark, root, format, versions);
  }

  /** Returns the tables under {@code root} in the format that they have. */
  public static Lake existing(SparkSession spark, String root, LakeTable probe) {
    Lake delta = at(spark, root, TableFormat.DELTA);
    return delta.has(probe) ? delta : at(spark, root, TableFormat.PARQUET);
  }

  /** The log of the runs is the lock: it needs commits that exclude each other. */
  private Store store(LakeTable table) {
    return table.name().equals(RunLog.NAME) ? log : store;
  }

  /** Tells whether {@code table} is there. */
  public boolean has(LakeTable table) {
    return store(table).exists(path(table));
  }

  /** Makes each of {@code tables} that is not there yet. */
  public void create(List<LakeTable> tables) {
    Parallel.run(spark, tables.stream().map(t -> (Runnable) () -> create(t)).toList());
  }

  private void create(LakeTable table) {
    if (!has(table)) {
      store(table).create(table, path(table));
    }
  }

  /** Returns the rows of {@code table}; none if it is not there. */
  public Dataset<Row> read(LakeTable table) {
    return isNew(table) || !has(table)
        ? spark.createDataFrame(List.of(), table.schema())
        : conform(store(table).read(path(table), pinned.get(table.name())), table);
  }

  /** Tells whether {@code table} holds no row. */
  public boolean isEmpty(LakeTable table) {
    return isNew(table)
        || !has(table)
        || store(table).read(path(table), pinned.get(table.name())).isEmpty();
  }

  /** The first version of a table is the empty one that creating it leaves. */
  private boolean isNew(LakeTable table) {
    return store(table) == log && Long.valueOf(0).equals(pinned.get(table.name()));
  }

  /** Adds {@code rows} to {@code table}. */
  public void append(LakeTable table, Dataset<Row> rows) {
    store(table).append(table, path(table), conform(rows, table));
  }

  /** Deletes the rows of {@code table} that {@code replaced} names and adds {@code rows}. */
  public void replace(LakeTable table, Dataset<Row> rows, Replaced replaced) {
    store(table).replace(table, path(table), conform(rows, table), replaced);
  }

  /** Returns the newest version of each of {@code tables}. */
  public Map<String, Long> versions(List<LakeTable> tables) {
    Map<String, Long> versions = new ConcurrentSkipListMap<>();
    List<Runnable> lookups =
        tables.stream()
            .<Runnable>map(t -> () -> versions.put(t.name(), store(t).version(path(t))))
            .toList();
    Parallel.run(spark, lookups);
    return new TreeMap<>(versions);
  }

  /** Brings back the {@code versions} of the tables that they name. */
  public void restore(Map<String, Long> versions) {
    versions.forEach((name, version) -> store.restore(root + "/" + name, version));
  }

  /** Returns the folder of {@code table}. */
  public String path(LakeTable table) {
    return root + "/" + table.name();
  }

  /** Returns the columns of {@code table}, in its order; null for those that are not there. */
  static Dataset<Row> conform(Dataset<Row> rows, LakeTable table) {
    StructType given = rows.schema();
    List<Column> columns = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      boolean there = given.getFieldIndex(field.name()).isDefined();
      Column column = there ? col(field.name()) : lit(null).cast(field.dataType());
      columns.add(column.as(field.name(), field.metadata()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
