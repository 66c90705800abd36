package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the deals that an article is about from those that it recalls. */
final class MainDeals {

  private static final int LEDE = 3;

  private final List<DealRules.Firing> headline;
  private final boolean untitled;
  private final Set<Integer> titled = new HashSet<>();

  MainDeals(Organizations everyone, String title, List<DealRules.Firing> headline) {
    this.headline = headline;
    this.untitled = title.isBlank();
    for (OrgMention name : everyone.titleMentions()) {
      titled.add(name.entity());
    }
  }

  /** How strongly the headline and the place in the article speak for {@code draft}. */
  int weight(Draft draft) {
    int weight = 0;
    long inTitle = draft.cast().keySet().stream().filter(titled::contains).count();
    weight += inTitle >= 2 ? 3 : inTitle == 1 ? 1 : 0;
    weight += untitled && draft.first().sentence() == 0 ? 1 : 0;
    weight += tellsType(draft.type()) ? 3 : 0;
    weight += draft.first().sentence() < LEDE ? 3 : draft.first().sentence() < 2 * LEDE ? 1 : 0;
    weight += Math.min(2, draft.events().size() - 1);
    // The year before the end of a contract is that of its making.
    boolean ends = draft.events().stream().anyMatch(e -> e.stage() == Stage.TERMINATED);
    weight -= !ends && draft.events().stream().allMatch(Event::past) ? 4 : 0;
    boolean vague = draft.type() == DealType.PARTNERSHIP;
    weight -= vague && draft.first().rule().strength() == DealRule.Strength.WEAK ? 2 : 0;
    return weight;
  }

  private boolean tellsType(DealType type) {
    for (DealRules.Firing firing : headline) {
      DealType told = firing.rule().type();
      boolean symmetric = told == DealType.PARTNERSHIP && type != DealType.ACQUISITION;
      if (told == type || symmetric) {
        return true;
      }
    }
    return false;
  }
}
