package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import dealmill.mention.Mention;
import dealmill.mention.MoneyFinder;
import dealmill.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PriceCuesTest {

  private static final PriceCues CUES = PriceCues.of(Dictionary.builtIn());
  private static final MoneyFinder MONEY = MoneyFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyCueNamesThePriceInItsExample() {
    return Examples.fire(CUES.all(), PriceCues.Cue::id, PriceCues.Cue::fires, PriceCuesTest::named);
  }

  @TestFactory
  Stream<DynamicTest> everyCueIsSilentInItsCounterExample() {
    return Examples.areSilent(
        CUES.all(), PriceCues.Cue::id, PriceCues.Cue::silent, PriceCuesTest::named);
  }

  @Test
  void anUnknownDealTypeStopsWithFileAndLine() {
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "price_cues.tsv",
                    "id\ttypes\twhere\tpattern\tfires\tsilent\nx\tGIFT\tafter\t원\t3억원\t없다\n"));
    assertThatThrownBy(() -> PriceCues.of(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("price_cues.tsv:2")
        .hasMessageContaining("GIFT");
  }

  private static boolean named(PriceCues.Cue cue, String sentence) {
    List<Mention.Money> sums = MONEY.in(sentence);
    assertThat(sums).as(sentence).isNotEmpty();
    DealType type = cue.types().iterator().next();
    return CUES.name(type, sentence, new Span(0, sentence.length()), sums.get(0).span());
  }
}
