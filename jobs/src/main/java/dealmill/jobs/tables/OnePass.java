package dealmill.jobs.tables;

import dealmill.article.CleaningOptions;
import dealmill.jobs.read.Documents;
import dealmill.lexicon.Dictionary;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * The one pass as Spark runs it: a mill for each task, the knowledge behind it once for each JVM.
 */
public final class OnePass implements MapPartitionsFunction<Row, Row> {

  /** How many documents go through a step together. */
  public static final int TOGETHER = Batches.MOST;

  private static final long serialVersionUID = 1;

  private final Broadcast<Dictionary> dictionary;
  private final Limits limits;
  private final Period period;
  private final RunStamp stamp;
  private final LongAccumulator milled;

  /** Makes a pass that counts in {@code milled} each document that it reads. */
  public OnePass(
      Broadcast<Dictionary> dictionary,
      CleaningOptions options,
      Period period,
      RunStamp stamp,
      LongAccumulator milled) {
    this.dictionary = dictionary;
    this.limits = Limits.of(options);
    this.period = period;
    this.stamp = stamp;
    this.milled = milled;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    SharedKnowledge shared = SharedKnowledge.of(dictionary.value(), limits.options());
    DocumentMill mill = new DocumentMill(shared, period, stamp);
    Iterable<List<Row>> batches = () -> new Batches(documents);
    return StreamSupport.stream(batches.spliterator(), false)
        .flatMap(batch -> milled(mill, batch).stream())
        .iterator();
  }

  private List<Row> milled(DocumentMill mill, List<Row> batch) {
    for (Row document : batch) {
      if (!Documents.isKnown(document) && Documents.reject(document).isEmpty()) {
        milled.add(1);
      }
    }
    return mill.rows(batch);
  }
}
