package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parts a deal that one side makes with several, each on its own terms: «…시는 A, B와 투자협약을 맺었다. A는
 * 300억원을 들여… B의 투자액은 50억원이다.»
 */
final class Splits {

  private static final int AHEAD = 10;
  private static final BigDecimal LEAST = new BigDecimal(10_000_000);

  private final List<Scene> scenes;
  private final List<Mention.Money> money;
  private final Organizations everyone;

  Splits(List<Scene> scenes, List<Mention.Money> money, Organizations everyone) {
    this.scenes = scenes;
    this.money = money;
    this.everyone = everyone;
  }

  /** Returns {@code drafts} with each such deal in its parts. */
  List<Draft> of(List<Draft> drafts) {
    List<Draft> parted = new ArrayList<>();
    for (Draft draft : drafts) {
      parted.addAll(parts(draft));
    }
    return parted;
  }

  private List<Draft> parts(Draft draft) {
    Map<Integer, OrgMention> joined = joined(draft);
    Set<Integer> many = new HashSet<>(many(draft));
    many.addAll(joined.keySet());
    if (many.size() < 2) {
      return List.of(draft);
    }
    Map<Integer, List<Span>> own = inStatement(draft, many);
    Map<Integer, List<Span>> terms = own.isEmpty() ? terms(draft, many) : own;
    boolean each = draft.first().sentenceSpan().in(scenes.get(0).body()).contains("각각 ");
    if (terms.size() < 2 && !(each && draft.type() != DealType.JOINT_VENTURE)) {
      return List.of(draft);
    }
    List<Draft> parts = new ArrayList<>();
    for (int one : many) {
      Set<Integer> others = new HashSet<>(many);
      others.remove(one);
      Draft part = draft.without(others, terms.getOrDefault(one, List.of()));
      OrgMention name = joined.get(one);
      if (name != null) {
        Event.Argument firm = new Event.Argument(one, Role.INVESTOR, name, true);
        part.add(draft.first().with(draft.type(), List.of(firm)));
      }
      parts.add(part);
    }
    return parts;
  }

  /** Who promises a town what the statement does not name: «…12개 기업과 협약을 맺었다. 누리는 50억원을 투자한다.» */
  private Map<Integer, OrgMention> joined(Draft draft) {
    Map<Integer, OrgMention> joined = new LinkedHashMap<>();
    int told = draft.first().sentence();
    for (int i = told + 1; isLocal(draft) && i < Math.min(scenes.size(), told + AHEAD); i++) {
      Scene scene = scenes.get(i);
      if (SPENDS.matcher(scene.text()).find() && hasSum(scene.span())) {
        scene.names().stream()
            .filter(name -> name.slot().acts() && !draft.cast().containsKey(name.entity()))
            .filter(name -> everyone.entity(name).kind().equals("COMPANY"))
            .forEach(name -> joined.putIfAbsent(name.entity(), name));
      }
    }
    return joined;
  }

  private static final Pattern SPENDS = Pattern.compile("투자|투입|들여");

  private boolean isLocal(Draft draft) {
    return draft.isLocal()
        && draft.cast().keySet().stream()
            .anyMatch(entity -> everyone.entities().get(entity).isGovernment());
  }

  /** Returns the firms that are on the side of several, if the other side is one or public. */
  private Set<Integer> many(Draft draft) {
    if (isLocal(draft)) {
      return draft.cast().keySet().stream()
          .filter(entity -> !everyone.entities().get(entity).isGovernment())
          .collect(Collectors.toSet());
    }
    Map<Role, Set<Integer>> sides = new HashMap<>();
    draft.cast().values().stream()
        .filter(Event.Argument::explicit)
        .forEach(a -> sides.computeIfAbsent(a.role(), r -> new HashSet<>()).add(a.entity()));
    Set<Integer> borrowers = sides.getOrDefault(Role.BORROWER, Set.of());
    if (draft.type() == DealType.FINANCING && sides.size() == 1 && borrowers.size() >= 2) {
      return borrowers;
    }
    if (sides.size() != 2 || !PARTED.contains(draft.type())) {
      return Set.of();
    }
    return sides.values().stream().filter(side -> side.size() >= 2).findFirst().orElse(Set.of());
  }

