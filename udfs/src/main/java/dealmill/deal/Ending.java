package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Mentions;
import dealmill.organization.Entity;
import dealmill.organization.Organizations;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Deal} of a {@link Draft}: parties, stage, stake, sums, confidence. */
final class Ending {

  private static final Pattern UNDISCLOSED =
      Pattern.compile(
          "(?:금액|가격|조건|대금|규모|투자금|인수가|계약금액|거래액)[^.]{0,25}(?:공개하지|공개되지|비공개|밝히지 않|밝혀지지|알려지지)|비공개(?:로|다|했)");
  private static final int MAIN = 4;

  /** From here on stage cues tell of a contract; below, what somebody means to sell. */
  private static final int CONTRACT = 60;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal CONTROL = BigDecimal.valueOf(50);

  private final Draft draft;
  private final List<Draft> all;
  private final String body;
  private final Organizations everyone;
  private final Kinship kinship;
  private final MainDeals mains;
  private final StageCues cues;

  Ending(
      Draft draft,
      List<Draft> all,
      String body,
      Organizations everyone,
      Kinship kinship,
      MainDeals mains,
      StageCues cues) {
    this.draft = draft;
    this.all = all;
    this.body = body;
    this.everyone = everyone;
    this.kinship = kinship;
    this.mains = mains;
    this.cues = cues;
  }

  Deal deal(
      Sums sums,
      Subjects subjects,
      Reach reach,
      Mentions found,
      Dates dates,
      List<Mention.Money> told) {
    List<Deal.Amount> amounts = sums.of(draft, all, reach, body, found.money(), told);
    BigDecimal stake = stake(reach, found);
    DealType type = type(stake, reach);
    Event teller = teller();
    Surroundings around = new Surroundings(draft, all, body, everyone, reach.beyond(draft));
    int weight = mains.weight(draft);
    boolean main = weight >= MAIN;
    Stage stage = stage(reach);
    return new Deal(
        type,
        stage,
        main,
        Attribution.in(teller.sentenceSpan().in(body)),
        parties(type, reach),
        amounts,
        isUndisclosed(),
        stake,
        around.quantities(found.quantities()),
        dates.of(draft, all, reach, stage, main),
        around.people(found.people()),
        around.projects(found.projects()),
        around.places(found.places()),
        subjects.of(draft, body),
        teller.sentenceSpan(),
        Math.min(0.98, 0.4 + 0.06 * Math.max(0, weight) + 0.05 * Math.min(2, draft.cast().size())),
        draft.ruleIds());
  }

  /** The statement that names most parties, then the first. */
  private Event teller() {
    Event best = draft.first();
    for (Event event : draft.events()) {
      if (explicit(event) > explicit(best)) {
        best = event;
      }
    }
    return best;
  }

  private static long explicit(Event event) {
    return event.arguments().stream().filter(Event.Argument::explicit).count();
  }

  private DealType type(@Nullable BigDecimal stake, Reach reach) {
    boolean minority = stake != null && stake.compareTo(CONTROL) < 0;
    if (draft.type() == DealType.ACQUISITION && minority) {
      boolean control =
          draft.ruleIds().stream()
              .anyMatch(id -> id.startsWith("acq-control") || CONTROLS.contains(id));
      return control || tellsOwner(reach) ? DealType.ACQUISITION : DealType.INVESTMENT;
    }
    boolean majority = stake != null && stake.compareTo(CONTROL) > 0;
    boolean bought =
        draft.type() == DealType.INVESTMENT && majority && draft.ruleIds().contains("inv-stake");
    return bought || draft.type() == DealType.INVESTMENT && isControlBought(reach)
        ? DealType.ACQUISITION
        : draft.type();
  }

  /** Rules that only the sale of a whole firm fires, however many shares it takes. */
  private static final Set<String> CONTROLS =
      Set.of("acq-largest", "acq-embrace", "acq-into", "acq-becomes", "acq-owner");

  /** New shares that make their buyer the owner are a purchase of the firm. */
  private boolean isControlBought(Reach reach) {
    boolean told =
        all.stream().anyMatch(other -> other != draft && other.type() == DealType.ACQUISITION);
    return !told && draft.cast().size() >= 2 && tellsOwner(reach);
  }

