package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<Integer> many = many(draft);
    if (many.size() < 2) {
      return List.of(draft);
    }
    Map<Integer, List<Span>> terms = terms(draft, many);
    boolean each = draft.first().sentenceSpan().in(scenes.get(0).body()).contains("각각 ");
    if (terms.size() < 2 && !(each && draft.type() != DealType.JOINT_VENTURE)) {
      return List.of(draft);
    }
    List<Draft> parts = new ArrayList<>();
    for (int one : many) {
      Set<Integer> others = new HashSet<>(many);
      others.remove(one);
      parts.add(draft.without(others, terms.getOrDefault(one, List.of())));
    }
    return parts;
  }

  /** Returns the firms that are on the side of several, if the other side is one or public. */
  private Set<Integer> many(Draft draft) {
    boolean town =
        draft.cast().keySet().stream()
            .anyMatch(entity -> everyone.entities().get(entity).isGovernment());
    if (draft.isLocal() && town) {
      return draft.cast().keySet().stream()
          .filter(entity -> !everyone.entities().get(entity).isGovernment())
          .collect(Collectors.toSet());
    }
    Map<Role, Set<Integer>> sides = new HashMap<>();
    draft.cast().values().stream()
        .filter(Event.Argument::explicit)
        .forEach(a -> sides.computeIfAbsent(a.role(), r -> new HashSet<>()).add(a.entity()));
    if (sides.size() != 2 || !PARTED.contains(draft.type())) {
      return Set.of();
    }
    return sides.values().stream().filter(side -> side.size() >= 2).findFirst().orElse(Set.of());
  }

  private static final Set<DealType> PARTED =
      Set.of(DealType.SUPPLY, DealType.DISTRIBUTION, DealType.LICENSING);

  /** Returns for each of {@code many} the sentences ahead that speak of it alone and of a sum. */
  private Map<Integer, List<Span>> terms(Draft draft, Set<Integer> many) {
    Map<Integer, List<Span>> terms = new HashMap<>();
    int told = draft.first().sentence();
    Integer topic = null;
    for (int i = told + 1; i < Math.min(scenes.size(), told + AHEAD); i++) {
      Set<Integer> named =
          scenes.get(i).names().stream()
              .map(OrgMention::entity)
              .filter(many::contains)
              .collect(Collectors.toSet());
      topic = named.size() == 1 ? named.iterator().next() : named.isEmpty() ? topic : null;
      if (topic != null && hasSum(scenes.get(i).span())) {
        terms.computeIfAbsent(topic, t -> new ArrayList<>()).add(scenes.get(i).span());
      }
    }
    return terms;
  }

  private boolean hasSum(Span sentence) {
    return money.stream()
        .anyMatch(sum -> sentence.covers(sum.span()) && sum.value().compareTo(LEAST) >= 0);
  }
}
