package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Money;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class MoneyFinderTest {

  private static final MoneyFinder FINDER = MoneyFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everySurfaceHasItsSums() {
    return Golden.rows("/golden/mention/money.tsv")
        .flatMap(row -> row.stream().skip(1).map(text -> hasSums(text, row.get(0))));
  }

  private static DynamicTest hasSums(String text, String expected) {
    return DynamicTest.dynamicTest(
        "'%s' is %s".formatted(text, expected),
        () -> assertThat(shown(FINDER.in(text))).isEqualTo(expected));
  }

  private static String shown(List<Money> sums) {
    return sums.isEmpty()
        ? "-"
        : sums.stream()
            .map(
                sum ->
                    "%s %s %s%s"
                        .formatted(
                            sum.value().toPlainString(),
                            sum.currency(),
                            sum.qualifier(),
                            sum.conversion() ? " +" : ""))
            .collect(Collectors.joining("; "));
  }

  @Test
  void theSpanHoldsTheSumWithItsCurrencyAndNoQualifier() {
    String text = "인수가는 약 1조 4,000억 원가량이다";
    assertThat(FINDER.in(text).get(0).span().in(text)).isEqualTo("1조 4,000억 원");
  }

  @RepeatedTest(200)
  void everySumLiesInTheTextAndReadsTheSameByItself() {
    long seed = Long.getLong("test.seed", System.nanoTime());
    String text = RandomText.of(new SplittableRandom(seed));
    for (Money sum : FINDER.in(text)) {
      String surface = sum.span().in(text);
      List<Money> alone = FINDER.in(surface);
      if (!alone.isEmpty()) { // the lower end of a range has no currency of its own
        assertThat(alone).as("-Dtest.seed=%d: %s in %s", seed, surface, text).hasSize(1);
        assertThat(alone.get(0).value())
            .as("-Dtest.seed=%d: %s in %s", seed, surface, text)
            .isEqualByComparingTo(sum.value());
        assertThat(alone.get(0).currency()).isEqualTo(sum.currency());
      }
    }
  }

  @Test
  void aLongRunOfDigitsIsReadInLinearTime() {
    assertThat(FINDER.in("9".repeat(100_000) + "원")).hasSizeLessThanOrEqualTo(1);
  }
}
