package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention;
import dealmill.mention.MoneyFinder;
import dealmill.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MoneyContextsTest {

  private static final MoneyContexts CONTEXTS = MoneyContexts.of(Dictionary.builtIn());
  private static final MoneyFinder MONEY = MoneyFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyContextDecidesItsExample() {
    return CONTEXTS.all().stream()
        .map(
            context ->
                DynamicTest.dynamicTest(
                    context.id(),
                    () ->
                        assertThat(kind(context.fires()))
                            .isEqualTo(Optional.ofNullable(context.kind()))));
  }

  @TestFactory
  Stream<DynamicTest> everyContextLeavesItsCounterExampleAlone() {
    return CONTEXTS.all().stream()
        .map(
            context ->
                DynamicTest.dynamicTest(
                    context.id(),
                    () -> assertThat(kind(context.silent())).contains(AmountKind.DEAL_VALUE)));
  }

  @Test
  void aSumBesideTheDealIsItsValue() {
    assertThat(kind("가온전자는 누리로봇을 1200억원에 인수했다.")).contains(AmountKind.DEAL_VALUE);
  }

  private static Optional<AmountKind> kind(String sentence) {
    List<Mention.Money> sums = MONEY.in(sentence);
    assertThat(sums).as(sentence).isNotEmpty();
    return CONTEXTS.kind(
        sentence, new Span(0, sentence.length()), sums.get(0).span(), /* named= */ false);
  }
}