  /** Less than half of the shares makes their buyer the owner where the text says so. */
  private boolean tellsOwner(Reach reach) {
    for (Event event : draft.events()) {
      boolean earlier = event.past() && !draft.first().past();
      if (!earlier && OWNS.matcher(event.sentenceSpan().in(body)).find()) {
        return true;
      }
    }
    return reach.beyond(draft).stream().anyMatch(span -> OWNS.matcher(span.in(body)).find());
  }

  private static final Pattern OWNS =
      Pattern.compile(
          "최대 ?주주(?:가|로|에|의?) ?(?:지위|자리)?[에를]? ?(?:된|돼|됐|오르|오른|올라|올랐|등극)|경영권(?:을|까지|과|이)? ?(?:지분|포함|함께|사는|인수|확보|넘겨받|넘기|양수도|양도|매각|변경)|경영권[을를] [^.,]{0,30}(?:에|에게|로) (?:매각|양도|넘기|넘겼|팔)"
              + "|우선 ?협상 ?(?:대상)?자|본 ?입찰|인수전|최대 ?주주 변경|새 주인|주인이 (?:바뀌|바뀐|바뀔)|(?:자회사|계열사|종속회사|손자회사)로 (?:편입(?!하지|되지)|들이|품|삼|두게)|품에 안"
              + "|대주주 ?(?:보유 ?|측 ?)?(?:지분|주식)(?: 전량| 일체)?(?: 약)?(?: [0-9.]+%)?[을를] (?:[^.,]{0,20} )?(?:매각|양도|처분|인수|팔|넘)"
              + "|(?<!지분|주식|사옥|부지)[이가] [^.,]{0,24}(?:에|에게) 매각(?:된다|됐다|될|돼|되는|됐으)");

  /** The stage of the statement whose words are surest of it, the first of equals. */
  private Stage stage(Reach reach) {
    Event best = draft.first();
    for (Event event : draft.events()) {
      boolean near = event.sentence() <= draft.first().sentence() + 4;
      if (near && event.stageRank() > best.stageRank() && speaksForAll(event)) {
        best = event;
      }
    }
    if (best.stage() == Stage.RUMORED) {
      return settled(best, reach);
    }
    boolean forSale =
        draft.type() == DealType.ACQUISITION
            && !draft.has(Role.ACQUIRER)
            && best.stage() == Stage.SIGNED
            && best.stageRank() < CONTRACT
            && !best.past();
    if (forSale) {
      return Stage.PLANNED;
    }
    boolean history = best.past() && best.stageRank() == 0 && best.rule().strength().states();
    return history && best.stage() == Stage.SIGNED && CHANGES_OWNER.contains(draft.type())
        ? Stage.COMPLETED
        : best.stage();
  }

  /** Deals that are done when a later year tells of them: 2020년 누리를 인수해 커졌다. */
  private static final Set<DealType> CHANGES_OWNER =
      EnumSet.of(DealType.ACQUISITION, DealType.MERGER, DealType.INVESTMENT);

  private Stage settled(Event hearsay, Reach reach) {
    StageCues.Reading reading = new StageCues.Reading(hearsay.stage(), hearsay.stageRank());
    for (Span sentence : reach.ofStory(draft)) {
      reading = cues.settle(reading, sentence.in(body));
    }
    return reading.stage();
  }

  /** A word about the deal tells its end, but no rumour of it. */
  private boolean speaksForAll(Event event) {
    boolean states =
        event.parties() >= 2
            || event.sentence() == draft.first().sentence()
            || event.stage() == Stage.MOU
                && event.rule().strength() == DealRule.Strength.STRONG
                && event.sentence() == draft.first().sentence() + 1;
    boolean ends = event.stage() == Stage.TERMINATED || event.stage() == Stage.COMPLETED;
    boolean earlier =
        (event.stage() == Stage.MOU || event.stage() == Stage.SIGNED)
            && event.past()
            && !draft.first().past()
            && draft.first().stage() == Stage.COMPLETED;
    boolean refers = !event.rule().strength().states() && !event.rule().frame().chooses();
    return event.parties() > 0
        && !earlier
        && (states && !refers || ends && !refers || event.stage() == Stage.PLANNED);
  }

