package dealmill.deal;

import dealmill.organization.Slot;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that turn who does what: in 누리로봇이 가온전자에 인수된다 the subject is bought. The first that is
 * spoken counts; without one the frame's own roles do.
 */
enum Voice {
  /** 누리로봇이 가온전자에 인수된다. */
  BOUGHT(
      rule -> rule.type() == DealType.ACQUISITION && !rule.frame().id().equals("PREFERRED"),
      Map.of(
          Slot.SUBJECT, Role.TARGET,
          Slot.OBJECT, Role.TARGET,
          Slot.TO, Role.ACQUIRER,
          Slot.FROM, Role.SELLER)),

  /** 가온전자가 누리로봇의 우선협상대상자로 선정됐다. */
  CHOSEN_TO_BUY(
      rule -> rule.frame().id().equals("PREFERRED"),
      Map.of(
          Slot.SUBJECT, Role.ACQUIRER,
          Slot.OBJECT, Role.TARGET,
          Slot.OF, Role.TARGET,
          Slot.WITH, Role.SELLER,
          Slot.FROM, Role.SELLER)),

  /** 가온건설이 두레시에서 시공사로 선정됐다. */
  CHOSEN_TO_SUPPLY(
      rule -> rule.frame().id().equals("AWARD"),
      Map.of(
          Slot.SUBJECT, Role.SUPPLIER,
          Slot.OBJECT, Role.CUSTOMER,
          Slot.OF, Role.CUSTOMER,
          Slot.WITH, Role.CUSTOMER,
          Slot.FROM, Role.CUSTOMER)),

  /** 가온유통이 두레의 총판으로 지정됐다. */
  APPOINTED(
      rule -> rule.frame().id().equals("APPOINT"),
      Map.of(
          Slot.SUBJECT, Role.DISTRIBUTOR,
          Slot.WITH, Role.SUPPLIER,
          Slot.FROM, Role.SUPPLIER,
          Slot.OF, Role.SUPPLIER)),

  /** 가온전자는 두레에서 배터리를 공급받는다. */
  SUPPLIED(
      rule -> rule.type() == DealType.SUPPLY && rule.frame().id().equals("SUPPLY"),
      Map.of(
          Slot.SUBJECT, Role.CUSTOMER,
          Slot.WITH, Role.SUPPLIER,
          Slot.FROM, Role.SUPPLIER,
          Slot.OF, Role.SUPPLIER));

  private final Predicate<DealRule> turns;
  private final Map<Slot, Role> roles;

  Voice(Predicate<DealRule> turns, Map<Slot, Role> roles) {
    this.turns = turns;
    this.roles = roles;
  }

  /**
   * Returns the voice of a statement, or null where {@code rule}'s own frame tells the roles.
   *
   * @param trigger the words that fired
   * @param tail what follows them
   */
  static @Nullable Voice of(DealRule rule, String trigger, String tail) {
    for (Voice voice : values()) {
      if (voice.turns.test(rule) && voice.isSpoken(trigger, tail)) {
        return voice;
      }
    }
    return null;
  }

  private boolean isSpoken(String trigger, String tail) {
    return switch (this) {
      case BOUGHT, APPOINTED -> Beside.PASSIVE.matcher(tail).find();
      case CHOSEN_TO_BUY, CHOSEN_TO_SUPPLY -> Beside.CHOSEN.matcher(trigger + tail).find();
      case SUPPLIED -> Beside.RECEIVES.matcher(trigger + tail).find();
    };
  }

  /** Returns the role of a name in {@code slot}, or null if it has none. */
  @Nullable Role role(Slot slot) {
    return roles.get(slot == Slot.TOPIC ? Slot.SUBJECT : slot);
  }
}
