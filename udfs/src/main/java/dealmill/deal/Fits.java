package dealmill.deal;

import java.util.List;
import java.util.Map;

/** Tells whether a statement with one side belongs to a deal that other statements tell. */
final class Fits {

  /** So many sentences off a statement may still go on about a deal. */
  static final int NEAR = 3;

  private Fits() {}

  /** Tells whether {@code event} adds to {@code draft} what it lacks, or nothing new. */
  static boolean fits(Draft draft, Event event) {
    return draft.shared(event) == event.parties()
        || draft.cast().size() == 1 && isOther(draft, event)
        || completes(draft, event)
        || isTaker(draft, event)
        || distance(draft, event) <= NEAR
            && !tellsAnother(draft, event)
            && event.arguments().stream()
                .filter(a -> !draft.cast().containsKey(a.entity()))
                .allMatch(
                    a ->
                        a.role() == Role.INVESTOR
                            || a.role() == Role.SELLER
                            || a.role() == Role.LENDER);
  }

  /** «누리항공의 매각이 무산됐다. 두레은행은 가온이 인수를 포기했다고 밝혔다»: what was for sale is told alone. */
  static boolean completes(Draft draft, Event event) {
    if (draft.type() != DealType.ACQUISITION || event.parties() != 1) {
      return false;
    }
    Event.Argument own = event.arguments().get(0);
    boolean target = own.role() == Role.TARGET;
    return !draft.has(own.role())
        && (target || own.explicit())
        && distance(draft, event) <= (target ? NEAR : 0);
  }

  /** «누리로봇은 80억원을 유치했다. 이번 투자에는 가온벤처스와 두레벤처스가 참여했다»: who takes it is told alone. */
  private static boolean isTaker(Draft draft, Event event) {
    Role taker = TAKEN.get(draft.type());
    List<Event.Argument> others =
        event.arguments().stream().filter(a -> !draft.cast().containsKey(a.entity())).toList();
    boolean alone = event.parties() == 1 || event.parties() == 2 && draft.shared(event) == 1;
    return taker != null
        && alone
        && others.size() == 1
        && others.get(0).role() == taker
        && !draft.has(taker)
        && distance(draft, event) <= NEAR;
  }

  private static final Map<DealType, Role> TAKEN =
      Map.of(
          DealType.INVESTMENT, Role.INVESTEE,
          DealType.SUPPLY, Role.CUSTOMER,
          DealType.FINANCING, Role.BORROWER);

  /** Before a deal's first statement a raise with its own sum and name is another firm's. */
  private static boolean tellsAnother(Draft draft, Event event) {
    return event.sentence() < draft.first().sentence()
        && event.rule().strength() == DealRule.Strength.STRONG
        && event.time().priced();
  }

  /** «계약은 두레제약과 이뤄졌다» names the other side of a deal that has one. */
  private static boolean isOther(Draft draft, Event event) {
    return event.rule().strength() == DealRule.Strength.REFERENCE
        && event.type() == DealType.PARTNERSHIP
        && distance(draft, event) <= NEAR * 2
        && event.arguments().stream().filter(Event.Argument::explicit).count() >= 1;
  }

  /**
   * Returns how many sentences lie between {@code event} and the nearest statement of {@code
   * draft}.
   */
  static int distance(Draft draft, Event event) {
    return draft.events().stream()
        .mapToInt(other -> Math.abs(other.sentence() - event.sentence()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
