package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StageCuesTest {

  private static final StageCues CUES = StageCues.of(Dictionary.builtIn());
  private static final DealRules RULES = DealRules.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyCueFiresInItsExample() {
    return Examples.fire(CUES.all(), StageCues.Cue::id, StageCues.Cue::fires, StageCuesTest::fires);
  }

  @TestFactory
  Stream<DynamicTest> everyCueIsSilentInItsCounterExample() {
    return Examples.areSilent(
        CUES.all(), StageCues.Cue::id, StageCues.Cue::silent, StageCuesTest::fires);
  }

  /** As in an article: a cue behind the trigger is looked for from the trigger on. */
  private static boolean fires(StageCues.Cue cue, String sentence) {
    int trigger =
        RULES.in(sentence).stream().mapToInt(firing -> firing.span().start()).min().orElse(0);
    String text = cue.where() == StageCues.Where.AFTER ? sentence.substring(trigger) : sentence;
    return cue.pattern().matcher(text).find();
  }

  @Test
  void everyStageHasACue() {
    Set<Stage> told = CUES.all().stream().map(StageCues.Cue::stage).collect(Collectors.toSet());
    assertThat(told).containsAll(EnumSet.allOf(Stage.class));
  }

  @Test
  void aCalledOffDealIsTerminatedHoweverItBegan() {
    String sentence = "가온전자와 누리로봇의 합병 협상이 결렬됐다.";
    int trigger = sentence.indexOf("합병");
    assertThat(CUES.read(sentence, 0, trigger, sentence.length(), Stage.SIGNED).stage())
        .isEqualTo(Stage.TERMINATED);
  }

  @Test
  void withoutACueTheGivenStageHolds() {
    String sentence = "가온전자와 누리로봇의 동맹";
    assertThat(CUES.read(sentence, 0, 0, sentence.length(), Stage.LOI).stage())
        .isEqualTo(Stage.LOI);
  }
}
