package dealmill.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Tables;
import io.delta.kernel.Scan;
import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.data.ColumnarBatch;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.engine.FileReadResult;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.internal.SnapshotImpl;
import io.delta.kernel.internal.data.ScanStateRow;
import io.delta.kernel.internal.util.Utils;
import io.delta.kernel.types.StructType;
import io.delta.kernel.utils.CloseableIterator;
import io.delta.kernel.utils.FileStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

/** The tables as Delta Kernel reads them: an engine of its own, without Spark. */
class SecondEngineIT {

  private final Engine engine = DefaultEngine.create(new Configuration());
  private final Lake lake = Runs.lake(SampleWarehouse.folder());

  @Test
  void findsTheSameRowsInEveryTable() throws IOException {
    for (LakeTable table : Tables.all()) {
      List<String> keys = keys(table, table.key().get(0));

      assertThat(keys)
          .as(table.name())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(
              lake.read(table).select(table.key().get(0)).collectAsList().stream()
                  .map(row -> row.getString(0))
                  .toList());
    }
  }

  @Test
  void readsKoreanTextAndMonths() throws IOException {
    assertThat(keys(Deals.TABLE, "headline")).anyMatch(headline -> headline.contains("두나무"));
    assertThat(keys(Articles.TABLE, "published_month")).contains("2025-11");
  }

  @Test
  void needsNoFeatureThatFewEnginesKnow() {
    for (LakeTable table : Tables.all()) {
      SnapshotImpl snapshot = (SnapshotImpl) snapshot(table);

      assertThat(snapshot.getProtocol().getMinReaderVersion()).as(table.name()).isEqualTo(1);
      assertThat(snapshot.getProtocol().getReaderFeatures()).as(table.name()).isEmpty();
      assertThat(snapshot.getMetadata().getConfiguration())
          .as(table.name())
          .containsEntry("delta.enableDeletionVectors", "false")
          .containsEntry("delta.columnMapping.mode", "none");
    }
  }

  private Snapshot snapshot(LakeTable table) {
    return Table.forPath(engine, lake.path(table)).getLatestSnapshot(engine);
  }

  private List<String> keys(LakeTable table, String column) throws IOException {
    Snapshot snapshot = snapshot(table);
    StructType schema = new StructType(List.of(snapshot.getSchema().get(column)));
    Scan scan = snapshot.getScanBuilder().withReadSchema(schema).build();
    Row state = scan.getScanState(engine);
    List<String> values = new ArrayList<>();
    try (CloseableIterator<FilteredColumnarBatch> batches = scan.getScanFiles(engine)) {
      while (batches.hasNext()) {
        try (CloseableIterator<Row> files = batches.next().getRows()) {
          while (files.hasNext()) {
            addValues(state, files.next(), values);
          }
        }
      }
    }
    return values;
  }

  private void addValues(Row state, Row file, List<String> values) throws IOException {
    FileStatus status = InternalScanFileUtils.getAddFileStatus(file);
    try (CloseableIterator<FileReadResult> read =
            engine
                .getParquetHandler()
                .readParquetFiles(
                    Utils.singletonCloseableIterator(status),
                    ScanStateRow.getPhysicalDataReadSchema(state),
                    Optional.empty());
        CloseableIterator<ColumnarBatch> physical = read.map(FileReadResult::getData);
        CloseableIterator<FilteredColumnarBatch> logical =
            Scan.transformPhysicalData(engine, state, file, physical)) {
      while (logical.hasNext()) {
        try (CloseableIterator<Row> rows = logical.next().getRows()) {
          rows.forEachRemaining(row -> values.add(row.isNullAt(0) ? "" : row.getString(0)));
        }
      }
    }
  }
}
