package dealmill.jobs.resolve;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import dealmill.jobs.tables.Cells;
import dealmill.jobs.tables.DealEvents;
import dealmill.jobs.tables.Deals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Mentions that may speak of the same deals in; their deals out. */
final class DealGroup implements FlatMapGroupsFunction<String, Row, Row> {

  private static final long serialVersionUID = 1;

  /** Which deal a mention speaks of now, and which it spoke of before. */
  private static final StructType ASSIGNMENT =
      new StructType()
          .add("mention_id", StringType)
          .add("published_month", StringType)
          .add("former", StringType)
          .add("deal_id", StringType)
          .add("fresh", BooleanType);

  /** One row per deal. */
  static final StructType SCHEMA =
      new StructType()
          .add("assignments", createArrayType(ASSIGNMENT))
          .add("deal", Deals.SCHEMA)
          .add("events", createArrayType(DealEvents.SCHEMA));

  private final Instant updatedAt;

  DealGroup(Instant updatedAt) {
    this.updatedAt = updatedAt;
  }

  @Override
  public Iterator<Row> call(String component, Iterator<Row> mentions) {
    List<MentionFacts> facts = new ArrayList<>();
    mentions.forEachRemaining(row -> facts.add(MentionFactsCodec.facts(row)));
    Set<String> ids = new HashSet<>();
    facts.forEach(mention -> ids.add(mention.mentionId()));
    Set<String> taken = new HashSet<>();
    List<Row> deals = new ArrayList<>();
    for (List<MentionFacts> cluster : Clusters.of(facts)) {
      deals.add(row(dealId(cluster, ids, taken), cluster));
    }
    return deals.iterator();
  }

  /**
   * A deal keeps the id that its earliest mention has; a new one takes its least mention's. Where a
   * deal falls apart, its id stays with the mention that it was made from, which no other deal may
   * take it from.
   */
  private static String dealId(
      List<MentionFacts> cluster, Set<String> mentions, Set<String> taken) {
    Set<String> own = new TreeSet<>();
    cluster.forEach(mention -> own.add(mention.mentionId()));
    Stream<String> former =
        cluster.stream()
            .map(MentionFacts::dealId)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .filter(id -> own.contains(id) || !mentions.contains(id));
    return Stream.concat(former, own.stream()).filter(taken::add).findFirst().orElseThrow();
  }

  private Row row(String dealId, List<MentionFacts> cluster) {
    DealFold fold = new DealFold(dealId, cluster);
    List<Row> assignments =
        cluster.stream()
            .map(m -> Cells.row(m.mentionId(), m.month(), m.dealId(), dealId, m.fresh()))
            .toList();
    return Cells.row(assignments, fold.deal(updatedAt), fold.events());
  }
}
