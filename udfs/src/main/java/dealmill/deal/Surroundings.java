package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.organization.Entity;
import dealmill.organization.Organizations;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The people, the numbers of things, the projects and the places that belong to a deal. */
final class Surroundings {

  /** Deals in goods, whose volume a later sentence may tell. */
  private static final Set<DealType> IN_GOODS = EnumSet.of(DealType.SUPPLY, DealType.DISTRIBUTION);

  private static final Pattern VOLUME = Pattern.compile("공급|납품|물량|수요|주문|발주|분량|인도");

  private static final Pattern SITE =
      Pattern.compile("공장|생산|사업장|데이터센터|단지|거점|부지|현장|발전소|연구소|설비|착공|건설|들어선");

  private final Draft draft;
  private final List<Draft> all;
  private final String body;
  private final Organizations everyone;
  private final List<Span> beyond;

  /**
   * Looks around {@code draft}.
   *
   * @param beyond the sentences that go on about it
   */
  Surroundings(
      Draft draft, List<Draft> all, String body, Organizations everyone, List<Span> beyond) {
    this.draft = draft;
    this.all = all;
    this.body = body;
    this.everyone = everyone;
    this.beyond = beyond;
  }

  /** Returns the people who act or speak for a party, each once. */
  List<Deal.Person> people(List<Mention.Person> people) {
    Set<String> parties = new HashSet<>();
    for (int entity : draft.cast().keySet()) {
      Entity party = everyone.entities().get(entity);
      parties.add(party.name());
      parties.addAll(party.surfaces());
    }
    List<Deal.Person> ours = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention.Person person : people) {
      boolean speaks = person.org() != null && parties.contains(person.org());
      if (speaks && seen.add(person.name())) {
        ours.add(new Deal.Person(person.name(), person.title(), person.org(), person.span()));
      }
    }
    return ours;
  }

  /**
   * Returns the numbers that stand in the deal's own statements, nearer to it than to another, or
   * that a sentence behind them gives as a party's volume.
   */
  List<Deal.Quantity> quantities(List<Mention.Quantity> quantities) {
    List<Deal.Quantity> ours = new ArrayList<>();
    for (Mention.Quantity quantity : quantities) {
      if (isOurs(quantity.span()) || isVolume(quantity.span())) {
        ours.add(
            new Deal.Quantity(
                quantity.value(), quantity.unit(), quantity.per(), quantity.of(), quantity.span()));
      }
    }
    return ours;
  }

  private boolean isVolume(Span quantity) {
    return IN_GOODS.contains(draft.type())
        && beyond.stream()
            .anyMatch(
                sentence ->
                    sentence.covers(quantity)
                        && VOLUME.matcher(sentence.in(body)).find()
                        && namesParty(sentence));
  }

  private boolean namesParty(Span sentence) {
    return everyone.within(sentence).stream()
        .anyMatch(mention -> draft.cast().containsKey(mention.entity()));
  }

  /** Returns the projects that the deal's own statements name. */
  List<String> projects(List<Mention.Project> projects) {
    return projects.stream()
        .filter(project -> isOurs(project.span()))
        .map(Mention.Project::name)
        .distinct()
        .toList();
  }

  /**
   * Returns the places that the deal's own statements name, and those of a party's plants in the
   * sentences behind; not where a firm comes from: 대만의 폭스콘.
   */
  List<String> places(List<Mention.Place> places) {
    return places.stream()
        .filter(place -> !isOrigin(place.span()))
        .filter(place -> isOurs(place.span()) || isSite(place.span()))
        .map(Mention.Place::name)
        .distinct()
        .toList();
  }

  private boolean isSite(Span place) {
    return beyond.stream()
        .anyMatch(
            sentence ->
                sentence.covers(place)
                    && SITE.matcher(sentence.in(body)).find()
                    && namesParty(sentence));
  }

  private boolean isOrigin(Span place) {
    return body.startsWith("의 ", place.end())
        && everyone.mentions().stream()
            .anyMatch(mention -> mention.span().start() == place.end() + 2);
  }

  private boolean isOurs(Span span) {
    return Nearness.teller(draft, span) != null && !Nearness.isOthers(draft, all, span);
  }
}
