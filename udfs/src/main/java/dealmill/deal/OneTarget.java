package dealmill.deal;

/** Tells the purchase of one firm in two statements, of which one has the buyer, one the seller. */
final class OneTarget {

  private OneTarget() {}

  /** Who buys a firm and who sells it are told apart: «두레는 누리를 판다. 누리는 가온이 산다.» */
  static boolean isOf(Draft draft, Event event) {
    if (draft.type() != DealType.ACQUISITION || event.type() != DealType.ACQUISITION) {
      return false;
    }
    boolean target = shares(draft, event, Role.TARGET);
    boolean told = Math.abs(event.sentence() - draft.first().sentence()) <= 1;
    boolean same = target || told && draft.has(Role.TARGET) && isTrader(draft, event);
    return same
        && event.past() == draft.first().past()
        && event.arguments().stream()
            .filter(a -> a.role() != Role.TARGET && !draft.cast().containsKey(a.entity()))
            .noneMatch(a -> draft.has(a.role()) && !isBesideBuyer(draft, event, a));
  }

  /** «가온은 누리를 품는다. 가온은 두레와 계약을 맺었다»: who buys is told with who sells. */
  private static boolean isTrader(Draft draft, Event event) {
    boolean sold = !draft.has(Role.ACQUIRER) && shares(draft, event, Role.SELLER);
    return event.arguments().stream().noneMatch(a -> a.role() == Role.TARGET)
        && (sold || shares(draft, event, Role.ACQUIRER));
  }

  /** Who buys with one that is known to buy: 가온전자·두레파트너스 컨소시엄. */
  private static boolean isBesideBuyer(Draft draft, Event event, Event.Argument argument) {
    return argument.role() == Role.ACQUIRER && shares(draft, event, Role.ACQUIRER);
  }

  /** Tells whether one who has {@code role} in the draft has it in the statement too. */
  private static boolean shares(Draft draft, Event event, Role role) {
    return event.arguments().stream()
        .filter(a -> a.role() == role)
        .map(a -> draft.cast().get(a.entity()))
        .anyMatch(a -> a != null && a.role() == role);
  }
}
