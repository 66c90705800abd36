package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Connected components of a graph, by passing on the least name until none changes. */
final class Components {

  private static final int MOST_ROUNDS = 50;

  private Components() {}

  /**
   * Returns {@code node} and {@code component} (the least node of it) for all ends of {@code
   * edges}.
   *
   * @param edges columns {@code a} and {@code b}
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> both =
        edges
            .select(col("a").as("node"), col("b").as("other"))
            .union(edges.select(col("b").as("node"), col("a").as("other")))
            .distinct()
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> labels =
        both.groupBy("node")
            .agg(min("other").as("least"))
            .select(col("node"), least(col("node"), col("least")).as("component"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Dataset<Row> next = passOn(both, labels).persist(StorageLevel.MEMORY_AND_DISK());
      boolean settled = next.where(col("component").notEqual(col("former"))).isEmpty();
      labels.unpersist();
      labels = next.drop("former");
      if (settled) {
        break;
      }
      labels = labels.persist(StorageLevel.MEMORY_AND_DISK());
    }
    return labels;
  }

  private static Dataset<Row> passOn(Dataset<Row> edges, Dataset<Row> labels) {
    Dataset<Row> heard =
        edges
            .join(labels.withColumnRenamed("node", "other"), "other")
            .groupBy("node")
            .agg(min("component").as("heard"));
    return labels
        .join(heard, "node")
        .select(
            col("node"),
            least(col("component"), coalesce(col("heard"), col("component"))).as("component"),
            col("component").as("former"));
  }
}
