package dealmill.jobs.session;

import static java.util.Map.entry;

import dealmill.jobs.ConfigurationException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Starts the Spark session of a command. What the user sets counts before what is set here. */
public final class Sessions {

  private static final String SPARK = "4.2.";

  /** Less input than this is read in seconds. */
  private static final long SMALL = 16L * 1024 * 1024;

  private static final String MASTER = "spark.master";

  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          entry("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension"),
          entry(
              "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog"),
          entry("spark.sql.session.timeZone", "Asia/Seoul"),
          entry("spark.sql.datetime.java8API.enabled", "true"),
          entry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS"),
          // Else a run's signs of life wait for the end of its longest stage.
          entry("spark.scheduler.mode", "FAIR"),
          // What follows from filters doubles with each renaming of columns: minutes for a merge.
          entry("spark.sql.constraintPropagation.enabled", "false"),
          // Delta would rebuild each table's state after each commit outside UTC, to compare.
          entry(
              "spark.databricks.delta.allFilesInCrc.verificationMode.forceOnNonUTC.enabled",
              "false"),
          // Months are never empty (a check sees to it), and what is sorted by them stays known so.
          entry("spark.databricks.delta.convertEmptyToNullForStringPartitionCol", "false"),
          entry("spark.databricks.delta.optimizeWrite.enabled", "true"),
          // Else a vacuum takes the table's week whatever it is asked for, and never says so.
          entry("spark.databricks.delta.vacuum.retentionWindowIgnore.enabled", "false"));

  private Sessions() {}

  /**
   * Starts the session, or returns the one that runs.
   *
   * @throws ConfigurationException if this is another Spark than the job is made for, or without
   *     Delta
   */
  public static SparkSession start(String name) {
    requireDelta();
    SparkConf conf = new SparkConf();
    conf.setIfMissing(MASTER, "local[*]");
    conf.setIfMissing("spark.app.name", name);
    ALWAYS.forEach(conf::setIfMissing);
    if (conf.get(MASTER).startsWith("local")) {
      local(conf.get(MASTER)).forEach(conf::setIfMissing);
    }
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    if (!spark.version().startsWith(SPARK)) {
      throw new ConfigurationException(
          "this is Spark " + spark.version(), "use Spark 4.2, for which the job is built");
    }
    return spark;
  }

  private static void requireDelta() {
    try {
      Class.forName("io.delta.tables.DeltaTable", false, Sessions.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new ConfigurationException(
          "Delta does not load", "submit with --packages io.delta:delta-spark_2.13:4.4.0");
    }
  }

  /** Spark's and Delta's defaults are made for clusters: here a task costs more than its work. */
  private static Map<String, String> local(String master) {
    String cores = String.valueOf(cores(master));
    Map<String, String> settings = new TreeMap<>();
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.ui.showConsoleProgress", "false");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.default.parallelism", cores);
    settings.put("spark.sql.shuffle.partitions", cores);
    settings.put("spark.databricks.delta.snapshotPartitions", cores);
    // What lists files, such as a vacuum, would start ten thousand tasks.
    settings.put("spark.sql.sources.parallelPartitionDiscovery.parallelism", cores);
    settings.put("spark.databricks.delta.snapshotCache.storageLevel", "MEMORY_ONLY");
    return settings;
  }

  /**
   * Makes {@code spark} fit for {@code bytes} of input. Rows take their way through Spark's
   * expressions as they are: what a run does to them costs less than compiling code for each of its
   * plans.
   */
  public static void fit(SparkSession spark, long bytes) {
    // A plan that changes as it runs pays only for many rows.
    boolean small = bytes < SMALL && spark.sparkContext().isLocal();
    setIfMissing(spark, "spark.sql.adaptive.enabled", String.valueOf(!small));
    setIfMissing(spark, "spark.sql.codegen.wholeStage", "false");
    setIfMissing(spark, "spark.sql.codegen.factoryMode", "NO_CODEGEN");
  }

  /** Tasks of jobs that are no query, such as those that keep rows, see local properties only. */
  private static void setIfMissing(SparkSession spark, String key, String value) {
    if (!spark.sparkContext().conf().contains(key)) {
      spark.conf().set(key, value);
      spark.sparkContext().setLocalProperty(key, value);
    }
  }

  private static int cores(String master) {
    int open = master.indexOf('[');
    String count = open < 0 ? "1" : master.substring(open + 1).replaceAll("[],].*", "");
    return count.equals("*")
        ? Runtime.getRuntime().availableProcessors()
        : Math.max(1, Integer.parseInt(count));
  }
}
