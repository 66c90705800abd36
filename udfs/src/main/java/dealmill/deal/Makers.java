package dealmill.deal;

import dealmill.organization.Slot;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who makes what a deal in rights is about, and so gives them: in 가온은 두레가 개발한 게임의 판권 계약을 맺었다 the
 * maker gives and who acts takes.
 */
final class Makers {

  private static final Set<DealType> RIGHTS = EnumSet.of(DealType.LICENSING, DealType.DISTRIBUTION);

  private static final Pattern OBJECT =
      Pattern.compile("[가-힣A-Za-z’']{2}[을를] (?:[^.,을를]{0,16} )?$");

  private final DealRule rule;
  private final Set<Integer> entities = new HashSet<>();

  Makers(DealRule rule) {
    this.rule = rule;
  }

  /**
   * Tells whether a name is a maker's, and remembers it.
   *
   * @param after what follows the name
   * @param gap what stands between the name and the trigger
   */
  boolean include(int entity, Slot slot, String after, String gap) {
    boolean makes =
        RIGHTS.contains(rule.type())
            && !rule.frame().id().equals("LICENSE_BACK")
            && Beside.MAKES.matcher(after).find();
    boolean maker = makes || slot == Slot.OF && isOwner(gap);
    if (maker) {
      entities.add(entity);
    }
    return maker;
  }

  /** In 가온은 두레의 백신을 공동 판매한다 whose goods they are is told. */
  private boolean isOwner(String gap) {
    return rule.frame().id().equals("DISTRIBUTE") && OBJECT.matcher(gap).find();
  }

  /** Tells whether who acts takes what another of {@code cast} makes, and nobody else does. */
  boolean giveTo(Slot slot, Collection<Event.Argument> cast) {
    return slot.acts()
        && !entities.isEmpty()
        && cast.stream().noneMatch(argument -> argument.role() == taker());
  }

  /** Returns the role of who gives rights or goods. */
  Role giver() {
    return rule.type() == DealType.LICENSING ? Role.LICENSOR : Role.SUPPLIER;
  }

  /** Returns the role of who takes them. */
  Role taker() {
    return rule.type() == DealType.LICENSING ? Role.LICENSEE : Role.DISTRIBUTOR;
  }
}
