package dealmill.deal;

import dealmill.organization.Organizations;

/** Tells whether enough of a deal's sides are named for it to be one. */
final class Sides {

  private Sides() {}

  /** With one side named it is a deal where its price is told: of the article's own, or a round. */
  static boolean suffice(Draft draft, Deal deal, Organizations everyone) {
    if (deal.parties().size() >= 2) {
      return true;
    }
    boolean official =
        draft.cast().keySet().stream()
            .allMatch(entity -> everyone.entities().get(entity).isGovernment());
    boolean priced = deal.amounts().stream().anyMatch(a -> a.kind() == AmountKind.DEAL_VALUE);
    boolean round = deal.parties().stream().anyMatch(p -> p.role() == Role.INVESTEE);
    return !official && priced && (deal.main() || round);
  }
}
