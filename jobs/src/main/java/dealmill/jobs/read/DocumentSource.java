package dealmill.jobs.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads files into documents, in tasks of about the same size. */
public final class DocumentSource {

  private static final int TASKS_PER_CORE = 3;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final int maxBytes;

  /** Makes a source whose documents have at most {@code maxBytes} bytes, inflated. */
  public DocumentSource(SparkSession spark, int maxBytes) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.maxBytes = maxBytes;
  }

  /** The documents, and how many bytes their files have. */
  public record Input(Dataset<Row> documents, long bytes) {}

  /**
   * Returns the documents of all files under {@code inputs} (files, folders, globs), and a row with
   * a reason for each that could not be read.
   *
   * @throws dealmill.jobs.ConfigurationException if there is no file
   */
  public Input documents(List<String> inputs) {
    Configuration hadoop = spark.sessionState().newHadoopConf();
    SerializableConfiguration conf = new SerializableConfiguration(hadoop);
    Map<String, Long> files = new InputFiles(hadoop).under(inputs);
    LineSplits splits = new LineSplits(context, conf);
    List<Slice> slices = new ArrayList<>();
    files.forEach((path, length) -> slices.addAll(splits.of(path, length)));
    int cores = context.defaultParallelism();
    List<ArrayList<Slice>> packs = Packing.of(slices, cores * TASKS_PER_CORE);
    int limit = maxBytes;
    JavaRDD<Row> rows =
        context
            .parallelize(packs, packs.size())
            .mapPartitions(mine -> rows(mine, new SliceReader(conf.value(), limit)));
    Dataset<Row> documents = spark.createDataset(rows.rdd(), Encoders.row(Documents.SCHEMA));
    // A file in one piece is read by one core; the work on its documents is for all of them.
    long bytes = total(files);
    boolean uneven = packs.size() < cores && bytes > LineSplits.PART / 8;
    return new Input(uneven ? documents.repartition(cores * TASKS_PER_CORE) : documents, bytes);
  }

  private static long total(Map<String, Long> files) {
    return files.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Iterator<Row> rows(Iterator<ArrayList<Slice>> packs, SliceReader reader) {
    Iterator<Slice> slices = new Flattened<>(packs, List::iterator);
    Iterator<Read> reads = new Flattened<>(slices, reader::read);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return reads.hasNext();
      }

      @Override
      public Row next() {
        return Documents.row(reads.next());
      }
    };
  }
}
