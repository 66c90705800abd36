package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TermFinderTest {

  private static final TermFinder FINDER = TermFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everySurfaceHasItsLength() {
    return Golden.rows("/golden/mention/term.tsv")
        .flatMap(row -> row.stream().skip(1).map(text -> hasLength(text, row.get(0))));
  }

  private static DynamicTest hasLength(String text, String expected) {
    return DynamicTest.dynamicTest(
        "'%s' is %s".formatted(text, expected),
        () -> {
          List<Term> terms = FINDER.in(text);
          assertThat(
                  terms.isEmpty()
                      ? "-"
                      : terms.get(0).count().toPlainString() + " " + terms.get(0).unit())
              .isEqualTo(expected);
        });
  }
}
