package dealmill.deal;

import dealmill.organization.Organizations;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of each type of deal: who gives and who takes. A role that another type's words
 * gave is put on the same side: who sells rights licenses them.
 */
final class Sides {

  private static final Set<Role> GIVERS =
      EnumSet.of(Role.SELLER, Role.SUPPLIER, Role.LICENSOR, Role.LENDER);
  private static final Set<Role> TAKERS =
      EnumSet.of(Role.ACQUIRER, Role.CUSTOMER, Role.LICENSEE, Role.DISTRIBUTOR, Role.BORROWER);

  /** What a type of deal calls its sides. */
  private record Names(Role giver, Role taker) {}

  private static final Map<DealType, Names> NAMES = new EnumMap<>(DealType.class);

  static {
    NAMES.put(DealType.SUPPLY, new Names(Role.SUPPLIER, Role.CUSTOMER));
    NAMES.put(DealType.LICENSING, new Names(Role.LICENSOR, Role.LICENSEE));
    NAMES.put(DealType.DISTRIBUTION, new Names(Role.SUPPLIER, Role.DISTRIBUTOR));
    NAMES.put(DealType.FINANCING, new Names(Role.LENDER, Role.BORROWER));
  }

  private static final Set<DealType> JOINT =
      EnumSet.of(
          DealType.MERGER,
          DealType.JOINT_VENTURE,
          DealType.PARTNERSHIP,
          DealType.JOINT_DEVELOPMENT);

  /** Who gives and who takes rights or goods. */
  static final Set<DealType> IN_RIGHTS_AND_GOODS =
      EnumSet.of(DealType.SUPPLY, DealType.LICENSING, DealType.DISTRIBUTION);

  private Sides() {}

  /** Returns the role that one with {@code role} has in a deal of {@code type}. */
  static Role fitting(DealType type, Role role) {
    if (JOINT.contains(type)) {
      return Role.PARTNER;
    }
    if (type == DealType.INVESTMENT) {
      return role == Role.ACQUIRER ? Role.INVESTOR : role == Role.TARGET ? Role.INVESTEE : role;
    }
    if (type == DealType.ACQUISITION) {
      return role == Role.INVESTOR ? Role.ACQUIRER : role == Role.INVESTEE ? Role.TARGET : role;
    }
    if (type == DealType.FINANCING && (role == Role.INVESTOR || role == Role.INVESTEE)) {
      return role == Role.INVESTOR ? Role.LENDER : Role.BORROWER;
    }
    Names names = NAMES.get(type);
    if (names == null) {
      return role;
    }
    return GIVERS.contains(role) ? names.giver() : TAKERS.contains(role) ? names.taker() : role;
  }

  /** Returns the role of the other side in a deal of two sides, or null if there are none such. */
  static @Nullable Role opposite(DealType type, Role role) {
    Names names = NAMES.get(type);
    if (names == null) {
      return null;
    }
    return role == names.giver() ? names.taker() : role == names.taker() ? names.giver() : null;
  }

  /** Authorities that work with each other make no deal: 하늬시는 하늬경찰서와 협력해 순찰한다. */
  private static boolean isRoutine(Draft draft, Organizations everyone) {
    return draft.events().stream().allMatch(e -> e.rule().strength() == DealRule.Strength.WEAK)
        && draft.cast().keySet().stream()
            .map(entity -> everyone.entities().get(entity).kind())
            .allMatch(PUBLIC::contains);
  }

  /** Who are all up for sale are in no deal yet, and who all sell sell nothing that is named. */
  private static boolean isOneSide(Deal deal) {
    return deal.type() == DealType.ACQUISITION
        && deal.parties().stream().map(Deal.Party::role).distinct().count() == 1
        && deal.parties().get(0).role() != Role.ACQUIRER;
  }

  /**
   * To whom, or for which project, a bank lends has to be told; what it issues or borrows itself is
   * a deal of its own.
   */
  private static boolean isLender(Draft draft, Organizations everyone) {
    boolean owes =
        draft.events().stream()
            .map(event -> event.rule().frame().id())
            .anyMatch(frame -> frame.equals("ISSUE_DEBT") || frame.equals("BORROW"));
    boolean project = draft.ruleIds().contains("fin-arranged");
    return !owes
        && !project
        && draft.cast().keySet().stream()
            .allMatch(entity -> Natures.isFund(everyone.entities().get(entity)));
  }

  /** A bank that lends to many with the help of a fund for guarantees lends to nobody named. */
  private static boolean isProgramme(Deal deal) {
    return deal.type() == DealType.FINANCING
        && deal.parties().stream().allMatch(party -> party.role() == Role.LENDER)
        && deal.parties().stream().anyMatch(party -> Natures.isGuarantor(party.name()));
  }

  private static final Set<String> PUBLIC =
      Set.of("GOVERNMENT", "INSTITUTE", "ASSOCIATION", "SCHOOL");

  /** With one side named it is a deal where its price is told: of the article's own, or a round. */
  static boolean suffice(Draft draft, Deal deal, Organizations everyone) {
    if (deal.parties().size() >= 2) {
      return !isRoutine(draft, everyone) && !isOneSide(deal) && !isProgramme(deal);
    }
    if (draft.type() == DealType.INVESTMENT && draft.has(Role.SELLER)) {
      return false;
    }
    if (draft.type() == DealType.FINANCING && isLender(draft, everyone)) {
      return false;
    }
    boolean official =
        draft.cast().keySet().stream()
            .allMatch(entity -> everyone.entities().get(entity).isGovernment());
    boolean priced = deal.amounts().stream().anyMatch(a -> a.kind() == AmountKind.DEAL_VALUE);
    boolean round = deal.parties().stream().anyMatch(p -> p.role() == Role.INVESTEE);
    if (deal.type() == DealType.INVESTMENT && !round && !draft.ruleIds().contains("inv-stake")) {
      return false;
    }
    boolean told = draft.cast().values().stream().anyMatch(Event.Argument::explicit);
    boolean leads = draft.first().sentence() == 0;
    return told
        && !official
        && (priced || isWithUnnamed(draft, deal))
        && (deal.main() || round || priced && leads);
  }

  /** 유럽 제약사와 공급 계약을 체결했다 tells a deal, if not with whom. */
  private static boolean isWithUnnamed(Draft draft, Deal deal) {
    return IN_RIGHTS_AND_GOODS.contains(draft.type())
        && deal.stage() == Stage.SIGNED
        && draft.first().time().unnamed()
        && draft.first().rule().strength().states();
  }
}
