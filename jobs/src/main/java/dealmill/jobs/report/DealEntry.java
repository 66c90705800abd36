package dealmill.jobs.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal as the page shows it. */
record DealEntry(
    String id,
    String type,
    String stage,
    List<Party> parties,
    List<Sum> sums,
    @Nullable BigDecimal stake,
    @Nullable String announced,
    @Nullable String signed,
    @Nullable String closed,
    @Nullable String first,
    @Nullable String last,
    long articles,
    @Nullable String headline,
    List<String> places,
    List<String> projects,
    double confidence,
    List<Event> events,
    List<MentionEntry> mentions) {

  private static final int LONGEST_HEADLINE = 200;

  DealEntry {
    parties = List.copyOf(parties);
    sums = List.copyOf(sums);
    places = List.copyOf(places);
    projects = List.copyOf(projects);
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
  }

  /**
   * Who takes part.
   *
   * @param company the place in the list of companies
   */
  record Party(int company, @Nullable String role) {}

  /** A sum, and what it is in won and in dollars. */
  record Sum(
      @Nullable BigDecimal value,
      @Nullable String currency,
      @Nullable String qualifier,
      @Nullable String kind,
      @Nullable BigDecimal krw,
      @Nullable BigDecimal usd) {

    static Sum from(RowFields sum) {
      return new Sum(
          sum.decimal("value"),
          sum.name("currency"),
          sum.name("qualifier"),
          sum.name("kind"),
          sum.decimal("value_krw"),
          sum.decimal("value_usd"));
    }
  }

  /** A stage that the deal reached. */
  record Event(@Nullable String stage, @Nullable String day) {

    static Event from(RowFields event) {
      return new Event(event.name("stage"), event.day("event_date"));
    }
  }

  /** Makes the entry of a row of {@code deals}, whose parties go into {@code companies}. */
  static DealEntry from(
      RowFields deal, Companies companies, List<Event> events, List<MentionEntry> mentions) {
    return new DealEntry(
        deal.key("deal_id"),
        deal.key("deal_type"),
        deal.key("stage"),
        deal.rows("parties").stream()
            .map(party -> new Party(companies.place(party), party.name("role")))
            .toList(),
        deal.rows("amounts").stream().map(Sum::from).toList(),
        deal.decimal("stake_pct"),
        deal.day("announced_on"),
        deal.day("signed_on"),
        deal.day("closed_on"),
        deal.dayOf("first_reported_at"),
        deal.dayOf("last_reported_at"),
        deal.count("article_count"),
        deal.text("headline", LONGEST_HEADLINE),
        deal.names("places"),
        deal.names("projects"),
        deal.fraction("confidence"),
        events,
        mentions);
  }
}
