package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Quantity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class QuantityFinderTest {

  private static final QuantityFinder FINDER = QuantityFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everySurfaceHasItsNumber() {
    return Golden.rows("/golden/mention/quantity.tsv")
        .flatMap(row -> row.stream().skip(1).map(text -> hasNumber(text, row.get(0))));
  }

  private static DynamicTest hasNumber(String text, String expected) {
    return DynamicTest.dynamicTest(
        "'%s' is %s".formatted(text, expected),
        () -> assertThat(shown(FINDER.in(text))).isEqualTo(expected));
  }

  private static String shown(List<Quantity> quantities) {
    return quantities.isEmpty()
        ? "-"
        : quantities.stream()
            .map(
                q ->
                    "%s %s %s %s"
                        .formatted(
                            q.value().toPlainString(),
                            q.unit(),
                            q.per() == null ? "-" : q.per(),
                            q.of() == null ? "-" : q.of()))
            .collect(Collectors.joining("; "));
  }

  @Test
  void theSpanHoldsTheNumberAndItsCounter() {
    String text = "탱커 4척을 넘긴다";
    assertThat(FINDER.in(text).get(0).span().in(text)).isEqualTo("4척");
  }
}
