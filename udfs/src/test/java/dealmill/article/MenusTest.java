package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenusTest {

  private final Menus menus = Menus.of(Dictionary.builtIn());

  @ParameterizedTest
  @CsvSource({
    "정치 경제 사회 스포츠, true",
    "정치 경제 하늬 사회, true",
    "하늬 정치 경제 사회, true",
    "정치 | 경제 | 사회, true",
    "정치 경제, false",
    "정치 하늬 경제 누리, false",
    "하늬 누리 정치 경제, false",
    "가온전자 반도체 공장 하늬 이전, false",
  })
  void threeWordsInFiveNameSections(String line, boolean menu) {
    assertThat(menus.holds(line)).isEqualTo(menu);
  }
}
