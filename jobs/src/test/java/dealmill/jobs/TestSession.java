package dealmill.jobs;

import dealmill.jobs.session.Sessions;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests, set up as a run on two cores sets it up. */
public final class TestSession {

  private static final SparkSession SPARK = start();

  private TestSession() {}

  private static SparkSession start() {
    System.setProperty("spark.master", "local[2]");
    SparkSession spark = Sessions.start("dealmill tests");
    Sessions.fit(spark, 0);
    return spark;
  }

  /** Returns the session. */
  public static SparkSession spark() {
    return SPARK;
  }
}