  private List<Deal.Party> parties(DealType type, Reach reach) {
    List<Natures.Cast> cast =
        Direction.turned(draft, type, withoutGroups(draft.cast().values())).stream()
            .map(argument -> new Natures.Cast(argument, Sides.fitting(type, argument.role())))
            .toList();
    List<Deal.Party> parties = new ArrayList<>();
    List<Natures.Cast> faced = type == DealType.SUPPLY && isReceived(reach) ? swapped(cast) : cast;
    Natures natures = new Natures(everyone, body);
    List<Natures.Cast> suited =
        type == DealType.INVESTMENT && (draft.isLocal() || draft.first().stage() == Stage.MOU)
            ? natures.local(faced)
            : natures.suited(type, faced);
    for (Natures.Cast party : suited) {
      Entity entity = everyone.entities().get(party.argument().entity());
      parties.add(
          new Deal.Party(
              entity.orgId(),
              entity.name(),
              entity.nameEn(),
              party.role(),
              entity.country(),
              party.argument().mention().span()));
    }
    return parties;
  }

  /** «가온은 누리와 공급 계약을 맺었다. 가온은 2027년까지 공급받는다»: who acts is the customer. */
  private boolean isReceived(Reach reach) {
    boolean open =
        draft.events().stream()
            .allMatch(
                event ->
                    event.rule().frame().id().equals("SUPPLY")
                        && event.arguments().stream()
                            .allMatch(a -> a.role() != Role.CUSTOMER || isBeside(a)));
    return open
        && reach.beyond(draft).stream().anyMatch(span -> RECEIVED.matcher(span.in(body)).find());
  }

  private static boolean isBeside(Event.Argument argument) {
    return argument.mention().slot() == Slot.WITH;
  }

  private static List<Natures.Cast> swapped(List<Natures.Cast> cast) {
    return cast.stream()
        .map(party -> new Natures.Cast(party.argument(), other(party.role())))
        .toList();
  }

  private static Role other(Role role) {
    Role opposite = Sides.opposite(DealType.SUPPLY, role);
    return opposite == null ? role : opposite;
  }

  private static final Pattern RECEIVED = Pattern.compile("(?:공급|납품|제공)받(?:을|는다|기로|게|아 )");

  /**
   * A group beside its own member is no party: it is the same side, or only what the firm is of.
   */
  private List<Event.Argument> withoutGroups(Collection<Event.Argument> cast) {
    List<Event.Argument> own =
        cast.stream()
            .filter(
                group ->
                    cast.stream()
                        .noneMatch(
                            member ->
                                member.role() == group.role()
                                    && !draft.first().names(group.entity())
                                    && kinship.isGroupOf(group.entity(), member.entity())))
            .toList();
    return own.isEmpty() ? List.copyOf(cast) : own;
  }

  private boolean isUndisclosed() {
    for (Event event : draft.events()) {
      int to = Math.min(body.length(), event.sentenceSpan().end() + 120);
      if (UNDISCLOSED.matcher(body.substring(event.sentenceSpan().start(), to)).find()) {
        return true;
      }
    }
    return false;
  }

  /** A share is told in the statements of a deal in shares or in the sentences behind. */
  private @Nullable BigDecimal stake(Reach reach, Mentions found) {
    if (!IN_SHARES.contains(draft.type())) {
      return null;
    }
    List<Span> own =
        Stream.concat(
                draft.events().stream().map(this::own),
                draft.events().stream().map(Event::sentenceSpan))
            .distinct()
            .toList();
    boolean joint = draft.type() == DealType.JOINT_VENTURE;
    BigDecimal share = Stakes.in(body, own, found.percents(), joint);
    if (share != null) {
      return share;
    }
    if (!joint && Stakes.areAll(body, own)) {
      return ALL;
    }
    List<Span> beyond = reach.beyond(draft);
    share = joint ? Stakes.divided(body, own) : null;
    share = share == null ? Stakes.in(body, beyond, found.percents(), joint) : share;
    return share == null && joint ? Stakes.divided(body, beyond) : share;
  }

  /** Where a sentence tells several deals each has its share in its own clause. */
  private Span own(Event event) {
    boolean several =
        all.stream()
            .filter(other -> other != draft)
            .flatMap(other -> other.events().stream())
            .anyMatch(other -> other.sentence() == event.sentence());
    return several ? event.clause() : event.sentenceSpan();
  }

  private static final Set<DealType> IN_SHARES =
      EnumSet.of(DealType.ACQUISITION, DealType.INVESTMENT, DealType.JOINT_VENTURE);
}
