package dealmill.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How well the fields of deals were read that were found. */
final class FieldMeasures {

  private static final double NEAR_STAKE = 0.1;

  final Tally record = new Tally();
  final Tally parties = new Tally();
  final Tally amounts = new Tally();
  final Tally dates = new Tally();
  final Share role = new Share();
  final Share stage = new Share();
  final Share stake = new Share();
  private final Misses misses;
  private int trapAmounts;

  FieldMeasures(Misses misses) {
    this.misses = misses;
  }

  /** Returns how many of the wrong sums are such as the labels name as no deal's. */
  int trapAmounts() {
    return trapAmounts;
  }

  /** Counts the fields of {@code found}, which was matched with {@code deal}. */
  void add(Gold gold, GoldDeal deal, Found.Mention found) {
    List<String> wrong = new ArrayList<>();
    if (!deal.stages().contains(found.stage())) {
      wrong.add("stage " + found.stage());
    }
    stage.add(wrong.isEmpty());
    addParties(deal, found, wrong);
    addAmounts(gold, deal, found, wrong);
    addDates(gold, deal, found);
    if (!deal.stakes().isEmpty()) {
      Double pct = found.stakePct();
      stake.add(
          pct != null && deal.stakes().stream().anyMatch(s -> Math.abs(pct - s) <= NEAR_STAKE));
    }
    if (deal.main()) {
      record.right(wrong.isEmpty() ? 1 : 0);
      record.wrong(wrong.isEmpty() ? 0 : 1);
      record.missed(wrong.isEmpty() ? 0 : 1);
    }
    if (!wrong.isEmpty()) {
      misses.note(gold.id(), "inexact", label(deal) + ": " + String.join(", ", wrong));
    }
  }

  private void addParties(GoldDeal deal, Found.Mention found, List<String> wrong) {
    Map<Integer, Integer> match = Matching.parties(deal.parties(), found.parties());
    parties.right(match.size());
    match.forEach(
        (g, f) -> role.add(deal.parties().get(g).role().equals(found.parties().get(f).role())));
    for (int g = 0; g < deal.parties().size(); g++) {
      GoldDeal.Party party = deal.parties().get(g);
      if (party.required() && !match.containsKey(g)) {
        parties.missed(1);
        wrong.add("party lost " + party.name());
      }
    }
    for (int f = 0; f < found.parties().size(); f++) {
      if (!match.containsValue(f)) {
        parties.wrong(1);
        wrong.add("party wrong " + found.parties().get(f).name());
      }
    }
  }

  private void addAmounts(Gold gold, GoldDeal deal, Found.Mention found, List<String> wrong) {
    for (Amounts.Group group : Amounts.groups(deal.amounts(), found.amounts())) {
      amounts.right(group.found() && !group.isOptional() ? 1 : 0);
      if (group.isNeeded() && !group.found()) {
        amounts.missed(1);
        if (group.isDealValue()) {
          wrong.add(
              "amount lost %.0f %s".formatted(group.first().value(), group.first().currency()));
        }
      }
    }
    for (Found.Amount stranger : Amounts.strangers(deal.amounts(), found.amounts())) {
      amounts.wrong(1);
      trapAmounts += gold.notDealMoney().contains(Normal.name(stranger.surface())) ? 1 : 0;
      if (stranger.kind().equals("DEAL_VALUE")) {
        wrong.add("amount wrong %.0f %s".formatted(stranger.value(), stranger.currency()));
      }
    }
  }

  private void addDates(Gold gold, GoldDeal deal, Found.Mention found) {
    for (GoldDeal.DealDate date : deal.dates()) {
      boolean right = found.dates().stream().anyMatch(date::is);
      dates.right(right ? 1 : 0);
      dates.missed(right ? 0 : 1);
      if (!right) {
        misses.note(
            gold.id(),
            "date",
            "%s: gold %s %s got %s"
                .formatted(label(deal), date.date(), date.kind(), found.dates()));
      }
    }
    if (!deal.dates().isEmpty()) {
      dates.wrong(
          (int)
              found.dates().stream()
                  .filter(f -> deal.dates().stream().noneMatch(d -> d.is(f)))
                  .count());
    }
  }

  /** Returns a deal in a few words: {@code SUPPLY SIGNED [삼성전자, 테슬라]}. */
  static String label(GoldDeal deal) {
    return "%s %s %s"
        .formatted(
            deal.types().get(0),
            deal.stages().get(0),
            deal.parties().stream().map(GoldDeal.Party::name).toList());
  }
}
