package dealmill.deal;

import dealmill.organization.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells who gives and who takes where a headline or «A와 B가 공급 계약을 맺었다» leaves it open: by the
 * statements that say to whom or from whom.
 */
final class Direction {

  private Direction() {}

  /** Returns {@code cast} with the roles that the directed statements of {@code draft} give. */
  static List<Event.Argument> turned(Draft draft, DealType type, List<Event.Argument> cast) {
    Map<Integer, Map<Role, Integer>> votes = votes(draft, type);
    List<Event.Argument> turned = new ArrayList<>();
    Set<Integer> moved = new HashSet<>();
    for (Event.Argument argument : cast) {
      Role told = Sides.fitting(type, argument.role());
      Role other = Sides.opposite(type, told);
      Map<Role, Integer> own = votes.getOrDefault(argument.entity(), Map.of());
      if (other != null && own.getOrDefault(other, 0) > own.getOrDefault(told, 0)) {
        turned.add(with(argument, other));
        moved.add(argument.entity());
      } else {
        turned.add(argument);
      }
    }
    return moved.isEmpty() || turned.size() != 2 ? turned : faced(type, turned, moved, votes);
  }

  /** Of two one gives and one takes: who is turned turns the other, if nothing places it. */
  private static List<Event.Argument> faced(
      DealType type,
      List<Event.Argument> pair,
      Set<Integer> moved,
      Map<Integer, Map<Role, Integer>> votes) {
    List<Event.Argument> faced = new ArrayList<>();
    for (int i = 0; i < pair.size(); i++) {
      Event.Argument own = pair.get(i);
      Role other = Sides.fitting(type, pair.get(1 - i).role());
      Role opposite = Sides.opposite(type, other);
      boolean placed = moved.contains(own.entity()) || votes.containsKey(own.entity());
      faced.add(placed || opposite == null ? own : with(own, opposite));
    }
    return faced;
  }

  /** Who gets a sum from another gives the rights: «두레에서 300억원을 받기로» is left out. */
  private static Map<Integer, Map<Role, Integer>> votes(Draft draft, DealType type) {
    Map<Integer, Map<Role, Integer>> votes = new HashMap<>();
    for (Event event : draft.events()) {
      boolean paid = type == DealType.LICENSING && event.time().priced() && isFrom(event);
      if (paid || !isDirected(event)) {
        continue;
      }
      for (Event.Argument argument : event.arguments()) {
        if (argument.explicit()) {
          votes
              .computeIfAbsent(argument.entity(), entity -> new HashMap<>())
              .merge(Sides.fitting(type, argument.role()), 1, Integer::sum);
        }
      }
    }
    return votes;
  }

  private static boolean isDirected(Event event) {
    boolean named =
        event.arguments().stream()
            .filter(Event.Argument::explicit)
            .anyMatch(a -> a.mention().slot() == Slot.TO || a.mention().slot() == Slot.FROM);
    return named || event.receives();
  }

  private static boolean isFrom(Event event) {
    return event.arguments().stream().anyMatch(a -> a.mention().slot() == Slot.FROM);
  }

  private static Event.Argument with(Event.Argument argument, Role role) {
    return new Event.Argument(argument.entity(), role, argument.mention(), argument.explicit());
  }
}
