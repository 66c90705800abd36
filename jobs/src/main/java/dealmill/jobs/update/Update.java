package dealmill.jobs.update;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.Replaced;
import dealmill.jobs.lake.TableUpdate;
import dealmill.jobs.resolve.NamedOrganizations;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Deals;
import dealmill.jobs.tables.Organizations;
import dealmill.jobs.tables.Rejects;
import dealmill.jobs.tables.Sentences;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What one run does to all tables. */
public final class Update {

  private final Arrivals arrivals;
  private final Before before;
  private final Copies copies;
  private final Mentions mentions;

  private Update(Arrivals arrivals, Before before, Instant updatedAt) {
    this.arrivals = arrivals;
    this.before = before;
    this.copies = Copies.of(arrivals, before);
    this.mentions = Mentions.of(arrivals, copies, before, updatedAt);
  }

  /** Works out what {@code arrivals} change in the tables, without writing. */
  public static Update of(Arrivals arrivals, Before before, Instant updatedAt) {
    return new Update(arrivals, before, updatedAt);
  }

  /** Returns the update of {@code rejects}: a document read again has its last reject, or none. */
  public static TableUpdate rejects(Arrivals arrivals, Before before) {
    Replaced read = new Replaced("source_uri", arrivals.read(), List.of());
    return new TableUpdate(Rejects.TABLE, arrivals.rejects(), before.hasRejects() ? read : null);
  }

  /** Returns the update of {@code articles}, which goes first. */
  public TableUpdate articles() {
    Dataset<Row> rows = copies.fresh();
    TreeSet<String> months = new TreeSet<>(arrivals.goneMonths());
    months.addAll(copies.movedMonths());
    if (months.isEmpty()) {
      return new TableUpdate(Articles.TABLE, rows, null);
    }
    Dataset<Row> gone =
        arrivals.gone().select("article_id").union(copies.moved().select("article_id"));
    return new TableUpdate(
        Articles.TABLE,
        rows.unionByName(copies.moved()),
        new Replaced("article_id", gone, List.copyOf(months)));
  }

  /** Returns the updates of the tables that refer to articles. */
  public List<TableUpdate> parts() {
    Replaced replaced = mentions.replaced();
    return List.of(
        new TableUpdate(
            DealMentions.TABLE,
            mentions.rows(before),
            replaced.partitions().isEmpty() ? null : replaced),
        sentences(),
        organizations());
  }

  private TableUpdate sentences() {
    Replaced gone =
        new Replaced("article_id", arrivals.gone().select("article_id"), arrivals.goneMonths());
    return new TableUpdate(
        Sentences.TABLE,
        arrivals.sentences(),
        arrivals.replaces() ? gone : null,
        /* together= */ true);
  }

  private TableUpdate organizations() {
    Dataset<Row> added = NamedOrganizations.in(arrivals.articles());
    if (before.isEmpty()) {
      return new TableUpdate(Organizations.TABLE, added, null);
    }
    Dataset<Row> rows =
        arrivals.replaces()
            ? counted(added)
            : NamedOrganizations.plus(before.organizations(), added);
    Dataset<Row> touched = arrivals.replaces() ? touched(added) : added.select("org_id");
    return new TableUpdate(Organizations.TABLE, rows, new Replaced("org_id", touched, List.of()));
  }

  /** Names that articles no longer give must be taken away: what they touch is counted anew. */
  private Dataset<Row> counted(Dataset<Row> added) {
    Dataset<Row> all =
        arrivals
            .staying(before.articles())
            .select("organizations")
            .union(arrivals.articles().select("organizations"));
    return NamedOrganizations.in(all).join(touched(added), new String[] {"org_id"}, "left_semi");
  }

  private Dataset<Row> touched(Dataset<Row> added) {
    Dataset<Row> left =
        arrivals
            .leaving(before.articles())
            .select(explode(col("organizations")).as("o"))
            .select("o.org_id");
    return added.select("org_id").union(left).distinct();
  }

  /** Returns the updates of the tables that go last. */
  public List<TableUpdate> deals() {
    return List.of(
        byDeal(DealEvents.TABLE, mentions.resolution().events()),
        byDeal(Deals.TABLE, mentions.resolution().deals()));
  }

  private TableUpdate byDeal(LakeTable table, Dataset<Row> rows) {
    Replaced replaced = new Replaced("deal_id", mentions.replacedDeals(), List.of());
    return new TableUpdate(table, rows, before.isEmpty() ? null : replaced);
  }

  /** Returns the rows of {@code deals} that are new or changed. */
  public Dataset<Row> changedDeals() {
    return mentions.resolution().deals();
  }

  /** Returns how many mentions the new articles have. */
  public long mentionCount() {
    return arrivals.mentions().count();
  }

  /** Returns how many of the new articles are copies of others. */
  public long duplicates() {
    return copies.duplicates();
  }
}
