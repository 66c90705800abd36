package dealmill.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.read.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void smallDocumentsGoByTheHundred() {
    assertThat(sizes(Collections.nCopies(300, row(10)))).containsExactly(128, 128, 44);
  }

  @Test
  void aLargeDocumentEndsItsBatch() {
    assertThat(sizes(List.of(row(10), row(MEGABYTE), row(10), row(2 * MEGABYTE))))
        .containsExactly(2, 2);
  }

  @Test
  void whatCouldNotBeReadHasNoBytes() {
    assertThat(sizes(List.of(row(-1), row(-1)))).containsExactly(2);
  }

  @Test
  void nothingMakesNoBatch() {
    assertThat(sizes(List.of())).isEmpty();
  }

  private static List<Integer> sizes(List<Row> documents) {
    List<Integer> sizes = new ArrayList<>();
    Iterator<List<Row>> batches = new Batches(documents.iterator());
    batches.forEachRemaining(batch -> sizes.add(batch.size()));
    return sizes;
  }

  /** A document of {@code size} bytes; of none where that is negative. */
  private static Row row(int size) {
    byte[] bytes = size < 0 ? null : new byte[size];
    return new GenericRowWithSchema(
        new Object[] {"file:/a.txt", "TEXT", bytes, null, null, "hash", null, null, false},
        Documents.SCHEMA);
  }
}
