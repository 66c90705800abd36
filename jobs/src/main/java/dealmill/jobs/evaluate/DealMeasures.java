package dealmill.jobs.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How well deals were found, article by article: the deals themselves, and their fields. */
final class DealMeasures {

  final Tally main = new Tally();
  final Tally all = new Tally();
  final Map<String, Tally> byType = new TreeMap<>();
  final Share negatives = new Share();
  final FieldMeasures fields;

  private final Misses misses;
  private final Map<String, @Nullable String> dealIds = new TreeMap<>();

  DealMeasures(Misses misses) {
    this.misses = misses;
    this.fields = new FieldMeasures(misses);
  }

  /** Returns the {@code deal_id} under which each labelled deal was found, by its key. */
  Map<String, @Nullable String> dealIds() {
    return dealIds;
  }

  /** Counts what was {@code found} in the article of {@code gold}. */
  void add(Gold gold, List<Found.Mention> found) {
    if (gold.deals().isEmpty()) {
      negatives.add(found.isEmpty());
    }
    Map<Integer, Integer> match = Matching.deals(gold.deals(), found);
    addStrangers(gold, found, new HashSet<>(match.values()));
    for (int g = 0; g < gold.deals().size(); g++) {
      GoldDeal deal = gold.deals().get(g);
      Integer at = match.get(g);
      if (deal.optional()) {
        continue;
      }
      if (at == null) {
        addMissed(gold, deal);
      } else {
        addMatched(gold, g, found.get(at));
      }
    }
  }

  private void addStrangers(Gold gold, List<Found.Mention> found, Set<Integer> matched) {
    for (int f = 0; f < found.size(); f++) {
      if (!matched.contains(f)) {
        addStranger(gold, found.get(f));
      }
    }
  }

  private void addStranger(Gold gold, Found.Mention stranger) {
    all.wrong(1);
    if (stranger.main()) {
      main.wrong(1);
      fields.record.wrong(1);
      ofType(stranger.type()).wrong(1);
    }
    List<String> names = stranger.parties().stream().map(p -> String.valueOf(p.name())).toList();
    misses.note(
        gold.id(),
        "extra deal",
        "%s %s %s | %s".formatted(stranger.type(), stranger.stage(), names, stranger.evidence()));
  }

  private void addMissed(Gold gold, GoldDeal deal) {
    boolean counts = deal.main() && !deal.mainEither();
    all.missed(1);
    if (counts) {
      main.missed(1);
      fields.record.missed(1);
      ofType(deal.types().get(0)).missed(1);
    }
    misses.note(
        gold.id(), counts ? "missed deal" : "missed background deal", FieldMeasures.label(deal));
  }

  private void addMatched(Gold gold, int place, Found.Mention found) {
    GoldDeal deal = gold.deals().get(place);
    dealIds.put(gold.key(place), found.dealId());
    all.right(1);
    if (deal.main()) {
      main.right(1);
      ofType(deal.types().get(0)).right(1);
    }
    fields.add(gold, deal, found);
  }

  private Tally ofType(String type) {
    return byType.computeIfAbsent(type, t -> new Tally());
  }
}
