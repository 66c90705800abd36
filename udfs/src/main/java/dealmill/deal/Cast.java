package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the names around a trigger their roles, by slot and frame. */
final class Cast {

  /** The verb behind a trigger stands so near. */
  private static final int TAIL = 12;

  /** A bare name so near before the trigger is what it is about. */
  private static final int TOUCHING = 14;

  private final Scene scene;
  private final DealRule rule;
  private final Span trigger;
  private final Span clause;
  private final Bystanders bystanders;
  private final Behind behind;
  private final Makers makers;
  private final @Nullable Voice voice;
  private final Map<Integer, Event.Argument> cast = new LinkedHashMap<>();

  /** Who acts as others did before, or in a list: 누리로봇도, 누리로봇 등 3개사는. */
  private final Set<Integer> actors = new HashSet<>();

  /** Who only owns what the deal goes to: 누리로봇이 짓는 공장에. */
  private final Set<Integer> owners = new HashSet<>();

  /** With whom it is: 누리로봇과. */
  private final Set<Integer> counterparts = new HashSet<>();

  /** Who is beside the one that acts: 누리로봇, 두레와 함께. */
  private final Set<Integer> allies = new HashSet<>();

  /** Who leads the round that another raises: 누리로봇이 주도한 투자. */
  private final Set<Integer> leaders = new HashSet<>();

  /** All spans in the body. */
  Cast(Scene scene, DealRule rule, Span trigger, Span clause) {
    this.scene = scene;
    this.rule = rule;
    this.trigger = trigger;
    this.clause = clause;
    this.bystanders = new Bystanders(scene, rule, trigger, clause);
    this.behind = new Behind(scene, trigger);
    this.makers = new Makers(rule);
    int tail = Math.min(scene.span().end(), trigger.end() + TAIL);
    this.voice = Voice.of(rule, trigger.in(scene.body()), scene.between(trigger.end(), tail));
  }

  /**
   * Returns who has which role.
   *
   * @param topic the entity that earlier sentences speak of, or null
   * @param both the pair that 양사 or 두 회사 stands for, empty if none
   */
  List<Event.Argument> roles(@Nullable OrgMention topic, List<OrgMention> both) {
    List<OrgMention> before = new ArrayList<>();
    for (OrgMention name : scene.names()) {
      OrgMention last = before.isEmpty() ? null : before.get(before.size() - 1);
      boolean again =
          last != null && last.entity() == name.entity() && last.outer().covers(name.span());
      if (name.span().end() <= trigger.end() && !again) {
        before.add(name);
      }
    }
    Slot[] slots = Lists.slots(scene, before);
    for (int i = before.size() - 1; i >= 0; i--) {
      OrgMention name = before.get(i);
      noteAlly(before, slots, i);
      if (leadsRound(before, slots, i)) {
        put(name, Role.INVESTOR, true);
        continue;
      }
      boolean inside = name.span().start() >= clause.start();
      Slot slot = slots[i];
      if (bystanders.own(before, i)) {
        continue;
      }
      if (isBought(name, slot)) {
        put(name, role(Slot.OBJECT), true);
      }
      boolean heads =
          isTrade()
              && inside
              && !hasActor()
              && has(Beside.ITS_HEAD, scene.between(name.span().end(), trigger.start()));
      if (heads) {
        put(name, role(Slot.SUBJECT), true);
        actors.add(name.entity());
      }
      if (heads || bystanders.have(name)) {
        continue;
      }
      boolean leads = slot == Slot.TOPIC || slot.acts() && (isReturned() || !isLed(before, i));
      if (inside || leads && !hasActor()) {
        assign(name, slot, i == before.size() - 1);
      }
    }
    addHead();
    behind.opened().forEach(name -> put(name, role(Slot.SUBJECT), true));
    behind.counterparts().forEach(name -> put(name, role(Slot.WITH), true));
    addChosen();
    faceAlly();
    addCarried(before, slots);
    if (!isSale()) {
      addFromContext(topic, both);
    }
    return isWithNobody() ? List.of() : ordered();
  }

  /** The members of a list are allies where its last is: 두레, 누리로봇과 함께. */
  private void noteAlly(List<OrgMention> names, Slot[] slots, int i) {
    OrgMention name = names.get(i);
    boolean itself = has(Beside.ALLY, scene.between(name.span().end(), scene.span().end()));
    if (slots[i] == Slot.WITH && (itself || isListedWith(allies, names, i))) {
      allies.add(name.entity());
    }
  }

