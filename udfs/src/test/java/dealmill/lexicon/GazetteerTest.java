package dealmill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final int MANY = 5_000;

  @Test
  void theLongestNameWins() {
    Gazetteer names = Gazetteer.of(Map.of("가온", 1, "가온전자", 2));
    assertThat(names.longest("가온전자가", 0, end -> true)).isEqualTo(new Gazetteer.Match(4, 2));
    assertThat(names.longest("가온전", 0, end -> true)).isEqualTo(new Gazetteer.Match(2, 1));
    assertThat(names.longest("온전자", 0, end -> true).found()).isFalse();
  }

  @Test
  void aNameEndsWhereItMay() {
    Gazetteer names = Gazetteer.of(Map.of("가온", 1, "가온전자", 2));
    assertThat(names.longest("가온전자", 0, end -> end < 3)).isEqualTo(new Gazetteer.Match(2, 1));
  }

  @Test
  void eachOfManyNamesIsFoundAndNoOther() {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      names.put("회사" + i, i);
    }
    names.put("가온", MANY);
    Gazetteer gazetteer = Gazetteer.of(names);
    for (int i = 0; i < MANY; i++) {
      String text = "회사" + i;
      assertThat(gazetteer.longest(text, 0, end -> end == text.length()).value()).isEqualTo(i);
    }
    assertThat(gazetteer.longest("가온", 0, end -> true).value()).isEqualTo(MANY);
    assertThat(gazetteer.longest("가", 0, end -> true).found()).isFalse();
    assertThat(gazetteer.longest("누리회사", 0, end -> true).found()).isFalse();
  }

  @Test
  void oneCharacterCanBeAName() {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < MANY; i++) {
      names.put("회사" + i, i);
    }
    names.put("가", MANY);
    assertThat(Gazetteer.of(names).longest("가", 0, end -> true).value()).isEqualTo(MANY);
  }
}
