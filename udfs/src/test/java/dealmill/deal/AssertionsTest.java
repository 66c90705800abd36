package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AssertionsTest {

  private static final Assertions ASSERTIONS = Assertions.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyMarkFiresInItsExample() {
    return ASSERTIONS.all().stream()
        .map(
            mark ->
                DynamicTest.dynamicTest(
                    mark.id(), () -> assertThat(force(mark.fires())).isEqualTo(mark.force())));
  }

  @TestFactory
  Stream<DynamicTest> everyMarkIsSilentInItsCounterExample() {
    return ASSERTIONS.all().stream()
        .map(
            mark ->
                DynamicTest.dynamicTest(
                    mark.id(),
                    () -> assertThat(force(mark.silent())).isEqualTo(Assertions.Force.STATES)));
  }

  @Test
  void aReferenceMayHaveTheBlankBeforeItsWordOrNot() {
    assertThat(force("이번[ 협약]을 통해 두 기관은 힘을 모은다.")).isEqualTo(Assertions.Force.REFERS);
    assertThat(force("이번 [협약]을 통해 두 기관은 힘을 모은다.")).isEqualTo(Assertions.Force.REFERS);
  }

  private static Assertions.Force force(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    return ASSERTIONS.force(marked.replace("[", "").replace("]", ""), start, end);
  }
}
