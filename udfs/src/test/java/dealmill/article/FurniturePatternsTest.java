package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FurniturePatternsTest {

  private static final FurniturePatterns PATTERNS = FurniturePatterns.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyFormFitsItsExample() {
    return PATTERNS.forms().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    "'%s' is %s".formatted(form.fires(), form.mark().why()),
                    () -> assertThat(form.fits(form.fires())).isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> everyFormSparesItsCounterExample() {
    return PATTERNS.forms().stream()
        .map(
            form ->
                DynamicTest.dynamicTest(
                    "'%s' is not %s".formatted(form.silent(), form.mark().why()),
                    () -> assertThat(form.fits(form.silent())).isFalse()));
  }

  @Test
  void aDatelineIsCutOffAndKept() {
    List<Removed> removed = new ArrayList<>();
    String rest = PATTERNS.cut("(서울=하늘통신) 홍길동 기자 = 두 회사가 손을 잡았다.", removed);
    assertThat(rest).isEqualTo("두 회사가 손을 잡았다.");
    assertThat(removed).containsExactly(new Removed("dateline", "(서울=하늘통신) 홍길동 기자 ="));
  }

  @Test
  void aReportersAddressIsCutOffTheLastSentence() {
    List<Removed> removed = new ArrayList<>();
    String rest = PATTERNS.cut("값은 밝히지 않았다. 홍길동 기자 hong@haneul.example", removed);
    assertThat(rest).isEqualTo("값은 밝히지 않았다.");
    assertThat(removed).extracting(Removed::why).containsExactly("tail");
  }

  @Test
  void aBrokenPatternStopsTheRunWithItsPlace() {
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "furniture.tsv",
                    "why\tscope\tneeds\tpattern\tfires\tsilent\nmail\tLINE\t\t(\ta\tb\n"));
    Assertions.assertThatThrownBy(() -> FurniturePatterns.of(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith("furniture.tsv:2: bad pattern");
  }
}
