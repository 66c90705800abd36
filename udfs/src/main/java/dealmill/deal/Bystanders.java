package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the names around a trigger that have no part in its deal. */
final class Bystanders {

  private final Scene scene;
  private final DealRule rule;
  private final Span trigger;
  private final Span clause;

  /** All spans in the body. */
  Bystanders(Scene scene, DealRule rule, Span trigger, Span clause) {
    this.scene = scene;
    this.rule = rule;
    this.trigger = trigger;
    this.clause = clause;
  }

  /** Tells whether the {@code i}th of {@code names} only says whose the next is. */
  boolean own(List<OrgMention> names, int i) {
    return i + 1 < names.size() && isOwner(names.get(i), names.get(i + 1)) && !isInRow(names, i);
  }

  /**
   * Tells whether {@code name} has no part in the deal: it speaks, is compared with, gives the
   * room.
   */
  boolean have(OrgMention name) {
    String after = scene.between(name.outer().end(), scene.span().end());
    String from = scene.between(name.span().end(), scene.span().end());
    return Beside.SPEAKER.matcher(from).find()
        || Beside.ASIDE.matcher(from).find()
        || Beside.ADVISER.matcher(scene.between(clause.start(), name.outer().start())).find()
        || isAnnouncer(name) && !hearsOfReturn()
        || isJudge(name)
        || isDateline(name)
        || name.slot() == Slot.FROM && Beside.VENUE.matcher(name.outer().in(scene.body())).find()
        || isOutside(name) && !hearsOfReturn()
        || (name.slot() == Slot.BARE || name.slot() == Slot.OF)
            && trigger.start() > name.outer().end() + 1
            && Beside.OWNER.matcher(after).find()
            && !Beside.SHARES.matcher(from).find();
  }

  /** [누리경제] opens a report. */
  private boolean isDateline(OrgMention name) {
    return name.outer().start() > 0
        && "[【=".indexOf(scene.body().charAt(name.outer().start() - 1)) >= 0;
  }

  /** In 금융위원회는 A의 B 인수를 승인했다 the authority is no buyer. */
  private boolean isJudge(OrgMention name) {
    int from = name.slot() == Slot.FROM ? name.span().end() : trigger.end();
    return (name.slot().acts() || name.slot() == Slot.FROM)
        && ALLOWED.contains(rule.type())
        && JUDGES.contains(scene.everyone().entity(name).kind())
        && Beside.JUDGED.matcher(scene.between(from, scene.span().end())).find();
  }

  private static final Set<DealType> ALLOWED =
      EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.INVESTMENT);
  private static final Set<String> JUDGES = Set.of("GOVERNMENT", "INSTITUTE", "ASSOCIATION");

  /** In A는 B가 권리를 반환하겠다고 알려 왔다고 밝혔다 the first gets it back. */
  private boolean hearsOfReturn() {
    return rule.frame().id().equals("LICENSE_BACK");
  }

  /** In A는 B가 C와 계약했다고 밝혔다 the first only says so. */
  private boolean isAnnouncer(OrgMention name) {
    return actorsBehind(name)
            .anyMatch(
                actor ->
                    !Beside.RELATIVE
                        .matcher(scene.between(actor.outer().end(), trigger.start()))
                        .find())
        && Beside.SAID.matcher(scene.between(trigger.end(), scene.span().end())).find();
  }

  /** In X는 A가 B와 공동 개발한 백신이다 the first is what the noun behind the verb says of it. */
  private boolean isOutside(OrgMention name) {
    return actorsBehind(name).findAny().isPresent()
        && Beside.SAYS_WHICH.matcher(scene.between(trigger.end(), scene.span().end())).find();
  }

  /** In 두레그룹 누리로와 or 두레그룹의 물류 플랫폼 ‘누리로’와 the first says whose the second is. */
  private boolean isOwner(OrgMention name, OrgMention next) {
    boolean genitive = name.slot() == Slot.OF && rule.frame().isSymmetric();
    boolean apart = next.slot() == Slot.OF || next.entity() == name.entity();
    if (scene.number() < 0 || apart || !genitive && name.slot() != Slot.BARE) {
      return false;
    }
    String gap = scene.between(name.outer().end(), next.outer().start());
    boolean merges = rule.type() == DealType.MERGER && gap.equals(" ");
    return genitive ? !merges && Beside.MEMBER.matcher(gap).matches() : gap.equals(" ");
  }

  /** Three names and more with nothing between them are a list: 두레은행 가온은행 누리은행 등. */
  private boolean isInRow(List<OrgMention> names, int i) {
    return i > 0 && isNext(names, i - 1) || i + 2 < names.size() && isNext(names, i + 1);
  }

  private boolean isNext(List<OrgMention> names, int i) {
    return names.get(i).slot() == Slot.BARE
        && scene.between(names.get(i).outer().end(), names.get(i + 1).outer().start()).equals(" ");
  }

  /** Returns the others that act between the topic {@code name} and the trigger. */
  private Stream<OrgMention> actorsBehind(OrgMention name) {
    return name.slot() != Slot.TOPIC
        ? Stream.of()
        : scene.names().stream()
            .filter(other -> other.slot() == Slot.SUBJECT && other.entity() != name.entity())
            .filter(other -> other.span().start() > name.span().end())
            .filter(other -> other.span().start() >= clause.start())
            .filter(other -> other.span().end() < trigger.start());
  }
}
