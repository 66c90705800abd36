package dealmill.deal;

/** Tells the purchase of one firm in two statements, of which one has the buyer, one the seller. */
final class OneTarget {

  private OneTarget() {}

  /** Who buys a firm and who sells it are told apart: «두레는 누리를 판다. 누리는 가온이 산다.» */
  static boolean isOf(Draft draft, Event event) {
    if (draft.type() != DealType.ACQUISITION || event.type() != DealType.ACQUISITION) {
      return false;
    }
    boolean target =
        event.arguments().stream()
            .anyMatch(
                a ->
                    a.role() == Role.TARGET
                        && draft.cast().containsKey(a.entity())
                        && draft.cast().get(a.entity()).role() == Role.TARGET);
    boolean told = Math.abs(event.sentence() - draft.first().sentence()) <= 1;
    boolean same = target || told && draft.has(Role.TARGET) && isBuyer(draft, event);
    return same
        && event.past() == draft.first().past()
        && event.arguments().stream()
            .filter(a -> a.role() != Role.TARGET && !draft.cast().containsKey(a.entity()))
            .noneMatch(a -> draft.has(a.role()));
  }

  /** «가온은 누리를 품는다. 가온은 두레와 계약을 맺었다»: who buys is told with who sells. */
  private static boolean isBuyer(Draft draft, Event event) {
    return event.arguments().stream().noneMatch(a -> a.role() == Role.TARGET)
        && event.arguments().stream()
            .anyMatch(
                a ->
                    a.role() == Role.ACQUIRER
                        && draft.cast().containsKey(a.entity())
                        && draft.cast().get(a.entity()).role() == Role.ACQUIRER);
  }
}
