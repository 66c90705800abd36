package dealmill.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;

/** Writes down what a run of the job cost, as it ends: Spark's setting spark.extraListeners. */
public final class RunFigures extends SparkListener {

  /** The setting that names the file to write. */
  public static final String FILE = "spark.dealmill.figures";

  private final Path file;
  private final Map<String, Double> stages = new TreeMap<>();
  private double tasks;
  private long collecting;
  private long shuffled;
  private long spilled;
  private long written;

  /** Makes the listener as Spark does. */
  public RunFigures(SparkConf conf) {
    file = Path.of(conf.get(FILE));
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    TaskMetrics metrics = stage.taskMetrics();
    double seconds = metrics.executorCpuTime() / 1e9;
    tasks += seconds;
    stages.merge(stage.name(), seconds, Double::sum);
    collecting += metrics.jvmGCTime();
    shuffled += metrics.shuffleWriteMetrics().bytesWritten();
    spilled += metrics.diskBytesSpilled();
    written += metrics.outputMetrics().bytesWritten();
  }

  @Override
  public synchronized void onApplicationEnd(SparkListenerApplicationEnd end) {
    ObjectNode figures = Json.MAPPER.createObjectNode();
    figures.put("seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    figures.put("cpu_seconds", ProcessCost.cpuNanos() / 1e9);
    figures.put("task_seconds", tasks);
    figures.put("collector_millis", collecting);
    figures.put("peak_heap_bytes", ProcessCost.peakHeap());
    figures.put("peak_memory_bytes", ProcessCost.peakMemory());
    figures.put("shuffled_bytes", shuffled);
    figures.put("spilled_bytes", spilled);
    figures.put("written_bytes", written);
    stages.forEach((name, seconds) -> figures.withObject("/stages").put(name, seconds));
    try {
      Files.writeString(file, figures.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
