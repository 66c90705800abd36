package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the names around a trigger their roles, by slot and frame. */
final class Cast {

  private static final Pattern SPEAKER =
      Pattern.compile("^(?:에|에게)? ?(?:따르면|의하면)|^[은는이가] ?(?:[^.,]{0,12} )?(?:보도|전했|분석했)");
  private static final Pattern OWNER =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z·]{1,6} ){0,2}(?:산하|계열|소속|출신|운영사|자회사|계열사|최대주주|모회사|지주사|창업자|본사|사옥|본관|공장에서|대회의실|연구소에서|서울|회의실)");
  private static final Pattern TITLE =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z]{1,12} )?(?:대표|회장|사장|부회장|부사장|전무|상무|본부장|CEO|총장|원장|이사장|장관|시장|군수|지사|관계자|총괄|센터장|부문장|의장|행장|그룹장|임원)");
  private static final Pattern SHARES =
      Pattern.compile("^(?:\\([^)]{1,30}\\))?[’'”]?의? ?(?:보통주|지분|주식|경영권|구주|신주|전환사채)");
  private static final Pattern PASSIVE = Pattern.compile("^(?:이|가|을|를)? ?(?:되|됐|된|될|당하|당했)");
  private static final Pattern ADNOMINAL =
      Pattern.compile("^(?:이|가|을|를)? ?(?:[가-힣]{0,6}(?:한|한다는|하는|했던|하던|된|맺은|맡은|받은|마친|할|온|둔|은|인)) ");

  /** Who acts together with another has his role: A는 B와 손잡고 C를 인수했다. */
  private static final Pattern ALLY =
      Pattern.compile("^[과와] ?(?:함께|손잡고|손을 잡고|컨소시엄|공동으로|짝을|연합|힘을 합쳐|팀을)");

  /** Who holds what another buys sells it: A가 가진 B 지분을 C가 인수했다. */
  private static final Pattern HOLDS =
      Pattern.compile("^(?:이|가|은|는)? ?(?:등이 )?(?:가진|보유한|보유하고 있는|보유하던|갖고 있는|갖고 있던|쥔|들고 있는|들고 있던)");

  /** Whose new shares are bought is what is bought: B가 찍는 신주를 사들였다. */
  private static final Pattern ISSUES =
      Pattern.compile(
          "^[’'”]?(?:이|가) [^.,]{0,12}(?:찍는|찍은|발행한|발행하는|내놓은|내놓는) (?:보통주|신주|주식|전환사채|우선주)");

  /** Who orders is the customer: 릴리가 맡긴 원료의약품을 위탁생산한다. */
  private static final Pattern ORDERS =
      Pattern.compile("^[’'”]?(?:이|가) [^.,]{0,8}(?:맡긴|발주한|주문한|의뢰한)");

  /** A part of a firm is bought from it: 릴리 공장 인수. */
  private static final Pattern PART =
      Pattern.compile("^[^.,]{0,10}(?:공장|사업|사업부|부문|점포|매장|사옥|부지|빌딩|광산)(?:을|를)? ?$");

  /** Who was chosen buys: 가온이 우선협상대상자로 선정됐다. */
  private static final Pattern CHOSEN =
      Pattern.compile("^(?:으로|로|에|가|이) ?(?:선정[되됐된]|뽑[혔힌히]|지정[되됐된]|낙점[되됐된]|된|됐|돼|올[라랐])");

  private static final Pattern RECEIVES = Pattern.compile("받[기는아았]");

  private final Scene scene;
  private final DealRule rule;
  private final Span trigger;
  private final Span clause;
  private final Map<Integer, Event.Argument> cast = new LinkedHashMap<>();

  /** All spans in the body. */
  Cast(Scene scene, DealRule rule, Span trigger, Span clause) {
    this.scene = scene;
    this.rule = rule;
    this.trigger = trigger;
    this.clause = clause;
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
      if (name.span().end() <= trigger.end()) {
        before.add(name);
      }
    }
    Slot[] slots = Lists.slots(scene, before);
    for (int i = before.size() - 1; i >= 0; i--) {
      OrgMention name = before.get(i);
      boolean inside = name.span().start() >= clause.start();
      Slot slot = slots[i];
      if (isBystander(name)) {
        continue;
      }
      if (inside || slot.acts() && !hasActor()) {
        assign(name, slot, i == before.size() - 1);
      }
    }
    addHead();
    addOpened();
    faceAlly();
    addFromContext(topic, both);
    return ordered();
  }

  /** Whom a sentence only compares or connects with is no party. */
  private static final Pattern ASIDE =
      Pattern.compile("^[’'”]?(?:\\([^)]{1,20}\\))?[과와] ?(?:관련|달리|같은|같이|비교|별도|별개|마찬가지|무관)");

  private boolean isBystander(OrgMention name) {
    String after = scene.between(name.outer().end(), scene.span().end());
    String from = scene.between(name.span().end(), scene.span().end());
    return SPEAKER.matcher(from).find()
        || ASIDE.matcher(from).find()
        || isAnnouncer(name)
        || isOutside(name)
        || name.slot() == Slot.BARE && OWNER.matcher(after).find()
        || name.slot() == Slot.OF && OWNER.matcher(after).find();
  }

  /** In A는 B가 C와 계약했다고 밝혔다 the first only says so. */
  private boolean isAnnouncer(OrgMention name) {
    if (name.slot() != Slot.TOPIC || name.span().end() > trigger.start()) {
      return false;
    }
    for (OrgMention other : scene.names()) {
      boolean inside =
          other.slot() == Slot.SUBJECT
              && other.entity() != name.entity()
              && other.span().start() > name.span().end()
              && other.span().end() < trigger.start();
      if (inside
          && !RELATIVE.matcher(scene.between(other.outer().end(), trigger.start())).find()
          && SAID.matcher(scene.between(trigger.end(), scene.span().end())).find()) {
        return true;
      }
    }
    return false;
  }

  /** In X는 A가 B와 공동 개발한 백신이다 the first is what the noun behind the verb says of it. */
  private boolean isOutside(OrgMention name) {
    if (name.slot() != Slot.TOPIC
        || !SAYS_WHICH.matcher(scene.between(trigger.end(), scene.span().end())).find()) {
      return false;
    }
    for (OrgMention other : scene.names()) {
      if (other.slot() == Slot.SUBJECT
          && other.entity() != name.entity()
          && other.span().start() > name.span().end()
          && other.span().end() < trigger.start()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern SAYS_WHICH =
      Pattern.compile(
          "^(?:을|를)? ?(?:해 [가-힣]{1,6}|하고 있|하여 [가-힣]{1,6}|추진 중인|진행 중인)?(?:한|하는|했던|하던|은|는|맺은|체결한) ?[가-힣A-Z‘'“]");

  private static final Pattern RELATIVE = Pattern.compile("[가-힣](?:한|는|은|던|된|인|할|운|온) ");
  private static final Pattern SAID =
      Pattern.compile("^(?:(?!다고)[^.])*다고[^.]{0,20}(?:밝혔|공시|발표|전했|말했|설명|알렸)");

  private boolean hasActor() {
    return cast.values().stream().anyMatch(a -> a.mention().slot().acts());
  }

  private void assign(OrgMention name, Slot slot, boolean last) {
    String gap = scene.between(name.outer().end(), trigger.start());
    Slot effective = slot;
    String after = scene.between(name.span().end(), scene.span().end());
    boolean shares = SHARES.matcher(after).find();
    boolean titled = name.slot() == Slot.BARE && TITLE.matcher(after).find();
    if (slot == Slot.BARE) {
      boolean thing =
          rule.frame().isSymmetric() && scene.number() >= 0 && !scene.everyone().isKnown(name);
      boolean touching =
          last && !thing && gap.length() <= 14 && !Lists.PARTICLE_WORD.matcher(gap).find();
      if (titled) {
        effective = rule.frame().isSymmetric() ? Slot.SUBJECT : Slot.BARE;
      } else if (touching || shares) {
        effective = rule.frame().buys() && PART.matcher(gap).find() ? Slot.FROM : Slot.OBJECT;
      }
    } else if (slot == Slot.ALSO) {
      effective = hasActor() ? Slot.OBJECT : Slot.SUBJECT;
    }
    if (slot == Slot.WITH && ALLY.matcher(after).find()) {
      effective = Slot.SUBJECT;
    }
    if (ORDERS.matcher(after).find() && rule.type() == DealType.SUPPLY) {
      cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), Role.CUSTOMER, name, true));
      return;
    }
    if (ISSUES.matcher(after).find() && rule.frame().holdsShares()) {
      effective = Slot.OBJECT;
    }
    if (HOLDS.matcher(after).find() && rule.frame().holdsShares()) {
      cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), Role.SELLER, name, true));
      return;
    }
    boolean sold = slot == Slot.OF && last && gap.isBlank() && rule.frame().id().equals("SELL");
    if (slot == Slot.OF && shares || sold) {
      effective = Slot.OBJECT;
    } else if (slot == Slot.OF && rule.frame().buys() && hasObject(name) && !hasActor()) {
      effective = Slot.SUBJECT;
    } else if (slot == Slot.OF && rule.frame().buys()) {
      effective =
          gap.contains("을 ") || gap.contains("를 ") || gap.contains("사업") ? Slot.FROM : Slot.OBJECT;
    }
    Role role = role(effective);
    if (role != null) {
      cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), role, name, true));
    }
  }

  /** Tells whether what is bought is named between {@code name} and the trigger. */
  private boolean hasObject(OrgMention name) {
    return cast.values().stream()
        .anyMatch(a -> a.role() == Role.TARGET && a.mention().span().start() > name.span().end());
  }

  private @Nullable Role role(Slot slot) {
    String tail = scene.between(trigger.end(), Math.min(scene.span().end(), trigger.end() + 12));
    if (rule.type() == DealType.ACQUISITION && PASSIVE.matcher(tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT, OBJECT -> Role.TARGET;
        case TO -> Role.ACQUIRER;
        case FROM -> Role.SELLER;
        case WITH, OF, ALSO, BARE -> null;
      };
    }
    if (rule.frame().id().equals("PREFERRED") && CHOSEN.matcher(tail).find()) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.ACQUIRER;
        case OBJECT, OF -> Role.TARGET;
        case WITH, FROM -> Role.SELLER;
        case TO, ALSO, BARE -> null;
      };
    }
    boolean receives = RECEIVES.matcher(trigger.in(scene.body()) + tail).find();
    if (rule.type() == DealType.SUPPLY && rule.frame().id().equals("SUPPLY") && receives) {
      return switch (slot) {
        case TOPIC, SUBJECT -> Role.CUSTOMER;
        case WITH, FROM, OF -> Role.SUPPLIER;
        case TO, OBJECT, ALSO, BARE -> null;
      };
    }
    return rule.frame().role(slot).orElse(null);
  }

  /** In 인수한 누리로봇 or 투자를 유치한 누리로봇 the noun behind the verb is a party too. */
  private void addHead() {
    String tail = scene.between(trigger.end(), scene.span().end());
    Matcher matcher = ADNOMINAL.matcher(tail);
    if (!matcher.find()) {
      return;
    }
    int from = trigger.end() + matcher.end();
    for (OrgMention name : scene.names()) {
      boolean near = name.span().start() >= from && name.span().start() - from <= 22;
      if (near && !Lists.PARTICLE_WORD.matcher(scene.between(from, name.outer().start())).find()) {
        Role role = role(hasActor() ? Slot.OBJECT : Slot.SUBJECT);
        if (role != null) {
          cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), role, name, true));
        }
        return;
      }
    }
  }

  /** In 돈을 댄 곳은 A와 B, C다 the names behind do it. */
  private void addOpened() {
    if (!trigger.in(scene.body()).endsWith(" ")) {
      return;
    }
    int from = trigger.end();
    for (OrgMention name : scene.names()) {
      if (name.span().start() < trigger.end()) {
        continue;
      }
      String gap = scene.between(from, name.outer().start());
      if (gap.length() > LIST_GAP) {
        return;
      }
      Role role = role(Slot.SUBJECT);
      if (role != null) {
        cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), role, name, true));
      }
      from = name.outer().end();
    }
  }

  private static final int LIST_GAP = 24;
  private static final Set<DealType> TWO_SIDED =
      EnumSet.of(DealType.SUPPLY, DealType.LICENSING, DealType.DISTRIBUTION);

  /** In A가 B와 함께 기술이전 계약을 맺었다 nobody else is the other side: B is. */
  private void faceAlly() {
    boolean oneSided = cast.values().stream().map(Event.Argument::role).distinct().count() == 1;
    if (!oneSided || !TWO_SIDED.contains(rule.type())) {
      return;
    }
    for (Event.Argument argument : List.copyOf(cast.values())) {
      OrgMention name = argument.mention();
      Role other = role(Slot.WITH);
      boolean ally = ALLY.matcher(scene.between(name.span().end(), scene.span().end())).find();
      if (cast.size() > 1 && other != null && ally && name.slot() == Slot.WITH) {
        cast.put(argument.entity(), new Event.Argument(argument.entity(), other, name, true));
      }
    }
  }

  private void addFromContext(@Nullable OrgMention topic, List<OrgMention> both) {
    if (!both.isEmpty() && cast.size() < 2) {
      addPair(both);
    } else if (topic != null && isJoiner() && !cast.containsKey(topic.entity())) {
      put(topic, role(Slot.OBJECT));
    } else if (topic != null && !hasActor() && !cast.containsKey(topic.entity())) {
      Role role = role(Slot.SUBJECT);
      Set<Role> taken = EnumSet.noneOf(Role.class);
      cast.values().forEach(a -> taken.add(a.role()));
      if (role != null && (role == Role.PARTNER || !taken.contains(role))) {
        cast.put(topic.entity(), new Event.Argument(topic.entity(), role, topic, false));
      }
    }
  }

  /** In B도 30억원을 투자했다 who is spoken of gets it. */
  private boolean isJoiner() {
    boolean joins =
        rule.strength() == DealRule.Strength.REFERENCE && rule.frame().id().equals("INVEST");
    return rule.type() == DealType.INVESTMENT
        && (joins && !cast.isEmpty()
            || cast.size() == 1 && cast.values().iterator().next().mention().slot() == Slot.ALSO);
  }

  private void put(OrgMention name, @Nullable Role role) {
    if (role != null) {
      cast.put(name.entity(), new Event.Argument(name.entity(), role, name, false));
    }
  }

  /** 두 회사 are who acted and with whom: the first keeps acting. */
  private void addPair(List<OrgMention> both) {
    for (int i = 0; i < both.size(); i++) {
      OrgMention name = both.get(i);
      Role role = role(i == 0 ? Slot.SUBJECT : Slot.WITH);
      if (role != null) {
        cast.putIfAbsent(name.entity(), new Event.Argument(name.entity(), role, name, false));
      }
    }
  }

  private List<Event.Argument> ordered() {
    List<Event.Argument> list = new ArrayList<>(cast.values());
    list.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    return list;
  }
}
