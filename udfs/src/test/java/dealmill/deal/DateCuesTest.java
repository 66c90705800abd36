package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateCuesTest {

  private static final DateCues CUES = DateCues.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyCueFiresInItsExample() {
    return Examples.fire(CUES.all(), DateCues.Cue::id, DateCues.Cue::fires, DateCuesTest::fires);
  }

  @TestFactory
  Stream<DynamicTest> everyCueIsSilentInItsCounterExample() {
    return Examples.areSilent(
        CUES.all(), DateCues.Cue::id, DateCues.Cue::silent, DateCuesTest::fires);
  }

  /** The date of an example stands in braces. */
  private static boolean fires(DateCues.Cue cue, String example) {
    assertThat(example).matches("[^{}]*\\{[^{}]+}[^{}]*");
    String before = example.substring(0, example.indexOf('{'));
    String after = example.substring(example.indexOf('}') + 1);
    return cue.pattern().matcher(cue.where().of(before, after)).find();
  }

  @Test
  void aCueHoldsOnlyForItsDeals() {
    assertThat(meaning(DealType.JOINT_VENTURE, " 합작법인을 세운다.")).contains(DateCues.Meaning.CLOSE);
    assertThat(meaning(DealType.SUPPLY, " 합작법인을 세운다.")).isEmpty();
  }

  private static Optional<DateCues.Meaning> meaning(DealType type, String after) {
    return CUES.meaning(type, Stage.SIGNED, DateCues.Told.STATED, Tense.AHEAD, "", after);
  }

  @Test
  void anUnknownTypeOrStageStopsWithFileAndLine() {
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "date_cues.tsv",
                    "id\tkind\tdeal\ttold\twhere\ttense\tpattern\tfires\tsilent\n"
                        + "x\tSIGNED\tGIFT\tany\tafter\tany\t맺\t{3일} 맺었다\t{3일}\n"));
    assertThatThrownBy(() -> DateCues.of(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("date_cues.tsv:2")
        .hasMessageContaining("GIFT");
  }
}
