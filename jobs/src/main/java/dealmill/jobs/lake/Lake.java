package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dealmill.jobs.ConfigurationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The tables under one folder, kept as Delta. Where Parquet is asked for, they lie in a hidden
 * folder and each run ends with a copy of them: so a run that dies is undone whatever the format.
 */
public final class Lake {

  /** Engines that list files pass over names that begin like this. */
  private static final String HIDDEN = "_delta";

  private final SparkSession spark;
  private final String root;
  private final TableFormat format;
  private final DeltaStore store;
  private final Map<String, Long> pinned;

  private Lake(SparkSession spark, String root, TableFormat format, Map<String, Long> pinned) {
    this.spark = spark;
    this.root = root;
    this.format = format;
    this.store = new DeltaStore(spark);
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
    return new Lake(spark, root, format, versions);
  }

  /** Returns the tables under {@code root} in the format that they have. */
  public static Lake existing(SparkSession spark, String root, LakeTable probe) {
    Lake delta = at(spark, root, TableFormat.DELTA);
    return delta.has(probe) ? delta : at(spark, root, TableFormat.PARQUET);
  }

  /** Tells whether {@code table} is there. */
  public boolean has(LakeTable table) {
    return store.exists(path(table));
  }

  /**
   * Makes each of {@code tables} that is not there yet, and the columns that one has gained.
   *
   * @throws ConfigurationException if the folder holds tables in another format
   */
  public void create(List<LakeTable> tables) {
    Set<LakeTable> missing = ConcurrentHashMap.newKeySet();
    List<Runnable> looks =
        tables.stream()
            .<Runnable>map(
                table ->
                    () -> {
                      if (has(table)) {
                        store.extend(table, path(table));
                      } else {
                        missing.add(table);
                      }
                    })
            .toList();
    Parallel.run(spark, looks);
    if (!missing.isEmpty()) {
      requireFormat(missing);
      Parallel.run(
          spark, missing.stream().<Runnable>map(t -> () -> store.create(t, path(t))).toList());
    }
  }

  private void requireFormat(Set<LakeTable> missing) {
    TableFormat other = format == TableFormat.DELTA ? TableFormat.PARQUET : TableFormat.DELTA;
    if (missing.stream().anyMatch(at(spark, root, other)::has)) {
      String name = other.name().toLowerCase(Locale.ROOT);
      throw new ConfigurationException(
          "the warehouse " + root + " is kept as " + name,
          "run with --format " + name + ", or give another --warehouse");
    }
  }

  /** Returns the rows of {@code table}; none if it is not there. */
  public Dataset<Row> read(LakeTable table) {
    return isNew(table) || !has(table)
        ? spark.createDataFrame(List.of(), table.schema())
        : conform(store.read(path(table), pinned.get(table.name())), table);
  }

  /** Tells whether {@code table} holds no row. */
  public boolean isEmpty(LakeTable table) {
    return isNew(table)
        || !has(table)
        || store.read(path(table), pinned.get(table.name())).isEmpty();
  }

  /** The first version of a table is the empty one that creating it leaves. */
  private boolean isNew(LakeTable table) {
    return Long.valueOf(0).equals(pinned.get(table.name()));
  }

  /** Adds {@code rows} to {@code table}; {@code together} as in {@link TableUpdate}. */
  public void append(LakeTable table, Dataset<Row> rows, boolean together) {
    store.append(table, path(table), conform(rows, table), together);
  }

  /** Deletes the rows of {@code table} that {@code replaced} names and adds {@code rows}. */
  public void replace(LakeTable table, Dataset<Row> rows, Replaced replaced) {
    store.replace(table, path(table), conform(rows, table), replaced);
  }

  /** Returns the newest version of each of {@code tables}. */
  public Map<String, Long> versions(List<LakeTable> tables) {
    Map<String, Long> versions = new ConcurrentSkipListMap<>();
    List<Runnable> lookups =
        tables.stream()
            .<Runnable>map(t -> () -> versions.put(t.name(), store.version(path(t))))
            .toList();
    Parallel.run(spark, lookups);
    return new TreeMap<>(versions);
  }

  /** Brings back the {@code versions} of the tables that they name. */
  public void restore(Map<String, Long> versions) {
    versions.forEach((name, version) -> store.restore(folder() + "/" + name, version));
  }

  /** Returns the folder of {@code table}. */
  public String path(LakeTable table) {
    return folder() + "/" + table.name();
  }

  private String folder() {
    return format == TableFormat.DELTA ? root : root + "/" + HIDDEN;
  }

  /** Brings the Parquet copies of {@code tables} up to date, if this lake has any. */
  public void copy(List<LakeTable> tables) {
    if (format == TableFormat.PARQUET) {
      ParquetCopy copy = new ParquetCopy(spark, store);
      Parallel.run(
          spark,
          tables.stream()
              .<Runnable>map(t -> () -> copy.refresh(t, path(t), root + "/" + t.name()))
              .toList());
    }
  }

  /** Returns the columns of {@code table}, in its order; null for those that are not there. */
  static Dataset<Row> conform(Dataset<Row> rows, LakeTable table) {
    StructType given = rows.schema();
    if (given.equals(table.schema())) {
      return rows;
    }
    List<Column> columns = new ArrayList<>();
    for (StructField field : table.schema().fields()) {
      boolean there = given.getFieldIndex(field.name()).isDefined();
      Column column = there ? col(field.name()) : lit(null).cast(field.dataType());
      columns.add(column.as(field.name(), field.metadata()));
    }
    return rows.select(columns.toArray(Column[]::new));
  }
}