  /**
   * Tells whether the {@code i}th of {@code names} stands in a list before one of {@code others}.
   */
  private static boolean isListedWith(Set<Integer> others, List<OrgMention> names, int i) {
    return names.get(i).slot() == Slot.BARE
        && i + 1 < names.size()
        && others.contains(names.get(i + 1).entity());
  }

  /** 누리로봇은 가온벤처스가 주도하고 두레벤처스가 참여한 시리즈B 투자를 유치했다: both put in what the first takes. */
  private boolean leadsRound(List<OrgMention> names, Slot[] slots, int i) {
    OrgMention name = names.get(i);
    boolean leads =
        rule.frame().id().equals("RAISE")
            && slots[i] == Slot.SUBJECT
            && (isListedWith(leaders, names, i)
                || has(Beside.LEADS, scene.between(name.span().end(), trigger.end())));
    if (leads) {
      leaders.add(name.entity());
    }
    return leads;
  }

  /** Beyond its clause a sentence goes on about its topic: 누리는 가온이 참여하며 80억원을 유치했다. */
  private static boolean isLed(List<OrgMention> names, int i) {
    return names.subList(0, i).stream().anyMatch(name -> name.slot() == Slot.TOPIC);
  }

  /** In 가온은 누리가 개발을 멈추고, 권리를 반환한다고 밝혔다 the second acts and the first gets it back. */
  private boolean isReturned() {
    return rule.frame().id().equals("LICENSE_BACK");
  }

  private boolean hasActor() {
    return cast.values().stream()
        .anyMatch(
            a ->
                a.mention().slot().acts() && !owners.contains(a.entity())
                    || actors.contains(a.entity()));
  }

  /** In 누리로봇은 가온전자가 2017년 인수한 회사다 the topic is what is bought. */
  private boolean isBought(OrgMention name, Slot slot) {
    return slot == Slot.TOPIC
        && rule.frame().buys()
        && name.span().start() >= clause.start()
        && behind.head() == null
        && cast.values().stream().allMatch(a -> a.role() == Role.ACQUIRER)
        && cast.values().stream()
            .map(Event.Argument::mention)
            .anyMatch(
                actor ->
                    actor.slot() == Slot.SUBJECT
                        && has(
                            Beside.NO_OBJECT, scene.between(actor.span().end(), trigger.start())));
  }

  /**
   * A name before the trigger.
   *
   * @param last nothing stands nearer
   * @param after what follows the name in its sentence
   * @param until what stands between the name and the trigger
   * @param gap the same without what belongs to the name: its particle, its quotes
   */
  private record Place(
      OrgMention name, Slot slot, boolean last, String after, String until, String gap) {}

  private void assign(OrgMention name, Slot slot, boolean last) {
    Place place =
        new Place(
            name,
            slot,
            last,
            scene.between(name.span().end(), scene.span().end()),
            scene.between(name.span().end(), trigger.start()),
            scene.between(name.outer().end(), trigger.start()));
    if (slot.acts() && name.slot() == Slot.BARE) {
      actors.add(name.entity());
    }
    Slot grammatical = grammatical(place);
    if (isToldBeside(place)) {
      return;
    }
    Slot effective = owned(place, bought(place, beside(place, grammatical)));
    boolean goods = slot == Slot.OBJECT && rule.frame().id().equals("SUPPLY");
    Role role = goods ? null : role(effective);
    boolean takes = role == makers.giver() && makers.giveTo(effective, cast.values());
    put(name, takes ? makers.taker() : role, true);
    if (role != null && effective == Slot.WITH && !has(Lists.BETWEEN, place.after())) {
      counterparts.add(name.entity());
    }
  }

  /** Names without a particle and those with 도 are in the place that others leave. */
  private Slot grammatical(Place place) {
    OrgMention name = place.name();
    if (place.slot() == Slot.BARE) {
      return bare(place);
    }
    if (place.slot() == Slot.TOPIC && isReturned() && hasActor()) {
      return Slot.WITH;
    }
    if (place.slot() != Slot.ALSO) {
      return place.slot();
    }
    if (cast.values().stream().anyMatch(a -> a.mention().slot().acts())) {
      return Slot.OBJECT;
    }
    actors.add(name.entity());
    return Slot.SUBJECT;
  }

