package dealmill.deal;

import dealmill.organization.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of several triggers in one statement keeps the one that says most: «공동 개발을 위한 업무협약» is one
 * statement, not two.
 */
final class OneTrigger {

  /** A narrower type right before a general word for an agreement tells its type. */
  private static final int MODIFIES = 18;

  private static final Set<DealType> NARROW =
      EnumSet.complementOf(EnumSet.of(DealType.PARTNERSHIP));

  private OneTrigger() {}

  static List<Event> perStatement(List<Event> events) {
    List<Event> kept = new ArrayList<>();
    for (int i = 0; i < events.size(); ) {
      int j = i;
      while (j < events.size() && events.get(j).sentence() == events.get(i).sentence()) {
        j++;
      }
      kept.addAll(sentence(events.subList(i, j)));
      i = j;
    }
    return kept;
  }

  private static List<Event> sentence(List<Event> events) {
    List<Event> kept = new ArrayList<>();
    for (Event event : events) {
      int same = indexOfSame(kept, event);
      if (same < 0) {
        kept.add(event);
      } else {
        kept.set(same, better(kept.get(same), event));
      }
    }
    kept.sort(Comparator.comparing(event -> event.trigger().start()));
    return kept;
  }

  private static int indexOfSame(List<Event> kept, Event event) {
    for (int i = 0; i < kept.size(); i++) {
      Event other = kept.get(i);
      if (other.trigger().overlaps(event.trigger())) {
        return i;
      }
      Set<Integer> one = entities(other);
      Set<Integer> two = entities(event);
      boolean nested = one.containsAll(two) || two.containsAll(one);
      boolean sameClause = other.clause().equals(event.clause());
      if (nested && (sameClause || other.type() == event.type())) {
        return i;
      }
    }
    return -1;
  }

  private static Set<Integer> entities(Event event) {
    return event.arguments().stream().map(Event.Argument::entity).collect(Collectors.toSet());
  }

  private static Event better(Event first, Event second) {
    Event winner = rank(second) > rank(first) ? second : first;
    Event other = winner == first ? second : first;
    // Who buys and who sells is told best where one chooses the other.
    boolean chosen = other.rule().frame().chooses() && other.parties() == winner.parties();
    boolean more = other.parties() > winner.parties();
    List<Event.Argument> arguments =
        (more || chosen || tellsWhoSells(winner, other)) && compatible(winner, other)
            ? other.arguments()
            : faced(winner, other);
    DealType type = winner.type();
    if (type == DealType.PARTNERSHIP && NARROW.contains(other.type()) && modifies(other, winner)) {
      type = other.type();
      arguments = other.parties() >= winner.parties() ? other.arguments() : winner.arguments();
    }
    Event merged = winner.with(type, arguments);
    return other.stageRank() > winner.stageRank()
        ? merged.with(other.stage(), other.stageRank())
        : merged;
  }

  /** A headline leaves open who sells what at home: the text tells it. */
  private static boolean tellsWhoSells(Event winner, Event other) {
    return other.rule().frame().id().equals("IMPORT")
        && winner.rule().frame().id().equals("DISTRIBUTE")
        && other.parties() == winner.parties();
  }

  private static boolean compatible(Event winner, Event other) {
    return winner.rule().frame().isSymmetric() == other.rule().frame().isSymmetric();
  }

  /** In 20대를 구매하기로 하고 두레와 계약을 맺었다 the general word names the other side. */
  private static List<Event.Argument> faced(Event winner, Event other) {
    boolean open =
        winner.parties() == 1
            && other.parties() == 2
            && winner.arguments().get(0).explicit()
            && winner.arguments().get(0).mention().slot().acts()
            && other.arguments().stream()
                .allMatch(a -> a.explicit() && (winner.names(a.entity()) || isWith(a)))
            && Sides.opposite(winner.type(), winner.arguments().get(0).role()) != null;
    if (!open) {
      return winner.arguments();
    }
    List<Event.Argument> both = new ArrayList<>(winner.arguments());
    other.arguments().stream().filter(a -> !winner.names(a.entity())).forEach(both::add);
    return both;
  }

  private static boolean isWith(Event.Argument argument) {
    return argument.mention().slot() == Slot.WITH;
  }

  private static boolean modifies(Event narrow, Event general) {
    int gap = general.trigger().start() - narrow.trigger().end();
    return gap >= -2 && gap <= MODIFIES;
  }

  private static int rank(Event event) {
    int strength = event.rule().strength().ordinal() * 10;
    int parties = (int) Math.min(2, event.parties()) * 12;
    int relative = event.time().relative() ? 25 : 0;
    return strength + parties + (event.type() == DealType.PARTNERSHIP ? 0 : 2) - relative;
  }
}
