package dealmill.deal;

import dealmill.organization.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who takes the shares or bonds that the sentence before says a firm issues: «누리로봇은 전환사채
 * 150억원을 발행한다. 가온자산운용과 두레증권이 인수한다.» buys no business.
 */
final class Subscribers {

  private static final int NEAR = 2;

  private static final Set<Slot> NAMED = EnumSet.of(Slot.SUBJECT, Slot.TOPIC, Slot.BARE, Slot.WITH);

  private Subscribers() {}

  /** Returns {@code events}, each such purchase as a statement of the issue before it. */
  static List<Event> of(List<Event> events) {
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      Event issue = takes(event) ? issueBefore(event, told) : null;
      told.add(issue == null ? event : event.with(issue.type(), takers(event, issue.type())));
    }
    return told;
  }

  private static @Nullable Event issueBefore(Event event, List<Event> earlier) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Event issue = earlier.get(i);
      int gap = event.sentence() - issue.sentence();
      String frame = issue.rule().frame().id();
      if (gap >= 1 && gap <= NEAR && (frame.equals("ISSUE") || frame.equals("ISSUE_DEBT"))) {
        return issue;
      }
    }
    return null;
  }

  /** Nobody is bought, and all who buy are named in the statement. */
  private static boolean takes(Event event) {
    return event.type() == DealType.ACQUISITION
        && event.rule().frame().buys()
        && event.parties() > 0
        && event.arguments().stream()
            .allMatch(
                a ->
                    a.role() == Role.ACQUIRER
                        && a.explicit()
                        && NAMED.contains(a.mention().slot()));
  }

  private static List<Event.Argument> takers(Event event, DealType type) {
    Role role = type == DealType.INVESTMENT ? Role.INVESTOR : Role.LENDER;
    return event.arguments().stream()
        .map(a -> new Event.Argument(a.entity(), role, a.mention(), true))
        .toList();
  }
}
