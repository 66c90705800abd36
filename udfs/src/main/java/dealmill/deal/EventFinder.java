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

/** Reads the statements of deals off the sentences of one article, in order. */
final class EventFinder {

  private static final Pattern BOTH =
      Pattern.compile("(?:양사|양측|두 회사|두 기업|양 기관|양기관|두 기관|양 사|3사|세 회사|3개 기관|양국 기업)(?:는|은|가|이|의|간| )");
  private static final Pattern PAST =
      Pattern.compile("(?:지난해|작년|재작년|[0-9]년 전|(?:19|20)[0-9]{2}년|앞서|이전에|당시|올 ?초|지난 ?[0-9]{1,2}월)");
  private static final Pattern APART = Pattern.compile("별도|따로 |별개|또 다른|이와 함께|같은 날");
  private static final Pattern SUM =
      Pattern.compile("[0-9][조억] 규모|[0-9조억만천] ?(?:원|달러|유로|엔|위안|파운드|루피|바트|동|링깃|크로나)");
  private static final Pattern BACK = Pattern.compile("이번 |이 (?:계약|거래|투자|협약)|해당 ");
  private static final Pattern FUTURE_YEAR = Pattern.compile("(?<!%)까지|(?<!로)부터|예정|계획|목표");

  /** Deals whose nouns are spoken of as much as told: 인수, 매각, 합병. */
  private static final Set<DealType> CHANGES_HANDS =
      EnumSet.of(DealType.ACQUISITION, DealType.MERGER);

  private final StageCues cues;
  private final Assertions assertions;
  private final Turns turns;

  EventFinder(StageCues cues, Assertions assertions, Turns turns) {
    this.cues = cues;
    this.assertions = assertions;
    this.turns = turns;
  }

  /** Returns the events of {@code scenes}; the headline's come first. */
  List<Event> in(Headline headline, List<Scene> scenes) {
    List<Event> events = new ArrayList<>(headline.events(this, scenes));
    Context context = new Context(headline.topic());
    for (Scene scene : scenes) {
      List<Event> here = in(scene, context);
      events.addAll(here);
      context.pass(scene, here);
    }
    return events;
  }

  /** Returns the events of one scene that nothing precedes. */
  List<Event> alone(Scene scene) {
    return in(scene, new Context(null));
  }

  private List<Event> in(Scene scene, Context context) {
    List<Event> events = new ArrayList<>();
    String sentence = scene.text();
    boolean both = !scene.firings().isEmpty() && BOTH.matcher(sentence).find();
    for (DealRules.Firing firing : scene.firings()) {
      Span clause = Clauses.around(sentence, firing.span());
      Span trigger = firing.span().shifted(scene.span().start());
      Stage otherwise = firing.rule().stage() == null ? Stage.SIGNED : firing.rule().stage();
      Assertions.Force force =
          assertions.force(sentence, firing.span().start(), firing.span().end());
      if (force == Assertions.Force.WISHES) {
        continue;
      }
      DealRule turned = turned(firing, clause, sentence);
      DealRule rule =
          force == Assertions.Force.REFERS
                  && (CHANGES_HANDS.contains(turned.type())
                      || turned.type() == DealType.PARTNERSHIP)
              ? turned.asMention()
              : turned;
      boolean settled = !rule.strength().states() && firing.rule().stage() != null;
      StageCues.Reading stage =
          settled
              ? new StageCues.Reading(otherwise, 0)
              : cues.read(sentence, clause.start(), firing.span().start(), clause.end(), otherwise);
      boolean thing = rule.type() == DealType.ACQUISITION && lacksAsset(firing, clause, sentence);
      Event.Time time = time(sentence, clause, firing.span(), context);
      for (Span part : sharing(scene, clause, firing.span())) {
        boolean own = part.end() == clause.end();
        Span verb =
            own ? trigger : new Span(part.end(), part.end() + 1).shifted(scene.span().start());
        Span around = part.shifted(scene.span().start());
        List<Event.Argument> arguments =
            new Cast(scene, rule, verb, around)
                .roles(context.topicFor(scene), both ? context.pair(scene) : List.of());
        boolean gift =
            rule.frame().id().equals("GRANT") && !Natures.haveLender(arguments, scene.everyone());
        if (!gift && (!thing || hasBothSides(rule, arguments, time))) {
          events.add(
              new Event(
                  scene.number(),
                  scene.span(),
                  verb,
                  around,
                  isForAll(rule, arguments, sentence) ? rule.asMention() : rule,
                  rule.type(),
                  stage.stage(),
                  stage.rank(),
                  arguments,
                  time));
        }
      }
    }
    return events;
  }

