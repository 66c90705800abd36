package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Needles;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static final List<DealRule> RULES = DealRules.of(Dictionary.builtIn()).all();
  private static final Needles ANCHORS = Needles.of(RULES.stream().map(DealRule::anchors).toList());

  @Test
  void findsTheRulesOfWhichAnAnchorStandsInTheSentence() {
    RULES.stream()
        .flatMap(rule -> Stream.of(rule.fires(), rule.silent()))
        .forEach(
            sentence -> assertThat(ANCHORS.in(sentence)).as(sentence).isEqualTo(due(sentence)));
  }

  private static BitSet due(String sentence) {
    BitSet due = new BitSet();
    IntStream.range(0, RULES.size())
        .filter(i -> RULES.get(i).anchors().stream().anyMatch(sentence::contains))
        .forEach(due::set);
    return due;
  }

  @Test
  void findsNoneInASentenceWithoutAnchors() {
    assertThat(ANCHORS.in("오늘은 하늘이 맑다.").isEmpty()).isTrue();
    assertThat(ANCHORS.in("").isEmpty()).isTrue();
  }
}
