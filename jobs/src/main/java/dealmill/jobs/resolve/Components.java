package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Connected components of a graph, each named by its least node. */
final class Components {

  /** A graph up to this size is a matter of milliseconds for the driver. */
  private static final int SMALL = 100_000;

  private static final int MOST_ROUNDS = 50;

  private static final StructType SCHEMA =
      new StructType()
          .add("node", DataTypes.StringType, false)
          .add("component", DataTypes.StringType, false);

  private Components() {}

  /**
   * Returns {@code node} and {@code component} (the least node of it) for all ends of {@code
   * edges}.
   *
   * @param edges columns {@code a} and {@code b}
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> staged = Staged.of(edges.select("a", "b").distinct());
    List<Row> some = staged.limit(SMALL + 1).collectAsList();
    return some.size() > SMALL ? spread(staged) : local(staged, some);
  }

  private static Dataset<Row> local(Dataset<Row> staged, List<Row> edges) {
    Map<String, String> parents = new HashMap<>();
    for (Row edge : edges) {
      String one = root(parents, edge.getString(0));
      String other = root(parents, edge.getString(1));
      boolean first = one.compareTo(other) < 0;
      parents.put(first ? other : one, first ? one : other);
    }
    List<Row> rows = new ArrayList<>();
    for (String node : List.copyOf(parents.keySet())) {
      rows.add(RowFactory.create(node, root(parents, node)));
    }
    return staged.sparkSession().createDataFrame(rows, SCHEMA);
  }

  private static String root(Map<String, String> parents, String node) {
    String root = node;
    for (String up = parents.getOrDefault(root, root); !up.equals(root); ) {
      root = up;
      up = parents.getOrDefault(root, root);
    }
    parents.put(node, root);
    return root;
  }

  /** Each node hears from its neighbours of the least name, until no name changes. */
  static Dataset<Row> spread(Dataset<Row> edges) {
    Dataset<Row> both =
        Staged.of(
            edges
                .select(col("a").as("node"), col("b").as("other"))
                .union(edges.select(col("b").as("node"), col("a").as("other")))
                .distinct());
    Dataset<Row> labels =
        both.groupBy("node")
            .agg(min("other").as("least"))
            .select(col("node"), least(col("node"), col("least")).as("component"));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Dataset<Row> next = Staged.of(passOn(both, labels));
      boolean settled = next.where(col("component").notEqual(col("former"))).isEmpty();
      labels = next.drop("former");
      if (settled) {
        break;
      }
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
