package dealmill.jobs.tables;

import dealmill.jobs.read.Documents;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;

/** Documents by the few: as many as a core can go over step by step, few bytes at a time. */
final class Batches implements Iterator<List<Row>> {

  /** With a quarter as many the steps cost a tenth more. */
  static final int MOST = 128;

  private static final int MOST_BYTES = 1 << 20;

  private final Iterator<Row> documents;

  Batches(Iterator<Row> documents) {
    this.documents = documents;
  }

  @Override
  public boolean hasNext() {
    return documents.hasNext();
  }

  @Override
  public List<Row> next() {
    List<Row> batch = new ArrayList<>(MOST);
    long bytes = 0;
    while (documents.hasNext() && batch.size() < MOST && bytes < MOST_BYTES) {
      Row document = documents.next();
      batch.add(document);
      bytes += Documents.size(document);
    }
    return batch;
  }
}
