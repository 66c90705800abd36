package dealmill.jobs.resolve;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Results that several steps read. Each is computed once and kept by the executors; one that is
 * lost is computed again. Plans that are built on it do not carry its own plan along, as those over
 * a cached dataset do, which would grow with every step.
 *
 * <p>Rows are kept in Spark's own binary form: a step that reads two columns touches no other,
 * where rows of Java objects would be turned back whole for each step, and a cached dataset packs
 * ten thousand rows into one batch however wide they are.
 */
public final class Staged {

  private final JavaRDD<InternalRow> kept;
  private final Dataset<Row> rows;

  private Staged(Dataset<Row> rows) {
    this.kept =
        rows.queryExecution()
            .toRdd()
            .toJavaRDD()
            .map(InternalRow::copy)
            .persist(StorageLevel.MEMORY_AND_DISK());
    SparkSession spark = (SparkSession) rows.sparkSession();
    this.rows = spark.internalCreateDataFrame(kept.rdd(), rows.schema(), /* isStreaming= */ false);
  }

  /** Returns {@code rows}, kept. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return keep(rows).rows();
  }

  /** Keeps {@code rows} until they are released. */
  public static Staged keep(Dataset<Row> rows) {
    return new Staged(rows);
  }

  /** Returns the rows. */
  public Dataset<Row> rows() {
    return rows;
  }

  /** Gives back the memory and the disk. */
  public void release() {
    kept.unpersist(/* blocking= */ false);
  }
}
