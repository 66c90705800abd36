package dealmill.jobs.tables;

import java.util.List;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Ascending$;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SortOrder;
import org.apache.spark.sql.catalyst.plans.physical.UnknownPartitioning;
import org.apache.spark.sql.catalyst.types.DataTypeUtils;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.LogicalRDD;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Rows that are sorted within each partition, of which Spark knows that they are. */
final class SortedRows {

  private SortedRows() {}

  /** Returns {@code rows}, each partition of which is sorted by the column {@code by}. */
  static Dataset<Row> of(SparkSession spark, RDD<InternalRow> rows, StructType schema, String by) {
    List<Attribute> columns =
        CollectionConverters.asJava(DataTypeUtils.toAttributes(schema)).stream()
            .map(Attribute.class::cast)
            .toList();
    Ascending$ ascending = Ascending$.MODULE$;
    SortOrder order =
        new SortOrder(
            columns.get(schema.fieldIndex(by)),
            ascending,
            ascending.defaultNullOrdering(),
            seq(List.<Expression>of()));
    return Dataset.ofRows(
        spark,
        new LogicalRDD(
            seq(columns),
            rows,
            new UnknownPartitioning(0),
            seq(List.of(order)),
            /* isStreaming= */ false,
            Option.empty(),
            spark,
            Option.empty(),
            Option.empty()));
  }

  private static <T> Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