  private Slot bare(Place place) {
    OrgMention name = place.name();
    if (name.slot() == Slot.BARE && has(Beside.TITLE, place.after())) {
      return rule.frame().isSymmetric() ? Slot.SUBJECT : Slot.BARE;
    }
    boolean doubtful =
        rule.frame().isSymmetric() && rule.type() != DealType.MERGER
            || rule.frame().id().equals("SUPPLY");
    boolean thing = doubtful && isApart(name) && !isKnown(name);
    boolean touching =
        place.last()
            && !thing
            && place.gap().length() <= TOUCHING
            && !has(Lists.PARTICLE_WORD, place.gap());
    if (!touching && !has(Beside.SHARES, place.after())) {
      return Slot.BARE;
    }
    return rule.frame().buys() && has(Beside.PART, place.gap()) ? Slot.FROM : Slot.OBJECT;
  }

  /** Some words beside a name tell its role, wherever it stands. */
  private boolean isToldBeside(Place place) {
    OrgMention name = place.name();
    boolean shares = rule.frame().holdsShares();
    if (rule.type() == DealType.ACQUISITION && has(Beside.BESIDE_SELLERS, place.after())) {
      put(name, Role.ACQUIRER, true);
    } else if (place.slot() == Slot.TOPIC && sells() && has(Beside.ITS_OWNER, place.until())) {
      put(name, Role.TARGET, true);
    } else if (place.slot() == Slot.OF && shares && has(Beside.OWNED_BY, place.after())) {
      put(name, hasObject(name) ? null : role(Slot.OBJECT), true);
    } else if (rule.type() == DealType.SUPPLY && orders(place)) {
      put(name, Role.CUSTOMER, true);
    } else if (makers.include(name.entity(), place.slot(), place.after(), place.gap())) {
      put(name, makers.giver(), true);
    } else if (shares && has(Beside.HOLDS, place.after())) {
      put(name, Role.SELLER, true);
    } else {
      return false;
    }
    return true;
  }

  private static boolean has(Pattern words, String text) {
    return words.matcher(text).find();
  }

  private boolean sells() {
    return rule.frame().id().equals("SELL") || rule.frame().changesHands();
  }

  private boolean orders(Place place) {
    return has(Beside.ORDERS, place.after())
        || rule.frame().chooses() && has(Beside.RUNS, place.after());
  }

  /** Who is beside the one that acts acts too; what is listed or up for sale is bought. */
  private Slot beside(Place place, Slot grammatical) {
    Slot slot = grammatical;
    boolean ally = allies.contains(place.name().entity());
    boolean joins = place.slot() == Slot.FROM && isJoining();
    boolean through = isTrade() && has(Beside.THROUGH, place.after());
    boolean another =
        isTrade() && place.slot() == Slot.WITH && has(Beside.WITH_ANOTHER, place.after());
    if (ally || joins || through || another) {
      slot = Slot.SUBJECT;
    }
    boolean listed =
        place.slot() == Slot.WITH
            && rule.frame().buys()
            && (place.last() && has(Beside.LAST_BOUGHT, place.until())
                || has(Beside.AND_OTHERS, place.until()));
    if (listed && !ally) {
      slot = Slot.OBJECT;
    }
    boolean sale =
        rule.frame().id().equals("PREFERRED")
            || isBid()
            || rule.frame().buys() && has(Beside.AIM, place.after());
    return place.slot() == Slot.BARE && sale && has(Beside.FOR_SALE, place.after())
        ? Slot.OF
        : slot;
  }

  /** Who only owns what the deal goes to gets it; who issues shares or bonds is what is bought. */
  private Slot bought(Place place, Slot otherwise) {
    boolean owner =
        place.slot() == Slot.SUBJECT
            && Relatives.owns(place.until())
            && rule.frame().role(Slot.TO).isPresent();
    if (owner) {
      owners.add(place.name().entity());
    }
    boolean issues = rule.frame().holdsShares() || rule.frame().id().equals("LEND");
    if (issues && has(Beside.ISSUES, place.after())) {
      return Slot.OBJECT;
    }
    return owner ? Slot.TO : otherwise;
  }

