package dealmill.jobs.session;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.tables.Tables;
import org.apache.spark.sql.SparkSession;

/** The tables and views by the names that queries use. */
public final class Views {

  private Views() {}

  /** Registers every table of {@code lake}, and the views over them. */
  public static void register(SparkSession spark, Lake lake) {
    for (LakeTable table : Tables.all()) {
      lake.read(table).createOrReplaceTempView(table.name());
    }
    Tables.views().forEach((name, query) -> spark.sql(query).createOrReplaceTempView(name));
  }
}
