package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TurnsTest {

  private static final Turns TURNS = Turns.of(Dictionary.builtIn());
  private static final List<DealRule> RULES = DealRules.of(Dictionary.builtIn()).all();

  @TestFactory
  Stream<DynamicTest> everyTurnFiresInItsExample() {
    return TURNS.all().stream()
        .map(
            turn ->
                DynamicTest.dynamicTest(
                    turn.id(),
                    () -> assertThat(turned(turn, turn.fires())).endsWith("/" + turn.id())));
  }

  @TestFactory
  Stream<DynamicTest> everyTurnIsSilentInItsCounterExample() {
    return TURNS.all().stream()
        .map(
            turn ->
                DynamicTest.dynamicTest(
                    turn.id(),
                    () -> assertThat(turned(turn, turn.silent())).doesNotEndWith("/" + turn.id())));
  }

  private static String turned(Turns.Turn turn, String marked) {
    DealRule rule =
        RULES.stream()
            .filter(r -> turn.frames().contains(r.frame().id()))
            .findFirst()
            .orElseThrow();
    int start = marked.indexOf('[');
    int end = marked.indexOf(']');
    return TURNS
        .turned(
            rule,
            marked.substring(0, start),
            marked.substring(start + 1, end),
            marked.substring(end + 1))
        .id();
  }
}