  /** 누리로봇의 is what is bought where its shares are, and whose plant it is where that is. */
  private Slot owned(Place place, Slot otherwise) {
    if (place.slot() != Slot.OF) {
      return otherwise;
    }
    boolean shares = has(Beside.SHARES, place.after());
    boolean sold = place.last() && place.gap().isBlank() && rule.frame().id().equals("SELL");
    boolean bought = hasObject(place.name());
    if (rule.frame().chooses() ? bought || sold : shares || sold) {
      return Slot.OBJECT;
    }
    if (!rule.frame().buys()) {
      return otherwise;
    }
    if (bought && !hasActor() && !followsActor(place.name())) {
      return Slot.SUBJECT;
    }
    boolean part =
        place.gap().contains("을 ") || place.gap().contains("를 ") || place.gap().contains("사업");
    return part ? Slot.FROM : Slot.OBJECT;
  }

  /** Who bids stands between what is for sale and the verb: 누리 매각 본입찰에 가온이 참여했다. */
  private boolean isBid() {
    return rule.type() == DealType.ACQUISITION && rule.stage() == Stage.PLANNED;
  }

  /** Tells whether another acts before {@code name}: 가온은 두레의 공장을 샀다. */
  private boolean followsActor(OrgMention name) {
    return scene.names().stream()
        .filter(other -> other.slot() == Slot.TOPIC && other.span().end() < name.span().start())
        .anyMatch(other -> !bystanders.have(other));
  }

  /** A headline may name whom the body does not. */
  private boolean isKnown(OrgMention name) {
    return name.entity() < scene.everyone().entities().size() && scene.everyone().isKnown(name);
  }

  /** Headlines put what is made together before the trigger: 가온, 두레와 수소로봇 공동 개발. */
  private boolean isApart(OrgMention name) {
    int start = name.outer().start();
    boolean listed = start > 0 && "·ㆍ-‧,".indexOf(scene.body().charAt(start - 1)) >= 0;
    return scene.number() >= 0 || rule.type() == DealType.JOINT_DEVELOPMENT && !listed;
  }

  /** Tells whether what is bought is named between {@code name} and the trigger. */
  private boolean hasObject(OrgMention name) {
    return cast.values().stream()
        .anyMatch(a -> a.role() == Role.TARGET && a.mention().span().start() > name.span().end());
  }

  private @Nullable Role role(Slot slot) {
    return voice == null ? rule.frame().role(slot).orElse(null) : voice.role(slot);
  }

  /** The noun behind the verb is a party too; in 공동 개발한 누리 it is what was made. */
  private void addHead() {
    boolean shared = trigger.in(scene.body()).equals(",");
    OrgMention head = shared || rule.type() == DealType.JOINT_DEVELOPMENT ? null : behind.head();
    if (head == null) {
      return;
    }
    if (isSale()) {
      behind.sold().forEach(name -> put(name, Role.TARGET, true));
      behind.holders().forEach(name -> put(name, Role.SELLER, true));
      return;
    }
    OrgMention object = rule.frame().isSymmetric() ? null : objectBefore();
    if (object != null) {
      cast.values()
          .removeIf(
              a ->
                  a.mention().slot().acts()
                      && a.mention().span().end() < object.span().start()
                      && a.entity() != object.entity());
      behind.with(head).forEach(name -> put(name, role(Slot.SUBJECT), true));
    } else {
      put(head, role(hasActor() ? Slot.OBJECT : Slot.SUBJECT), true);
    }
  }

  /** In 누리로봇을 인수한 가온전자 what is bought is named, so the noun behind the verb buys it. */
  private @Nullable OrgMention objectBefore() {
    String tail = scene.between(trigger.end(), scene.span().end());
    if (!isTrade() || !Beside.DONE_BY.matcher(tail).find()) {
      return null;
    }
    Role taken = role(Slot.OBJECT);
    return cast.values().stream()
        .filter(a -> a.role() == taken && OBJECTS.contains(a.mention().slot()))
        .map(Event.Argument::mention)
        .reduce((one, other) -> one.span().start() > other.span().start() ? one : other)
        .orElse(null);
  }

  /** 매각 대상은: what is sold, and by whom, follows. */
  private boolean isSale() {
    return rule.type() == DealType.ACQUISITION && behind.opensSale();
  }

  private static final Set<Slot> OBJECTS = EnumSet.of(Slot.OBJECT, Slot.BARE, Slot.TO);

  private boolean isTrade() {
    return rule.type() == DealType.ACQUISITION || rule.type() == DealType.INVESTMENT;
  }