  /** In A는 B를, C는 D를 샀다 each part tells a deal if each says who acts. */
  private static List<Span> sharing(Scene scene, Span clause, Span trigger) {
    List<Span> parts = Clauses.sharing(scene.text(), clause, trigger);
    for (Span part : parts) {
      Span inBody = part.shifted(scene.span().start());
      if (scene.names().stream().noneMatch(n -> doesIt(n) && inBody.covers(n.span()))) {
        return List.of(clause);
      }
    }
    return parts;
  }

  private static boolean doesIt(OrgMention name) {
    return name.slot().acts() || name.slot() == Slot.ALSO;
  }

  /** Where a firm is bought by a firm it is clear that a business is. */
  private static boolean hasBothSides(
      DealRule rule, List<Event.Argument> arguments, Event.Time time) {
    boolean bought =
        arguments.stream()
            .filter(a -> a.explicit() && a.role() == Role.TARGET)
            .map(a -> a.mention().slot())
            .anyMatch(
                slot ->
                    rule.frame().changesHands()
                        || slot == Slot.OBJECT && time.priced()
                        || slot == Slot.TOPIC);
    return bought && arguments.stream().anyMatch(a -> a.explicit() && a.role() == Role.ACQUIRER);
  }

  /** New shares that nobody else is said to take are for those who hold shares, or for all. */
  private static boolean isForAll(DealRule rule, List<Event.Argument> arguments, String sentence) {
    return rule.frame().id().equals("ISSUE")
        && arguments.stream().allMatch(a -> a.role() == Role.INVESTEE)
        && !TAKEN.matcher(sentence).find();
  }

  private static final Pattern TAKEN = Pattern.compile("제 ?3자|투자자|투자사|에게|에 배정|대상으로");

  private DealRule turned(DealRules.Firing firing, Span clause, String sentence) {
    return turns.turned(
        firing.rule(),
        sentence.substring(Math.min(clause.start(), firing.span().start()), firing.span().start()),
        firing.span().in(sentence),
        sentence.substring(firing.span().end(), Math.max(clause.end(), firing.span().end())));
  }

  private static final Pattern ASSET =
      Pattern.compile(
          "지분|주식|신주|구주|경영권|사업|공장|사옥|토지|건물|빌딩|영업권|호텔|입찰|인수전|최대 ?주주|법인|회사|기업|업체|자회사|계열사|부문|스타트업|은행|[0-9]%|주인|매물|플랫폼|점포|권리|권한|판권|자산|부지");

  /** 사들이다, 품다 and 넘기다 tell of a deal only where a business is bought. */
  private static boolean lacksAsset(DealRules.Firing firing, Span clause, String sentence) {
    DealRule rule = firing.rule();
    return rule.type() == DealType.ACQUISITION
        && rule.strength() == DealRule.Strength.MEDIUM
        && !ASSET.matcher(sentence.substring(clause.start(), firing.span().end())).find();
  }

  private static Event.Time time(String sentence, Span clause, Span trigger, Context context) {
    String text = clause.in(sentence);
    boolean before = BEFORE.matcher(sentence.substring(trigger.end())).find();
    boolean past = before || PAST.matcher(text).find() && !FUTURE_YEAR.matcher(text).find();
    boolean apart = context.announced || APART.matcher(sentence).find();
    boolean priced = SUM.matcher(text).find() && !BACK.matcher(text).find();
    boolean relative =
        RELATIVE.matcher(sentence.substring(trigger.end())).find()
            || trigger.in(sentence).endsWith("한 ");
    boolean unnamed =
        UNNAMED
            .matcher(sentence.substring(clause.start(), Math.max(clause.start(), trigger.start())))
            .find();
    String verb =
        sentence.substring(trigger.start(), Math.min(sentence.length(), trigger.end() + VERB));
    boolean receives = Beside.RECEIVES.matcher(verb).find();
    return new Event.Time(past, apart, priced, relative, unnamed, receives);
  }

  /** 유럽 제약사와, 아시아 선주로부터, 배터리 업체 한 곳과, 10대 제약사 중 한 곳과. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:업체|기업|회사|제약사|빅파마|바이오텍|선사|선주|선주사|고객|고객사|바이어|발주처|발주사|은행|파트너사|개발사|유통사|통신사|완성차|제조사|항공사|거래처)(?:들? ?(?:중|가운데))?(?: ?(?:[0-9]+|한|두|세|네) ?(?:곳|개사|사))?(?:과|와|로부터|으로부터|에게|에|에서)(?:도)? ");

  /** What came before what the sentence tells: 투자를 받은 이후 5년 만에. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:은|한|했던|받은)? ?(?:이후|지 [0-9]+|데 이어)|^ ?[0-9]+(?:년|개월) ?(?:여 ?)?만에");

  /** 발주한 탱커: the words only say which tanker. */
  private static final Pattern RELATIVE = Pattern.compile("^(?:한|했던|하던|된|받은|맺은) [가-힣A-Z]");

