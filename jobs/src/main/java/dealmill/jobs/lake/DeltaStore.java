package dealmill.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.delta.kernel.Table;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** Tables as Delta, with no feature that keeps another engine from reading them. */
final class DeltaStore implements Store {

  private static final String DELETES = "_deletes";

  private final SparkSession spark;

  DeltaStore(SparkSession spark) {
    this.spark = spark;
  }

  @Override
  public boolean exists(String path) {
    return DeltaTable.isDeltaTable(spark, path);
  }

  @Override
  public void create(LakeTable table, String path) {
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

  @Override
  public Dataset<Row> read(String path, @Nullable Long version) {
    DataFrameReader reader = spark.read().format("delta");
    return version == null ? reader.load(path) : reader.option("versionAsOf", version).load(path);
  }

  @Override
  public void append(LakeTable table, String path, Dataset<Row> rows) {
    rows.write()
        .format("delta")
        .mode("append")
        .option("optimizeWrite", String.valueOf(!table.partition().isEmpty()))
        .save(path);
  }

  @Override
  public void replace(LakeTable table, String path, Dataset<Row> rows, Replaced replaced) {
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

  @Override
  public long version(String path) {
    // The kernel reads the log's file names; Spark would start a job for each table.
    Engine engine = DefaultEngine.create(spark.sessionState().newHadoopConf());
    return Table.forPath(engine, path).getLatestSnapshot(engine).getVersion();
  }

  @Override
  public void restore(String path, long version) {
    if (version(path) != version) {
      DeltaTable.forPath(spark, path).restoreToVersion(version);
    }
  }
}
