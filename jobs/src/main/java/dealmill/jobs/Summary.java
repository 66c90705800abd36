package dealmill.jobs;

import static org.apache.spark.sql.functions.col;

import dealmill.jobs.lake.RunLog;
import dealmill.jobs.print.TextTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run tells the person who started it. */
final class Summary {

  private static final int NEWEST = 10;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT)
          .withZone(dealmill.jobs.tables.Months.SEOUL);

  private Summary() {}

  /** Returns the counts of a run. */
  static String counts(RunResult result) {
    RunLog.Counts c = result.counts();
    return """
        run            %s
        documents in   %d
        articles       %d (%d new, %d changed, %d unchanged)
        duplicates     %d
        rejects        %d
        deal mentions  %d
        deals          %d new or changed
        """
        .formatted(
            result.runId(),
            c.documentsIn(),
            c.articlesNew() + c.articlesChanged() + c.articlesUnchanged(),
            c.articlesNew(),
            c.articlesChanged(),
            c.articlesUnchanged(),
            result.duplicates(),
            c.rejected(),
            c.dealMentions(),
            c.deals());
  }

  /** Returns the newest of {@code deals} as a table, empty if there is none. */
  static String newest(Dataset<Row> deals) {
    List<Row> rows =
        deals
            .orderBy(col("last_reported_at").desc_nulls_last(), col("deal_id"))
            .limit(NEWEST)
            .collectAsList();
    if (rows.isEmpty()) {
      return "";
    }
    List<String> header = List.of("reported", "type", "stage", "parties", "amount", "headline");
    return "\nnewest deals\n" + new TextTable(header, rows.stream().map(Summary::cells).toList());
  }

  private static List<String> cells(Row row) {
    Instant reported = row.getAs("last_reported_at");
    String headline = row.getAs("headline");
    return List.of(
        reported == null ? "" : DAY.format(reported),
        row.getAs("deal_type"),
        row.getAs("stage"),
        row.<Row>getList(row.fieldIndex("parties")).stream()
            .map(party -> party.<String>getAs("name"))
            .collect(Collectors.joining(", ")),
        row.<Row>getList(row.fieldIndex("amounts")).stream()
            .map(Summary::amount)
            .findFirst()
            .orElse(""),
        headline == null ? "" : headline);
  }

  private static String amount(Row amount) {
    BigDecimal value = amount.getAs("value");
    return "%,d %s".formatted(value.toBigInteger(), amount.<String>getAs("currency"));
  }
}
