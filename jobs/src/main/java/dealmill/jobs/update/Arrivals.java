package dealmill.jobs.update;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import dealmill.jobs.resolve.Changes;
import dealmill.jobs.resolve.Staged;
import dealmill.jobs.tables.Extracted;
import dealmill.jobs.tables.OnePass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The documents of a run, read, cleaned and extracted once, and what they mean for the tables. */
public final class Arrivals {

  private static final String VERSIONS = "VERSIONS";

  private final Staged kept;
  private final Dataset<Row> extracted;
  private final Dataset<Row> changes;
  private final Dataset<Row> accepted;
  private final List<String> goneMonths;
  private final Counts counts;

  /** How the documents fared. */
  public record Counts(long documents, long fresh, long changed, long unchanged, long rejected) {}

  private Arrivals(Staged kept, Dataset<Row> changes) {
    this.kept = kept;
    this.extracted = kept.rows();
    this.changes = changes;
    Map<String, Long> actions = actions(changes);
    this.accepted = accepted(extracted, changes, actions);
    this.counts = counted(extracted, actions);
    this.goneMonths = counts.changed() == 0 ? List.of() : Partitions.of(gone(), "old_month");
  }

  /**
   * Reads {@code documents}; those whose bytes were loaded before are passed over.
   *
   * @param stored rows of {@code articles} from the runs before that this run is about
   * @param again true: what was loaded before is extracted again
   */
  public static Arrivals of(
      Dataset<Row> documents, Before before, OnePass pass, Column period, boolean again) {
    boolean compares = !before.isEmpty() && !again;
    Dataset<Row> marked = compares ? marked(documents, before.articles().where(period)) : documents;
    Staged kept = Staged.keep(Extracted.from(marked, pass));
    Dataset<Row> changes = Staged.of(Changes.of(kept.rows(), before.articles(), again));
    return new Arrivals(kept, changes);
  }

  private static Dataset<Row> marked(Dataset<Row> documents, Dataset<Row> stored) {
    Dataset<Row> hashes =
        stored
            .select(explode(col("document_hashes")).as("document_hash"))
            .distinct()
            .withColumn("seen", lit(true));
    return documents
        .join(hashes, "document_hash", "left_outer")
        .withColumn("known", coalesce(col("seen"), lit(false)));
  }

  /** Most runs accept every article as it is: then the wide rows take part in no join. */
  private static Dataset<Row> accepted(
      Dataset<Row> extracted, Dataset<Row> changes, Map<String, Long> actions) {
    Dataset<Row> articles = extracted.where(col("article").isNotNull());
    long passedOver = actions.getOrDefault(Changes.UNCHANGED, 0L);
    if (passedOver > 0) {
      Dataset<Row> unchanged =
          changes.where(col("action").equalTo(Changes.UNCHANGED)).select("source_uri");
      articles = articles.join(Joins.hinted(unchanged, passedOver), sourceUri(), "left_anti");
    }
    long inVersions = actions.getOrDefault(VERSIONS, 0L);
    if (inVersions == 0) {
      return articles;
    }
    Dataset<Row> versions =
        changes
            .where(size(col("document_hashes")).gt(1))
            .select(col("source_uri"), col("document_hashes").as("hashes"));
    Column hashes = coalesce(col("hashes"), col("article.document_hashes"));
    return articles
        .join(Joins.hinted(versions, inVersions), sourceUri(), "left_outer")
        .withColumn("article", col("article").withField("document_hashes", hashes))
        .drop("hashes");
  }

  private static String[] sourceUri() {
    return new String[] {"source_uri"};
  }

  /** Returns how many articles each action has, and how many come with several versions. */
  private static Map<String, Long> actions(Dataset<Row> changes) {
    Map<String, Long> actions = new HashMap<>();
    changes
        .groupBy("action")
        .agg(count(lit(1)), count(when(size(col("document_hashes")).gt(1), lit(1))))
        .collectAsList()
        .forEach(
            row -> {
              actions.put(row.getString(0), row.getLong(1));
              actions.merge(VERSIONS, row.getLong(2), Long::sum);
            });
    return actions;
  }

  private static Counts counted(Dataset<Row> extracted, Map<String, Long> actions) {
    Row documents =
        extracted
            .agg(count(lit(1)), count(when(col("known"), lit(1))), count(col("reject")))
            .first();
    return new Counts(
        documents.getLong(0),
        actions.getOrDefault(Changes.NEW, 0L),
        actions.getOrDefault(Changes.CHANGED, 0L),
        actions.getOrDefault(Changes.UNCHANGED, 0L) + documents.getLong(1),
        documents.getLong(2));
  }

  /** Returns how the documents fared. */
  public Counts counts() {
    return counts;
  }

  /** Tells whether any table but {@code rejects} changes. */
  public boolean changesTables() {
    return counts.fresh() + counts.changed() > 0;
  }

  /** Tells whether stored articles give way to newer versions. */
  boolean replaces() {
    return counts.changed() > 0;
  }

  /** Returns {@code article_id} and {@code old_month} of the stored articles that give way. */
  Dataset<Row> gone() {
    return changes.where(col("action").equalTo(Changes.CHANGED)).select("article_id", "old_month");
  }

  /** Returns the months that hold the rows that give way. */
  List<String> goneMonths() {
    return goneMonths;
  }

  /** Returns the {@code rows} that are about a new version of an article. */
  Dataset<Row> coming(Dataset<Row> rows) {
    Dataset<Row> ids =
        changes.where(col("action").notEqual(Changes.UNCHANGED)).select("article_id");
    return rows.join(ids, idColumns(), "left_semi");
  }

  /** Returns the rows of {@code stored} whose article stays. */
  Dataset<Row> staying(Dataset<Row> stored) {
    return replaces() ? stored.join(gone(), idColumns(), "left_anti") : stored;
  }

  /** Returns the rows of {@code stored} whose article gives way. */
  Dataset<Row> leaving(Dataset<Row> stored) {
    return replaces()
        ? stored.where(Partitions.in(goneMonths)).join(gone(), idColumns(), "left_semi")
        : stored.limit(0);
  }

  private static String[] idColumns() {
    return new String[] {"article_id"};
  }

  /** Returns the new versions of articles. */
  Dataset<Row> articles() {
    return Extracted.articles(accepted);
  }

  /** Returns the sentences of the new versions. */
  Dataset<Row> sentences() {
    return Extracted.sentences(accepted);
  }

  /** Returns the mentions of the new versions. */
  Dataset<Row> mentions() {
    return Extracted.mentions(accepted);
  }

  /** Returns the rejects of this run. */
  public Dataset<Row> rejects() {
    return Extracted.rejects(extracted);
  }

  /** Returns the {@code source_uri} of all documents that were read. */
  Dataset<Row> read() {
    return extracted.where(not(col("known"))).select("source_uri");
  }

  /** Gives back the memory. */
  public void release() {
    kept.release();
  }
}
