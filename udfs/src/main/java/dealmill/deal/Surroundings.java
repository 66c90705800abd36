package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.organization.Entity;
import dealmill.organization.Organizations;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The people and the numbers of things that belong to a deal. */
final class Surroundings {

  private Surroundings() {}

  /** Returns the people who act or speak for a party, each once. */
  static List<Deal.Person> people(
      Draft draft, Organizations everyone, List<Mention.Person> people) {
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

  /** Returns the numbers that stand in the deal's own statements, nearer to it than to another. */
  static List<Deal.Quantity> quantities(
      Draft draft, List<Draft> all, List<Mention.Quantity> quantities) {
    List<Deal.Quantity> ours = new ArrayList<>();
    for (Mention.Quantity quantity : quantities) {
      if (isOurs(draft, all, quantity.span())) {
        ours.add(
            new Deal.Quantity(
                quantity.value(), quantity.unit(), quantity.per(), quantity.of(), quantity.span()));
      }
    }
    return ours;
  }

  /** Returns the projects that the deal's own statements name. */
  static List<String> projects(Draft draft, List<Draft> all, List<Mention.Project> projects) {
    return projects.stream()
        .filter(project -> isOurs(draft, all, project.span()))
        .map(Mention.Project::name)
        .distinct()
        .toList();
  }

  /** Returns the places that the deal's own statements name. */
  static List<String> places(Draft draft, List<Draft> all, List<Mention.Place> places) {
    return places.stream()
        .filter(place -> isOurs(draft, all, place.span()))
        .map(Mention.Place::name)
        .distinct()
        .toList();
  }

  private static boolean isOurs(Draft draft, List<Draft> all, Span span) {
    return Nearness.teller(draft, span) != null && !Nearness.isOthers(draft, all, span);
  }
}
