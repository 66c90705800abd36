package dealmill.jobs.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Period;
import dealmill.jobs.tables.Rejects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.jspecify.annotations.Nullable;

/** The rows of the tables that a page about {@code period} shows, and no more of them. */
record Selection(Lake lake, Period period) {

  /** The newest deals that one page shows. */
  static final int MOST_DEALS = 20_000;

  private static final int MOST_MENTIONS = 5;
  private static final int MOST_RUNS = 50;

  /** Reads all that the page shows. */
  Contents read(String version) {
    Dataset<Row> deals = deals();
    Dataset<Row> shown = newest(deals);
    Map<String, List<MentionEntry>> mentions = mentions(shown);
    Map<String, List<DealEntry.Event>> events = events(shown);
    Companies companies = new Companies();
    List<DealEntry> entries =
        shown.collectAsList().stream()
            .map(RowFields::new)
            .map(deal -> entry(deal, companies, events, mentions))
            .toList();
    return new Contents(
        new Contents.Scope(day(period.from()), day(period.to()), MOST_DEALS, version),
        figures(deals),
        companies.all(),
        entries,
        rejects(),
        runs());
  }

  private static DealEntry entry(
      RowFields deal,
      Companies companies,
      Map<String, List<DealEntry.Event>> events,
      Map<String, List<MentionEntry>> mentions) {
    String id = deal.key("deal_id");
    return DealEntry.from(
        deal, companies, events.getOrDefault(id, List.of()), mentions.getOrDefault(id, List.of()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** A deal is of the day on which it was first reported. */
  private Dataset<Row> deals() {
    return lake.read(Deals.TABLE)
        .withColumn("published_at", col("first_reported_at"))
        .where(period.condition());
  }

  private static Dataset<Row> newest(Dataset<Row> deals) {
    return deals
        .orderBy(col("first_reported_at").desc_nulls_last(), col("deal_id"))
        .limit(MOST_DEALS);
  }

  private Contents.Figures figures(Dataset<Row> deals) {
    Row articles =
        lake.read(Articles.TABLE)
            .where(period.condition())
            .agg(count(lit(1)), count(col("duplicate_of")))
            .first();
    Row totals = deals.agg(count(lit(1)), sum("article_count")).first();
    return new Contents.Figures(
        articles.getLong(0),
        articles.getLong(1),
        totals.getLong(0),
        totals.isNullAt(1) ? 0 : totals.getLong(1));
  }

  /** Of each deal the mentions that tell its stages come first, then the surest. */
  private Map<String, List<MentionEntry>> mentions(Dataset<Row> deals) {
    Column order =
        row_number()
            .over(
                Window.partitionBy("deal_id")
                    .orderBy(
                        col("tells_stage").desc_nulls_last(),
                        col("is_main").desc(),
                        col("confidence").desc(),
                        col("mention_id")));
    Dataset<Row> tellers =
        lake.read(DealEvents.TABLE)
            .select("mention_id")
            .distinct()
            .withColumn("tells_stage", lit(1));
    return byDeal(
        of(lake.read(DealMentions.TABLE), deals)
            .drop("published_month")
            .join(tellers, seq("mention_id"), "left")
            .withColumn("place", order)
            .where(col("place").leq(MOST_MENTIONS))
            .join(articles(), "article_id")
            .orderBy("deal_id", "place"),
        MentionEntry::from);
  }

  private Dataset<Row> articles() {
    return lake.read(Articles.TABLE).select("article_id", "title", "outlet", "url", "published_at");
  }

  private Map<String, List<DealEntry.Event>> events(Dataset<Row> deals) {
    return byDeal(
        of(lake.read(DealEvents.TABLE), deals)
            .orderBy(col("deal_id"), col("event_date").asc_nulls_first(), col("stage")),
        DealEntry.Event::from);
  }

  private static <T> Map<String, List<T>> byDeal(Dataset<Row> rows, Function<RowFields, T> entry) {
    return rows.collectAsList().stream()
        .map(RowFields::new)
        .collect(
            Collectors.groupingBy(
                row -> row.key("deal_id"), Collectors.mapping(entry, Collectors.toList())));
  }

  private static Dataset<Row> of(Dataset<Row> rows, Dataset<Row> deals) {
    return rows.join(broadcast(deals.select("deal_id")), seq("deal_id"), "left_semi");
  }

  private static String[] seq(String column) {
    return new String[] {column};
  }

  private List<Contents.RejectEntry> rejects() {
    return lake
        .read(Rejects.TABLE)
        .groupBy("step", "reason")
        .agg(count(lit(1)).as("documents"))
        .orderBy(col("documents").desc(), col("reason"), col("step"))
        .collectAsList()
        .stream()
        .map(row -> Contents.RejectEntry.from(new RowFields(row)))
        .toList();
  }

  private List<Contents.RunEntry> runs() {
    return lake
        .read(RunLog.TABLE)
        .orderBy(col("started_at").desc(), col("run_id"))
        .limit(MOST_RUNS)
        .collectAsList()
        .stream()
        .map(row -> Contents.RunEntry.from(new RowFields(row)))
        .toList();
  }
}
