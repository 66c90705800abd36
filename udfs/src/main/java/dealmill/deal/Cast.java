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

  private final Scene scene;
  private final DealRule rule;
  private final Span trigger;
  private final Span clause;
  private final Bystanders bystanders;
  private final Behind behind;
  private final Map<Integer, Event.Argument> cast = new LinkedHashMap<>();

  /** Who acts as others did before, or in a list: 누리로봇도, 누리로봇 등 3개사는. */
  private final Set<Integer> actors = new HashSet<>();

  /** Who only owns what the deal goes to: 누리로봇이 짓는 공장에. */
  private final Set<Integer> owners = new HashSet<>();

  /** With whom it is: 누리로봇과. */
  private final Set<Integer> counterparts = new HashSet<>();

  /** Who makes what the rights are in: 누리로봇이 개발한. */
  private final Set<Integer> makers = new HashSet<>();

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
              && Beside.ITS_HEAD.matcher(scene.between(name.span().end(), trigger.start())).find();
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
    boolean itself =
        Beside.ALLY.matcher(scene.between(name.span().end(), scene.span().end())).find();
    boolean listed =
        name.slot() == Slot.BARE
            && i + 1 < names.size()
            && allies.contains(names.get(i + 1).entity());
    if (slots[i] == Slot.WITH && (itself || listed)) {
      allies.add(name.entity());
    }
  }

  /** 누리로봇은 가온벤처스가 주도하고 두레벤처스가 참여한 시리즈B 투자를 유치했다: both put in what the first takes. */
  private boolean leadsRound(List<OrgMention> names, Slot[] slots, int i) {
    OrgMention name = names.get(i);
    boolean listed =
        name.slot() == Slot.BARE
            && i + 1 < names.size()
            && leaders.contains(names.get(i + 1).entity());
    boolean leads =
        rule.frame().id().equals("RAISE")
            && slots[i] == Slot.SUBJECT
            && (listed
                || Beside.LEADS.matcher(scene.between(name.span().end(), trigger.end())).find());
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
                        && Beside.NO_OBJECT
                            .matcher(scene.between(actor.span().end(), trigger.start()))
                            .find());
  }

  private void assign(OrgMention name, Slot slot, boolean last) {
    String gap = scene.between(name.outer().end(), trigger.start());
    Slot effective = slot;
    String after = scene.between(name.span().end(), scene.span().end());
    if (slot.acts() && name.slot() == Slot.BARE) {
      actors.add(name.entity());
    }
    boolean shares = Beside.SHARES.matcher(after).find();
    boolean titled = name.slot() == Slot.BARE && Beside.TITLE.matcher(after).find();
    if (slot == Slot.BARE) {
      boolean doubtful =
          rule.frame().isSymmetric() && rule.type() != DealType.MERGER
              || rule.frame().id().equals("SUPPLY");
      boolean thing = doubtful && isApart(name) && !isKnown(name);
      boolean touching =
          last && !thing && gap.length() <= 14 && !Lists.PARTICLE_WORD.matcher(gap).find();
      if (titled) {
        effective = rule.frame().isSymmetric() ? Slot.SUBJECT : Slot.BARE;
      } else if (touching || shares) {
        effective =
            rule.frame().buys() && Beside.PART.matcher(gap).find() ? Slot.FROM : Slot.OBJECT;
      }
    } else if (slot == Slot.TOPIC && rule.frame().id().equals("LICENSE_BACK") && hasActor()) {
      effective = Slot.WITH;
    } else if (slot == Slot.ALSO) {
      boolean led = cast.values().stream().anyMatch(a -> a.mention().slot().acts());
      effective = led ? Slot.OBJECT : Slot.SUBJECT;
      if (effective == Slot.SUBJECT) {
        actors.add(name.entity());
      }
    }
    if (rule.type() == DealType.ACQUISITION && Beside.BESIDE_SELLERS.matcher(after).find()) {
      put(name, Role.ACQUIRER, true);
      return;
    }
    boolean joins = slot == Slot.FROM && isJoining();
    boolean through = isTrade() && Beside.THROUGH.matcher(after).find();
    boolean beside = isTrade() && slot == Slot.WITH && Beside.WITH_ANOTHER.matcher(after).find();
    if (allies.contains(name.entity()) || joins || through || beside) {
      effective = Slot.SUBJECT;
    }
    boolean sells = rule.frame().id().equals("SELL") || rule.frame().changesHands();
    if (slot == Slot.TOPIC
        && sells
        && Beside.ITS_OWNER.matcher(scene.between(name.span().end(), trigger.start())).find()) {
      put(name, Role.TARGET, true);
      return;
    }
    if (slot == Slot.OF && rule.frame().holdsShares() && Beside.OWNED_BY.matcher(after).find()) {
      put(name, hasObject(name) ? null : role(Slot.OBJECT), true);
      return;
    }
    String until = scene.between(name.span().end(), trigger.start());
    boolean listed =
        slot == Slot.WITH
            && rule.frame().buys()
            && (last && Beside.LAST_BOUGHT.matcher(until).find()
                || Beside.AND_OTHERS.matcher(until).find());
    if (listed && !allies.contains(name.entity())) {
      effective = Slot.OBJECT;
    }
    boolean sale =
        rule.frame().id().equals("PREFERRED")
            || isBid()
            || rule.frame().buys() && Beside.AIM.matcher(after).find();
    if (slot == Slot.BARE && sale && Beside.FOR_SALE.matcher(after).find()) {
      effective = Slot.OF;
    }
    boolean owner =
        slot == Slot.SUBJECT
            && Relatives.owns(scene.between(name.span().end(), trigger.start()))
            && rule.frame().role(Slot.TO).isPresent();
    if (owner) {
      effective = Slot.TO;
      owners.add(name.entity());
    }
    boolean orders =
        Beside.ORDERS.matcher(after).find()
            || rule.frame().chooses() && Beside.RUNS.matcher(after).find();
    if (orders && rule.type() == DealType.SUPPLY) {
      put(name, Role.CUSTOMER, true);
      return;
    }
    if (isMaker(after) || slot == Slot.OF && isOfMaker(gap)) {
      put(name, giver(), true);
      makers.add(name.entity());
      return;
    }
    if (Beside.ISSUES.matcher(after).find()
        && (rule.frame().holdsShares() || rule.frame().id().equals("LEND"))) {
      effective = Slot.OBJECT;
    }
    if (Beside.HOLDS.matcher(after).find() && rule.frame().holdsShares()) {
      put(name, Role.SELLER, true);
      return;
    }
    boolean sold = slot == Slot.OF && last && gap.isBlank() && rule.frame().id().equals("SELL");
    if (slot == Slot.OF && rule.frame().chooses() && hasObject(name)) {
      effective = Slot.OBJECT;
    } else if (slot == Slot.OF && !rule.frame().chooses() && shares || sold) {
      effective = Slot.OBJECT;
    } else if (slot == Slot.OF
        && rule.frame().buys()
        && hasObject(name)
        && !hasActor()
        && !followsActor(name)) {
      effective = Slot.SUBJECT;
    } else if (slot == Slot.OF && rule.frame().buys()) {
      effective =
          gap.contains("을 ") || gap.contains("를 ") || gap.contains("사업") ? Slot.FROM : Slot.OBJECT;
    }
    boolean goods = slot == Slot.OBJECT && rule.frame().id().equals("SUPPLY");
    Role role = goods ? null : role(effective);
    put(name, role == giver() && isOfAnother(effective) ? taker() : role, true);
    if (role != null && effective == Slot.WITH && !Lists.BETWEEN.matcher(after).find()) {
      counterparts.add(name.entity());
    }
  }

  /** In 가온은 두레가 개발한 게임의 판권 계약을 맺었다 the maker gives the rights and who acts takes them. */
  private boolean isMaker(String after) {
    return RIGHTS.contains(rule.type())
        && !rule.frame().id().equals("LICENSE_BACK")
        && Beside.MAKES.matcher(after).find();
  }

  /** In 가온은 두레의 백신을 공동 판매한다 whose goods they are is told. */
  private boolean isOfMaker(String gap) {
    return rule.frame().id().equals("DISTRIBUTE") && OBJECT.matcher(gap).find();
  }

  private static final Pattern OBJECT =
      Pattern.compile("[가-힣A-Za-z’']{2}[을를] (?:[^.,을를]{0,16} )?$");

  private static final Set<DealType> RIGHTS = EnumSet.of(DealType.LICENSING, DealType.DISTRIBUTION);

  private boolean isOfAnother(Slot slot) {
    return slot.acts()
        && !makers.isEmpty()
        && cast.values().stream().noneMatch(a -> a.role() == taker());
  }

  private Role giver() {
    return rule.type() == DealType.LICENSING ? Role.LICENSOR : Role.SUPPLIER;
  }

  private Role taker() {
    return rule.type() == DealType.LICENSING ? Role.LICENSEE : Role.DISTRIBUTOR;
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
    String tail = scene.between(trigger.end(), Math.min(scene.span().end(), trigger.end() + 12));
    boolean chosen = rule.frame().id().equals("PREFERRED");
    if (rule.type() == DealType.ACQUISITION && !chosen && Beside.PASSIVE.matcher(tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT, OBJECT -> Role.TARGET;
        case TO -> Role.ACQUIRER;
        case FROM -> Role.SELLER;
        case WITH, OF, ALSO, BARE -> null;
      };
    }
    if (chosen && Beside.CHOSEN.matcher(trigger.in(scene.body()) + tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.ACQUIRER;
        case OBJECT, OF -> Role.TARGET;
        case WITH, FROM -> Role.SELLER;
        case TO, ALSO, BARE -> null;
      };
    }
    if (rule.frame().id().equals("AWARD")
        && Beside.CHOSEN.matcher(trigger.in(scene.body()) + tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.SUPPLIER;
        case OBJECT, OF, WITH, FROM -> Role.CUSTOMER;
        case TO, ALSO, BARE -> null;
      };
    }
    if (rule.frame().id().equals("APPOINT") && Beside.PASSIVE.matcher(tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.DISTRIBUTOR;
        case WITH, FROM, OF -> Role.SUPPLIER;
        case OBJECT, TO, ALSO, BARE -> null;
      };
    }
    boolean receives = Beside.RECEIVES.matcher(trigger.in(scene.body()) + tail).find();
    if (rule.type() == DealType.SUPPLY && rule.frame().id().equals("SUPPLY") && receives) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.CUSTOMER;
        case WITH, FROM, OF -> Role.SUPPLIER;
        case TO, OBJECT, ALSO, BARE -> null;
      };
    }
    return rule.frame().role(slot).orElse(null);
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
