package dealmill.jobs.tables;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.TestSession;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.SortExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class SortedRowsIT {

  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.IntegerType, false)
          .add("month", DataTypes.StringType, false);

  @Test
  void sparkDoesNotSortThemAgain() {
    Dataset<Row> sorted = sorted();
    Dataset<Row> again = sorted.sortWithinPartitions("month");
    Dataset<Row> otherwise = sorted.sortWithinPartitions("id");

    assertThat(sorts(again)).isZero();
    assertThat(sorts(otherwise)).isOne();
  }

  @Test
  void theRowsAreThoseThatWereGiven() {
    assertThat(sorted().where(col("month").equalTo("2024-02")).collectAsList())
        .containsExactlyInAnyOrder(
            RowFactory.create(1, "2024-02"), RowFactory.create(3, "2024-02"));
  }

  private static Dataset<Row> sorted() {
    SparkSession spark = (SparkSession) TestSession.spark();
    List<Row> rows =
        List.of(
            RowFactory.create(1, "2024-02"),
            RowFactory.create(2, "2024-01"),
            RowFactory.create(3, "2024-02"));
    JavaRDD<InternalRow> internal =
        spark
            .createDataFrame(rows, SCHEMA)
            .coalesce(1)
            .sortWithinPartitions("month")
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .map(InternalRow::copy);
    return SortedRows.of(spark, internal.rdd(), SCHEMA, "month");
  }

  private static long sorts(Dataset<Row> rows) {
    return count(rows.queryExecution().executedPlan());
  }

  private static long count(SparkPlan plan) {
    long below =
        CollectionConverters.asJava(plan.children()).stream().mapToLong(SortedRowsIT::count).sum();
    return below + (plan instanceof SortExec ? 1 : 0);
  }
}
