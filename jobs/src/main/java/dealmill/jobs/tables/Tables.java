package dealmill.jobs.tables;

import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.RunLog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All tables and views. */
public final class Tables {

  /** What a run writes, in the order in which it becomes visible. */
  public static final List<LakeTable> WRITTEN =
      List.of(
          Rejects.TABLE,
          Articles.TABLE,
          Sentences.TABLE,
          DealMentions.TABLE,
          Organizations.TABLE,
          DealEvents.TABLE,
          Deals.TABLE);

  private Tables() {}

  /** Returns every table, {@code runs} among them. */
  public static List<LakeTable> all() {
    return java.util.stream.Stream.concat(
            WRITTEN.stream(), java.util.stream.Stream.of(RunLog.TABLE))
        .toList();
  }

  /** Returns the views: name to query over the tables. */
  public static Map<String, String> views() {
    Map<String, String> views = new TreeMap<>();
    views.put(
        "deal_parties",
        "SELECT deal_id, deal_type, stage, first_reported_at, party.org_id, party.name,"
            + " party.name_en, party.role, party.country"
            + " FROM deals LATERAL VIEW explode(parties) AS party");
    views.put(
        "deal_amounts",
        "SELECT deal_id, deal_type, stage, first_reported_at, amount.value, amount.currency,"
            + " amount.qualifier, amount.kind, amount.value_krw, amount.value_usd"
            + " FROM deals LATERAL VIEW explode(amounts) AS amount");
    return views;
  }
}
