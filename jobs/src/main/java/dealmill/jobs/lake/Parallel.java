package dealmill.jobs.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.SparkSession;

/** Work that need not wait for each other: a commit leaves the cores idle most of the time. */
public final class Parallel {

  private static final int THREADS = 4;

  private Parallel() {}

  /** Runs {@code steps} side by side and returns when all are done; throws the first failure. */
  public static void run(SparkSession spark, List<Runnable> steps) {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, steps.size()));
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (Runnable step : steps) {
        futures.add(threads.submit(() -> inSession(spark, step)));
      }
      for (Future<?> future : futures) {
        await(future);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void inSession(SparkSession spark, Runnable step) {
    SparkSession.setActiveSession(spark);
    step.run();
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
