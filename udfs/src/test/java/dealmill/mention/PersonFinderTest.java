package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Person;
import dealmill.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PersonFinderTest {

  private static final PersonFinder FINDER = PersonFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everySurfaceHasItsPeople() {
    return Golden.rows("/golden/mention/person.tsv")
        .flatMap(row -> row.stream().skip(1).map(text -> hasPeople(text, row.get(0))));
  }

  private static DynamicTest hasPeople(String text, String expected) {
    return DynamicTest.dynamicTest(
        "'%s' names %s".formatted(text, expected),
        () -> assertThat(shown(FINDER.in(text, List.of()))).isEqualTo(expected));
  }

  private static String shown(List<Person> people) {
    return people.isEmpty()
        ? "-"
        : people.stream()
            .map(p -> p.name() + "|" + p.title() + "|" + (p.org() == null ? "-" : p.org()))
            .collect(Collectors.joining("; "));
  }

  @Test
  void aKnownOrganizationIsNoNameAndIsTakenWhole() {
    String text = "현대차 한지오 사장은 말했다";
    List<Person> people = FINDER.in(text, List.of(new Span(0, 3)));
    assertThat(shown(people)).isEqualTo("한지오|사장|현대차");
    assertThat(people.get(0).span().in(text)).isEqualTo("한지오");
  }

  @Test
  void whoIsNamedAgainWithoutAnOrganizationKeepsIt() {
    String text = "한지오 가온전자 대표가 왔다. 한지오 대표는 웃었다.";
    assertThat(shown(FINDER.in(text, List.of()))).isEqualTo("한지오|대표|가온전자; 한지오|대표|가온전자");
  }
}
