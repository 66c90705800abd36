package dealmill.jobs;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.tables.Articles;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The option {@code --warehouse}, and the tables that it names. */
final class Warehouse {

  @Option(
      names = "--warehouse",
      defaultValue = "warehouse",
      paramLabel = "PATH",
      description = "the folder of the tables (${DEFAULT-VALUE})")
  private String path = "";

  /** Returns the folder as it is given. */
  String path() {
    return path;
  }

  /**
   * Returns the tables of the folder.
   *
   * @throws ConfigurationException if no run has filled it
   */
  Lake open(SparkSession spark) {
    return open(spark, path, "run the job first, or name another --warehouse");
  }

  /**
   * Returns the tables in {@code path}.
   *
   * @param remedy what to do where there are none
   * @throws ConfigurationException if no run has filled it
   */
  static Lake open(SparkSession spark, String path, String remedy) {
    Lake lake = Lake.existing(spark, path, Articles.TABLE);
    if (!lake.has(RunLog.TABLE)) {
      throw new ConfigurationException("no tables in " + path, remedy);
    }
    return lake;
  }
}
