package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FurnitureTest {

  private static final Furniture FURNITURE = Furniture.of(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everyLineFitsItsExample() {
    return FURNITURE.all().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.why() + ": " + line.fires(),
                    () -> assertThat(line.pattern().matcher(line.fires()).find()).isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> everyLineSparesItsCounterExample() {
    return FURNITURE.all().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.why() + ": " + line.silent(),
                    () -> assertThat(line.pattern().matcher(line.silent()).find()).isFalse()));
  }
}
