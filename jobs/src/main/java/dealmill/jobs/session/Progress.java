package dealmill.jobs.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Tells a person how far the run is: one line that is written over and over on a terminal, a line
 * for each step elsewhere.
 */
public final class Progress extends SparkListener implements AutoCloseable {

  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001B[K";

  private final SparkSession spark;
  private final PrintStream out;
  private final boolean terminal;
  private final AtomicInteger tasks = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final long started = System.nanoTime();
  private volatile String step = "starting";

  private Progress(SparkSession spark, PrintStream out, boolean terminal) {
    this.spark = spark;
    this.out = out;
    this.terminal = terminal;
  }

  /** Starts to follow the jobs of {@code spark}. */
  public static Progress of(SparkSession spark, PrintStream out, boolean terminal) {
    Progress progress = new Progress(spark, out, terminal);
    if (terminal) {
      spark.sparkContext().addSparkListener(progress);
    }
    return progress;
  }

  /** Returns a progress that tells nobody. */
  public static Progress silent(SparkSession spark) {
    return new Progress(
        spark, new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), false);
  }

  /** Names the step that comes now: {@code "writing articles"}. */
  public void step(String name) {
    step = name;
    tasks.set(0);
    done.set(0);
    if (terminal) {
      draw();
    } else {
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
      out.printf(Locale.ROOT, "dealmill: %3d s  %s%n", seconds, name);
    }
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    tasks.addAndGet(stage.stageInfo().numTasks());
    draw();
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    done.incrementAndGet();
    draw();
  }

  private void draw() {
    int all = Math.max(1, tasks.get());
    int filled = Math.min(WIDTH, WIDTH * done.get() / all);
    out.printf(
        Locale.ROOT,
        "%s[%s%s] %s %d/%d",
        CLEAR,
        "#".repeat(filled),
        " ".repeat(WIDTH - filled),
        step,
        done.get(),
        tasks.get());
    out.flush();
  }

  @Override
  public void close() {
    if (terminal) {
      spark.sparkContext().removeSparkListener(this);
      out.print(CLEAR);
      out.flush();
    }
  }
}
