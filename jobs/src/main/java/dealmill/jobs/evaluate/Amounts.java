package dealmill.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Compares the sums of a labelled deal with those found. */
final class Amounts {

  private Amounts() {}

  /** A sum with its conversions into other currencies; {@code found} if any of them was. */
  record Group(List<GoldDeal.Amount> members, boolean found) {

    /** Tells whether missing the sum is a miss: an instalment or an estimate may be missed. */
    boolean isNeeded() {
      return !isOptional() && !first().kinds().contains("OTHER");
    }

    boolean isOptional() {
      return first().optional();
    }

    /** Tells whether the sum is the price of the deal. */
    boolean isDealValue() {
      return first().kinds().get(0).equals("DEAL_VALUE");
    }

    GoldDeal.Amount first() {
      return members.get(0);
    }
  }

  /** Puts each sum together with the conversions that follow it. */
  static List<Group> groups(List<GoldDeal.Amount> gold, List<Found.Amount> found) {
    List<List<GoldDeal.Amount>> groups = new ArrayList<>();
    for (GoldDeal.Amount amount : gold) {
      if (!amount.conversion() || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(amount);
    }
    return groups.stream()
        .map(group -> new Group(List.copyOf(group), isFound(group, found)))
        .toList();
  }

  /** Returns those of {@code found} that are none of {@code gold}. */
  static List<Found.Amount> strangers(List<GoldDeal.Amount> gold, List<Found.Amount> found) {
    return found.stream().filter(f -> gold.stream().noneMatch(g -> g.is(f))).toList();
  }

  private static boolean isFound(List<GoldDeal.Amount> group, List<Found.Amount> found) {
    return group.stream().anyMatch(g -> found.stream().anyMatch(g::is));
  }
}
