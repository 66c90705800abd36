package dealmill.deal;

import dealmill.organization.Slot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the statements of one article into its deals: one deal told in five sentences is one, two
 * deals told in one sentence are two.
 */
final class Story {

  private static final Set<DealType> GENERIC = EnumSet.of(DealType.PARTNERSHIP);
  private static final Set<DealType> SYMMETRIC =
      EnumSet.of(DealType.PARTNERSHIP, DealType.JOINT_DEVELOPMENT, DealType.JOINT_VENTURE);

  /** Types whose other side is often not told: a round's investors, a secret customer. */
  private static final Set<DealType> ONE_SIDED =
      EnumSet.of(
          DealType.INVESTMENT,
          DealType.SUPPLY,
          DealType.LICENSING,
          DealType.DISTRIBUTION,
          DealType.FINANCING,
          DealType.ACQUISITION);

  private static final int VAGUE = 4;

  private final List<Draft> drafts = new ArrayList<>();
  private final Kinship kinship;

  private Story(Kinship kinship) {
    this.kinship = kinship;
  }

  /** Returns the deals that {@code events} tell, in order of their first statement. */
  static List<Draft> of(List<Event> events, Kinship kinship) {
    Story story = new Story(kinship);
    List<Event> single = Subscribers.of(OneTrigger.perStatement(events));
    for (Event event : single) {
      if (isComplete(event)) {
        story.join(event);
      }
    }
    List<Event> left = new ArrayList<>();
    for (Event event : single) {
      if (!isComplete(event) && !story.attach(event)) {
        left.add(event);
        if (event.type() != DealType.ACQUISITION) {
          story.begin(event);
        }
      }
    }
    for (Event event : left) {
      if (event.type() == DealType.ACQUISITION && !story.complete(event)) {
        story.begin(event);
      }
      story.recall(event);
      if (event.rule().strength() == DealRule.Strength.REFERENCE) {
        story.attach(event);
      }
    }
    return story.drafts;
  }

  /** A statement that names two sides, or raises money for one. */
  private static boolean isComplete(Event event) {
    return event.parties() >= 2 && event.rule().strength().states();
  }

  private void join(Event event) {
    for (Draft draft : drafts) {
      if (isSame(draft, event)) {
        absorb(draft, event);
        return;
      }
    }
    for (Draft draft : drafts) {
      if (joinsRound(draft, event)) {
        draft.add(event);
        return;
      }
    }
    for (Draft draft : drafts) {
      if (isOfKin(draft, event)) {
        boolean narrower = GENERIC.contains(draft.type()) && !GENERIC.contains(event.type());
        draft.addKin(event, narrower || event.parties() > draft.cast().size());
        return;
      }
    }
    if (event.rule().strength() != DealRule.Strength.WEAK
        || event.arguments().stream().allMatch(Event.Argument::explicit)
        || isBySame(event)) {
      drafts.add(new Draft(event));
    }
  }

  /** «누리로봇은 가온벤처스에서 80억원을 유치했다. 두레벤처스도 후속 투자했다»: who joins is in the same round. */
  private static boolean joinsRound(Draft draft, Event event) {
    if (draft.type() != DealType.INVESTMENT
        || event.type() != DealType.INVESTMENT
        || event.past() != draft.first().past()
        || Fits.distance(draft, event) > Fits.NEAR
        || isAnother(draft, event)) {
      return false;
    }
    boolean also =
        event.arguments().stream()
            .allMatch(a -> a.role() != Role.INVESTOR || a.mention().slot() == Slot.ALSO);
    return event.arguments().stream()
        .allMatch(
            a -> {
              Event.Argument known = draft.cast().get(a.entity());
              boolean taker = known != null && known.role() == Role.INVESTEE;
              return a.role() == Role.INVESTOR ? !taker : taker && (also || !a.explicit());
            });
  }

  /** 두 회사는 계약서에 서명했다: a contract of the two that are spoken of. */
  private static boolean isBySame(Event event) {
    return event.rule().frame().id().equals("AGREEMENT")
        && event.arguments().stream().noneMatch(Event.Argument::explicit);
  }

