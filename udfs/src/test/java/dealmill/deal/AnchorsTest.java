package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private static final List<DealRule> RULES = DealRules.of(Dictionary.builtIn()).all();

  @Test
  void findsTheRulesOfWhichAnAnchorStandsInTheSentence() {
    Anchors anchors = new Anchors(RULES);
    RULES.stream()
        .flatMap(rule -> Stream.of(rule.fires(), rule.silent()))
        .forEach(
            sentence -> assertThat(anchors.in(sentence)).as(sentence).isEqualTo(due(sentence)));
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
    assertThat(new Anchors(RULES).in("오늘은 하늘이 맑다.").isEmpty()).isTrue();
    assertThat(new Anchors(RULES).in("").isEmpty()).isTrue();
  }
}