  /** Who is spoken of, whoever else acts in the sentence: 회사 측은, 이 회사는. */
  private static final Pattern FIRM =
      Pattern.compile("^[“\"]?(?:이 |해당 )?(?:회사|업체|기업)(?: ?측)?[은는] ");

  private static final int VERB = 12;
  private static final int SHORT = 40;
  private static final int PAIRED = 4;
  private static final int NEAR = 2;

  /** What the sentences so far have spoken of. */
  private static final class Context {
    private final @Nullable OrgMention lead;
    private @Nullable OrgMention topic;
    private @Nullable OrgMention actor;
    private int ledAt = -NEAR;
    private boolean announced;
    private List<OrgMention> pair = List.of();
    private List<OrgMention> dealt = List.of();
    private int pairedAt;

    Context(@Nullable OrgMention topic) {
      this.lead = topic;
      this.topic = topic;
    }

    /** Returns who a sentence without an own actor speaks of. */
    @Nullable OrgMention topicFor(Scene scene) {
      if (FIRM.matcher(scene.text()).find()) {
        return lead != null && scene.number() - ledAt <= NEAR
            ? lead
            : actor == null ? topic : actor;
      }
      for (OrgMention name : scene.names()) {
        if (name.slot().acts()) {
          return null;
        }
      }
      return topic;
    }

    /**
     * Returns whom 양사 means in a sentence, if it is not too far from where they are named: in 이번
     * 협약으로 양사는 those of the last deal, unless two others were spoken of since.
     */
    List<OrgMention> pair(Scene scene) {
      boolean near = scene.number() - pairedAt <= PAIRED;
      boolean same =
          dealt.stream().anyMatch(d -> pair.stream().anyMatch(p -> p.entity() == d.entity()));
      if (same && BACK.matcher(scene.text()).find()) {
        return dealt;
      }
      return near ? pair : List.of();
    }

    void pass(Scene scene, List<Event> events) {
      OrgMention newcomer = newcomer(scene);
      if (newcomer != null && lead != null) {
        pair = List.of(lead, newcomer);
        pairedAt = scene.number();
      }
      announced = scene.text().length() < SHORT && APART.matcher(scene.text()).find();
      scene.names().stream().filter(n -> n.slot().acts()).findFirst().ifPresent(n -> actor = n);
      if (lead != null
          && scene.names().stream().anyMatch(n -> n.slot().acts() && n.entity() == lead.entity())) {
        ledAt = scene.number();
      }
      for (OrgMention name : scene.names()) {
        boolean advises =
            Beside.ADVISER
                .matcher(scene.between(scene.span().start(), name.outer().start()))
                .find();
        if (!advises
            && (name.slot() == Slot.TOPIC || name.slot() == Slot.SUBJECT && topic == null)) {
          topic = name;
          break;
        }
      }
      List<OrgMention> here = pairIn(scene);
      pair = here.isEmpty() ? pair : here;
      pairedAt = here.isEmpty() ? pairedAt : scene.number();
      for (Event event : events) {
        if (event.parties() >= 2 && event.arguments().stream().allMatch(Event.Argument::explicit)) {
          pair = event.arguments().stream().map(Event.Argument::mention).toList();
          dealt = event.rule().strength().states() ? pair : dealt;
          pairedAt = scene.number();
          break;
        }
      }
    }

    /** Who comes up alone beside the one spoken of is the other of 양사 in the next sentence. */
    private @Nullable OrgMention newcomer(Scene scene) {
      List<OrgMention> names = onePerEntity(scene.names());
      boolean alone = names.size() == 1 && names.get(0).slot() == Slot.SUBJECT;
      return alone && lead != null && names.get(0).entity() != lead.entity() ? names.get(0) : null;
    }

    private static List<OrgMention> onePerEntity(List<OrgMention> names) {
      Map<Integer, OrgMention> first = new LinkedHashMap<>();
      names.forEach(name -> first.putIfAbsent(name.entity(), name));
      return List.copyOf(first.values());
    }

    /** Who acts in a sentence and with whom are the two that 두 회사 means in the next. */
    private static List<OrgMention> pairIn(Scene scene) {
      OrgMention actor = null;
      OrgMention other = null;
      Set<Integer> entities = new HashSet<>();
      for (OrgMention name : scene.names()) {
        entities.add(name.entity());
        if (actor == null && name.slot().acts()) {
          actor = name;
        } else if (other == null
            && (name.slot() == Slot.WITH || name.slot() == Slot.TO || name.slot() == Slot.FROM)) {
          other = name;
        }
      }
      if (actor == null && entities.size() == 2) {
        return onePerEntity(scene.names());
      }
      return actor == null || other == null || actor.entity() == other.entity()
          ? List.of()
          : List.of(actor, other);
    }
  }
}