  /** The same deal told of a firm and of its group. */
  private boolean isOfKin(Draft draft, Event event) {
    int gap = Math.abs(event.sentence() - draft.first().sentence());
    boolean near = gap <= 2 && (isVague(draft.first()) || draft.first().trigger().length() == 0);
    boolean sameType = draft.type() == event.type() && !GENERIC.contains(event.type());
    if (!sameType && !(near && related(draft.type(), event.type()))
        || isAnother(draft, event)
        || event.past() != draft.first().past()
        || draft.shared(event) == 0) {
      return false;
    }
    List<Event.Argument> kin =
        event.arguments().stream().filter(a -> !draft.cast().containsKey(a.entity())).toList();
    return kin.stream().allMatch(a -> standsFor(draft, a))
        && !draft.contradicts(
            event.with(
                event.type(), event.arguments().stream().filter(a -> !kin.contains(a)).toList()));
  }

  /** Tells whether a party's group or member is in the draft. */
  private boolean standsFor(Draft draft, Event.Argument argument) {
    return draft.cast().keySet().stream()
        .anyMatch(known -> kinship.areKin(known, argument.entity()));
  }

  private static boolean isSame(Draft draft, Event event) {
    if (!related(draft.type(), event.type())) {
      return false;
    }
    if (isAnother(draft, event)) {
      return false;
    }
    int shared = draft.shared(event);
    boolean subset = shared == event.parties() || shared == draft.cast().size();
    if (SYMMETRIC.contains(event.type())) {
      return subset && shared >= 2;
    }
    return (shared >= 1 && subset
            || shared >= 2
            || OneTarget.isOf(draft, event)
            || goesOn(draft, event))
        && !draft.contradicts(event);
  }

  /** «가온은 누리의 매각을 추진한다. 두레와 협상하는 것으로 알려졌다»: who is spoken of goes on with it. */
  private static boolean goesOn(Draft draft, Event event) {
    Event last = draft.events().get(draft.events().size() - 1);
    boolean next = event.sentence() - last.sentence() == 1;
    return next
        && draft.type() == DealType.ACQUISITION
        && event.type() == DealType.ACQUISITION
        && draft.shared(event) > 0
        && event.arguments().stream().allMatch(argument -> goesOn(draft, argument));
  }

  private static boolean goesOn(Draft draft, Event.Argument argument) {
    Event.Argument known = draft.cast().get(argument.entity());
    return known == null
        ? !draft.has(argument.role())
        : !argument.explicit() && known.role() == argument.role();
  }

  /**
   * An earlier round is another deal, so is what the text calls so, and so is the purchase of what
   * is merged now.
   */
  private static boolean isAnother(Draft draft, Event event) {
    boolean narrower = draft.type() != event.type() && !GENERIC.contains(event.type());
    boolean bought =
        draft.type() == DealType.MERGER
            && event.type() == DealType.ACQUISITION
            && event.past()
            && !draft.first().past();
    boolean earlier =
        REPEATED.contains(event.type())
            && draft.type() == event.type()
            && (isEarlier(event, draft.first()) || isEarlier(draft.first(), event));
    return narrower && (event.time().apart() || isSignedBeside(draft.first(), event))
        || earlier
        || bought;
  }

  /** In 협약을 맺고, 공급 계약을 체결했다 the contract is another deal than the memorandum. */
  private static boolean isSignedBeside(Event memorandum, Event contract) {
    return memorandum.sentence() == contract.sentence()
        && memorandum.stage() == Stage.MOU
        && contract.rule().stage() == Stage.SIGNED
        && !memorandum.clause().equals(contract.clause());
  }

  /** What was signed in an earlier year is not what ended since: that is one deal. */
  private static boolean isEarlier(Event one, Event other) {
    boolean later = one.sentence() > other.sentence() || other.time().priced();
    boolean ended = one.stage() == Stage.TERMINATED || other.stage() == Stage.TERMINATED;
    boolean led = other.time().priced() && other.sentence() < one.sentence();
    return one.past() && (one.time().priced() || led) && !other.past() && later && !ended;
  }

  private static final Set<DealType> REPEATED =
      EnumSet.of(
          DealType.INVESTMENT,
          DealType.SUPPLY,
          DealType.LICENSING,
          DealType.DISTRIBUTION,
          DealType.FINANCING);