  private static final Set<DealType> PARTED =
      Set.of(DealType.SUPPLY, DealType.DISTRIBUTION, DealType.LICENSING);

  /**
   * In «가온은 누리에 300억원, 두레에 200억원어치를 공급한다» each has the words from its name to the next; empty
   * unless each has a sum there.
   */
  private Map<Integer, List<Span>> inStatement(Draft draft, Set<Integer> many) {
    Map<Integer, List<Span>> own = new HashMap<>();
    Event event = draft.first();
    if (!PARTED.contains(draft.type()) || event.trigger().length() == 0) {
      return own;
    }
    List<OrgMention> named =
        scenes.get(event.sentence()).names().stream()
            .filter(name -> many.contains(name.entity()))
            .toList();
    for (int k = 0; k < named.size(); k++) {
      boolean last = k + 1 == named.size();
      int end = last ? event.trigger().start() : named.get(k + 1).span().start();
      Span words = new Span(named.get(k).span().end(), Math.max(named.get(k).span().end(), end));
      note(own, named.get(k).entity(), words);
    }
    boolean each = named.size() == many.size() && own.size() == many.size();
    return each ? own : Map.of();
  }

  /** «수주액은 각각 2000억원, 6000억원이다»: the sums in the order of the firms. */
  private void noteInOrder(
      Map<Integer, List<Span>> terms, Draft draft, Set<Integer> many, Scene scene) {
    List<Mention.Money> sums =
        money.stream().filter(sum -> scene.span().covers(sum.span()) && !sum.conversion()).toList();
    List<Integer> firms =
        draft.first().arguments().stream()
            .map(Event.Argument::entity)
            .filter(many::contains)
            .distinct()
            .toList();
    if (scene.text().contains("각각") && sums.size() == firms.size()) {
      for (int k = 0; k < sums.size(); k++) {
        note(terms, firms.get(k), sums.get(k).span());
      }
    }
  }

  /** Returns for each of {@code many} the sentences ahead that speak of it alone and of a sum. */
  private Map<Integer, List<Span>> terms(Draft draft, Set<Integer> many) {
    Map<Integer, List<Span>> terms = new HashMap<>();
    int told = draft.first().sentence();
    Integer topic = null;
    for (int i = told + 1; i < Math.min(scenes.size(), told + AHEAD); i++) {
      Scene scene = scenes.get(i);
      List<OrgMention> named =
          scene.names().stream().filter(name -> many.contains(name.entity())).toList();
      boolean stranger =
          scene.names().stream()
              .anyMatch(name -> name.slot() == Slot.TOPIC && !many.contains(name.entity()));
      if (named.isEmpty() && terms.isEmpty() && i <= told + 2) {
        noteInOrder(terms, draft, many, scene);
      }
      topic = named.isEmpty() && !stranger ? topic : null;
      if (topic != null) {
        note(terms, topic, scene.span());
      }
      for (int k = 0; k < named.size(); k++) {
        boolean last = k + 1 == named.size();
        int start = k == 0 ? scene.span().start() : named.get(k).span().start();
        int end = last ? scene.span().end() : named.get(k + 1).span().start();
        note(terms, named.get(k).entity(), new Span(start, end));
        topic = named.size() == 1 ? Integer.valueOf(named.get(k).entity()) : null;
      }
    }
    return terms;
  }

  /** In «A는 47억원을 들여 옮기며, B는 60억원을 들인다» each has the words from its name to the next. */
  private void note(Map<Integer, List<Span>> terms, int firm, Span told) {
    if (hasSum(told)) {
      terms.computeIfAbsent(firm, f -> new ArrayList<>()).add(told);
    }
  }

  private boolean hasSum(Span sentence) {
    return money.stream()
        .anyMatch(sum -> sentence.covers(sum.span()) && sum.value().compareTo(LEAST) >= 0);
  }
}
