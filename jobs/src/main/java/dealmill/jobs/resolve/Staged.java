package dealmill.jobs.resolve;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Results that several steps read. Each is computed once and kept by the executors; one that is
 * lost is computed again. Plans that are built on it do not carry its own plan along, as those over
 * a cached dataset do, which would grow with every step.
 */
public final class Staged {

  private Staged() {}

  /** Returns {@code rows}, kept. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    JavaRDD<Row> kept = rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    return rows.sparkSession().createDataFrame(kept, rows.schema());
  }
}