  private static boolean related(DealType one, DealType other) {
    return one == other
        || GENERIC.contains(one)
        || GENERIC.contains(other)
        || EnumSet.of(one, other).equals(EnumSet.of(DealType.ACQUISITION, DealType.INVESTMENT))
        || EnumSet.of(one, other).equals(EnumSet.of(DealType.ACQUISITION, DealType.MERGER))
        || EnumSet.of(one, other)
            .equals(EnumSet.of(DealType.JOINT_VENTURE, DealType.JOINT_DEVELOPMENT))
        || EnumSet.of(one, other).equals(EnumSet.of(DealType.DISTRIBUTION, DealType.SUPPLY))
        || EnumSet.of(one, other).equals(EnumSet.of(DealType.DISTRIBUTION, DealType.LICENSING))
        || EnumSet.of(one, other).equals(EnumSet.of(DealType.JOINT_VENTURE, DealType.INVESTMENT));
  }

  private static void absorb(Draft draft, Event event) {
    if (GENERIC.contains(draft.type()) && !GENERIC.contains(event.type()) && isTold(draft, event)) {
      draft.type(event.type());
    }
    if (isSoldOn(draft, event)) {
      draft.type(DealType.DISTRIBUTION);
    }
    draft.add(event);
  }

  /** «가온은 누리와 공급 계약을 맺었다. 누리는 이를 국내에 독점 판매한다»: the supply is for selling on. */
  private static boolean isSoldOn(Draft draft, Event event) {
    return draft.type() == DealType.SUPPLY
        && event.type() == DealType.DISTRIBUTION
        && event.rule().strength() == DealRule.Strength.STRONG
        && Fits.distance(draft, event) <= 1;
  }

  /** What joining hands comes to, and what a mere contract is about, is told a little later. */
  private static boolean isVague(Event event) {
    return event.rule().strength() == DealRule.Strength.MEDIUM
        || event.rule().frame().id().equals("AGREEMENT") && event.stage() != Stage.MOU;
  }

  /** The narrower type counts where the same sentence, or a strong rule right behind, tells it. */
  private static boolean isTold(Draft draft, Event event) {
    int gap = event.sentence() - draft.first().sentence();
    return event.rule().strength() == DealRule.Strength.STRONG && gap <= 1
        || isVague(draft.first()) && gap <= VAGUE;
  }

  /** A statement with one side belongs to the nearest deal of its kind that has that side. */
  private boolean attach(Event event) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean word = GENERIC.contains(event.type()) && Fits.distance(draft, event) <= Fits.NEAR * 2;
      if ((draft.type() == event.type() || word || isSoldOn(draft, event))
          && !isAnother(draft, event)
          && !draft.contradicts(event)
          && Fits.fits(draft, event)) {
        best =
            best == null || Fits.distance(draft, event) < Fits.distance(best, event) ? draft : best;
      }
    }
    if (best != null) {
      absorb(best, event);
    }
    return best != null;
  }

  /** «누리로봇 매각 우선협상대상자에 가온이 선정됐다» tells each side by words of its own. */
  private boolean complete(Event event) {
    for (Draft draft : drafts) {
      if (Fits.distance(draft, event) == 0
          && Fits.completes(draft, event)
          && !draft.contradicts(event)) {
        draft.add(event);
        return true;
      }
    }
    return false;
  }

  /** What no deal takes in begins one where its words are strong. */
  private void begin(Event event) {
    if (event.parties() == 1 && isTelling(event) && ONE_SIDED.contains(event.type())) {
      drafts.add(new Draft(event));
    }
  }

  /** Strong words, or others beside a sum and a name of their own sentence. */
  private static boolean isTelling(Event event) {
    return switch (event.rule().strength()) {
      case STRONG -> true;
      case MEDIUM ->
          (event.time().priced() || event.time().unnamed()) && event.arguments().get(0).explicit();
      case WEAK, MENTION, REFERENCE -> false;
    };
  }

  /** What only speaks of a deal tells it where nothing else does. */
  private void recall(Event event) {
    if (event.parties() >= 2
        && event.rule().strength() == DealRule.Strength.MENTION
        && drafts.stream().noneMatch(d -> related(d.type(), event.type()) && d.shared(event) > 0)) {
      drafts.add(new Draft(event));
    }
  }
}