  private void addChosen() {
    if (rule.frame().chooses()) {
      behind.chosen().forEach(name -> put(name, role(Slot.OBJECT), true));
    }
  }

  /** In 가온은 두레와 협약을 맺고, 공급 계약을 체결했다 the second is with whom the first is. */
  private void addCarried(List<OrgMention> names, Slot[] slots) {
    boolean alone =
        cast.size() == 1
            && hasActor()
            && trigger.in(scene.body()).contains("계약")
            && names.stream().noneMatch(name -> name.span().start() >= clause.start());
    for (int i = 0; alone && i < slots.length; i++) {
      if (slots[i] == Slot.WITH && !bystanders.have(names.get(i))) {
        put(names.get(i), role(Slot.WITH), true);
      }
    }
  }

  /** In A가 B와 함께, or A와 B가 기술이전 계약을 맺었다 nobody else is the other side: B is. */
  private void faceAlly() {
    boolean oneSided = cast.values().stream().map(Event.Argument::role).distinct().count() == 1;
    Role other = role(Slot.WITH);
    boolean faces =
        Sides.IN_RIGHTS_AND_GOODS.contains(rule.type()) && !rule.frame().id().equals("ORDER");
    if (!oneSided || !faces || other == null || cast.size() < 2) {
      return;
    }
    List<Event.Argument> pair = ordered();
    boolean two = pair.size() == 2 && pair.get(0).mention().slot() == Slot.WITH;
    for (Event.Argument argument : pair) {
      if (allies.contains(argument.entity()) || two && argument == pair.get(1)) {
        Event.Argument faced =
            new Event.Argument(argument.entity(), other, argument.mention(), true);
        cast.put(argument.entity(), faced);
        two = false;
      }
    }
  }

  private void addFromContext(@Nullable OrgMention topic, List<OrgMention> both) {
    if (!both.isEmpty() && cast.size() < 2) {
      addPair(both);
    } else if (topic != null && isJoiner() && !cast.containsKey(topic.entity())) {
      put(topic, role(Slot.OBJECT), false);
    } else if (topic != null && !hasActor() && !cast.containsKey(topic.entity()) && !isForeign()) {
      Role role = role(Slot.SUBJECT);
      Set<Role> taken = EnumSet.noneOf(Role.class);
      cast.values().stream()
          .filter(a -> !allies.contains(a.entity()))
          .forEach(a -> taken.add(a.role()));
      if (role != null && (role == Role.PARTNER || !taken.contains(role))) {
        cast.put(topic.entity(), new Event.Argument(topic.entity(), role, topic, false));
      }
    }
  }

  /** In 수상자가 공동 개발한 조리법 nobody who is spoken of acts. */
  private boolean isForeign() {
    String tail = scene.between(trigger.end(), scene.span().end());
    return rule.frame().isSymmetric()
        && Beside.SAYS_WHICH.matcher(tail).find()
        && Beside.OWN_ACTOR.matcher(scene.between(clause.start(), trigger.start())).find();
  }

  /** Words that only tell who joins a round: 가온벤처스에서 투자자로 참여했다. */
  private boolean isJoining() {
    return rule.strength() == DealRule.Strength.REFERENCE && rule.frame().id().equals("INVEST");
  }

  /** In B도 30억원을 투자했다 who is spoken of gets it. */
  private boolean isJoiner() {
    return rule.type() == DealType.INVESTMENT
        && (isJoining() && !cast.isEmpty()
            || cast.size() == 1 && cast.values().iterator().next().mention().slot() == Slot.ALSO);
  }

  private void put(OrgMention name, @Nullable Role role, boolean explicit) {
    if (role != null) {
      cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), role, name, explicit));
    }
  }

  /** 두 회사 are who acted and with whom: the first keeps acting. */
  private void addPair(List<OrgMention> both) {
    for (int i = 0; i < both.size(); i++) {
      OrgMention name = both.get(i);
      put(name, role(i == 0 ? Slot.SUBJECT : Slot.WITH), false);
    }
  }

  /** In 가온, 누리 등과 계약을 맺고 파는 업체가 늘었다 who does it has no name. */
  private boolean isWithNobody() {
    return rule.frame().isSymmetric()
        && cast.size() > 1
        && counterparts.containsAll(cast.keySet())
        && scene.number() >= 0;
  }

  private List<Event.Argument> ordered() {
    List<Event.Argument> list = new ArrayList<>(cast.values());
    list.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    return list;
  }
}
