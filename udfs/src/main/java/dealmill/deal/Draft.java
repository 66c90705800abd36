package dealmill.deal;

import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A deal in the making: the events that tell it. */
final class Draft {

  private static final Set<Role> SINGLE =
      EnumSet.of(
          Role.TARGET,
          Role.INVESTEE,
          Role.CUSTOMER,
          Role.LICENSEE,
          Role.LICENSOR,
          Role.BORROWER,
          Role.SUPPLIER);

  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Event.Argument> cast = new LinkedHashMap<>();
  private DealType type;

  private final List<Span> terms;
  private final boolean part;

  Draft(Event event) {
    this.type = event.type();
    this.terms = List.of();
    this.part = false;
    add(event);
  }

  private Draft(DealType type, List<Span> terms) {
    this.type = type;
    this.terms = List.copyOf(terms);
    this.part = true;
  }

  /** Tells whether a firm promises a town to build there. */
  boolean isLocal() {
    return events.stream().anyMatch(event -> event.rule().frame().id().equals("LOCAL"));
  }

  /** Returns this deal as it is without {@code others}, its price told by {@code sentences}. */
  Draft without(Set<Integer> others, List<Span> sentences) {
    Draft part = new Draft(type, sentences);
    for (Event event : events) {
      part.add(
          event.with(
              event.type(),
              event.arguments().stream().filter(a -> !others.contains(a.entity())).toList()));
    }
    return part;
  }

  /** The sentences that tell this part's own terms; none where the deal is whole. */
  List<Span> terms() {
    return terms;
  }

  /** Tells whether the deal is one part of what its statement tells. */
  boolean isPart() {
    return part;
  }

  DealType type() {
    return type;
  }

  void type(DealType other) {
    type = other;
  }

  List<Event> events() {
    return events;
  }

  Event first() {
    return events.get(0);
  }

  Map<Integer, Event.Argument> cast() {
    return cast;
  }

  void add(Event event) {
    List<Event.Argument> told = withoutOtherTargets(event);
    events.add(event);
    for (Event.Argument argument : told) {
      Event.Argument known = cast.get(argument.entity());
      if (known == null || !known.explicit() && argument.explicit()) {
        cast.put(argument.entity(), known == null ? argument : withRole(argument, known.role()));
      } else if (known.role() == Role.PARTNER && argument.role() != Role.PARTNER) {
        cast.put(argument.entity(), withRole(known, argument.role()));
      }
    }
  }

  /** «은행은 누리를 팔았다. 이로써 누리와 두온의 매각이 끝났다»: the second is sold in a deal of its own. */
  private List<Event.Argument> withoutOtherTargets(Event event) {
    boolean again =
        type == DealType.ACQUISITION
            && cast.values().stream()
                .anyMatch(a -> a.role() == Role.TARGET && event.names(a.entity()));
    return event.arguments().stream()
        .filter(a -> !again || a.role() != Role.TARGET || cast.containsKey(a.entity()))
        .toList();
  }

  /** Takes in a statement that names a party's group or member; a narrower one names them right. */
  void addKin(Event event, boolean narrower) {
    if (narrower) {
      type = event.type();
      cast.clear();
      add(event);
    } else {
      add(
          event.with(
              event.type(),
              event.arguments().stream().filter(a -> cast.containsKey(a.entity())).toList()));
    }
  }

  private static Event.Argument withRole(Event.Argument argument, Role role) {
    return new Event.Argument(argument.entity(), role, argument.mention(), argument.explicit());
  }

  /** Returns how many parties of {@code event} this deal has. */
  int shared(Event event) {
    return (int)
        event.arguments().stream()
            .mapToInt(Event.Argument::entity)
            .distinct()
            .filter(cast::containsKey)
            .count();
  }

  /** Two who bid for the same firm are in two deals. */
  private boolean bidsAgainst(Event event) {
    if (type != DealType.ACQUISITION || event.type() != DealType.ACQUISITION) {
      return false;
    }
    boolean bids = false;
    for (Event.Argument argument : event.arguments()) {
      boolean buys = argument.role() == Role.ACQUIRER && argument.explicit();
      if (buys && cast.containsKey(argument.entity())) {
        return false;
      }
      bids |= buys;
    }
    return bids && cast.values().stream().anyMatch(a -> a.role() == Role.ACQUIRER && a.explicit());
  }

  /** Tells whether both name someone for a role that only one can have. */
  boolean contradicts(Event event) {
    if (bidsAgainst(event) || boughtBefore(event)) {
      return true;
    }
    for (Event.Argument argument : event.arguments()) {
      Role role = Sides.fitting(type, argument.role());
      if (!SINGLE.contains(role) || cast.containsKey(argument.entity())) {
        continue;
      }
      boolean taken =
          cast.values().stream()
              .anyMatch(
                  a ->
                      Sides.fitting(type, a.role()) == role
                          && (!event.names(a.entity()) || puts(event, a.entity()))
                          && a.explicit());
      if (taken) {
        return true;
      }
    }
    return false;
  }

  /** Who sells now what it bought then is in two deals. */
  private boolean boughtBefore(Event event) {
    if (type != DealType.ACQUISITION || event.past() == first().past()) {
      return false;
    }
    for (Event.Argument argument : event.arguments()) {
      Event.Argument own = cast.get(argument.entity());
      if (own != null
          && own.explicit()
          && argument.explicit()
          && CHANGED.contains(own.role())
          && CHANGED.contains(argument.role())) {
        return own.role() != argument.role();
      }
    }
    return false;
  }

  private static final Set<Role> CHANGED = EnumSet.of(Role.SELLER, Role.ACQUIRER);

  /** Who was bought and now puts money into another firm is in two deals. */
  private static boolean puts(Event event, int entity) {
    return event.type() == DealType.INVESTMENT
        && event.arguments().stream()
            .anyMatch(a -> a.entity() == entity && a.role() == Role.INVESTOR);
  }

  /** Returns the ids of the rules that fired, sorted. */
  List<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    events.forEach(event -> ids.add(event.rule().id()));
    return List.copyOf(ids);
  }

  boolean has(Role role) {
    return cast.values().stream().anyMatch(a -> a.role() == role);
  }
}
