package dealmill.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  @ParameterizedTest(name = "''{0}'' is ''{1}''")
  @CsvSource({
    "㈜SK 하이닉스, sk하이닉스",
    "(주)한화, 한화",
    "주식회사 다해에너지, 다해에너지",
    "Apple Inc., apple",
    "NVIDIA Corp, nvidia",
    "S&P·글로벌, sp글로벌",
    "ＳＫ온, sk온",
    "Incheon, incheon",
  })
  void namesLoseTheirCompanyFormMarksAndCase(String name, String normal) {
    assertThat(Normal.name(name)).isEqualTo(normal);
  }

  @Test
  void aMissingNameIsEmpty() {
    assertThat(Normal.name(null)).isEmpty();
  }

  @Test
  void aGroupIsMetUnderItsNameAlone() {
    assertThat(Normal.forms(List.of("플랙트그룹"))).containsExactly("플랙트그룹", "플랙트");
  }

  @Test
  void aNameOfNothingButAFormIsNoForm() {
    assertThat(Normal.forms(null, "㈜", null)).isEmpty();
  }

  @Test
  void wordsAreWhatStandsBetweenMarks() {
    assertThat(Normal.words(" A사, 51% 인수…‘1.5조’ ")).containsExactly("A사", "51%", "인수", "1", "5조");
  }

  @Test
  void shinglesCountEachRunOfFourWords() {
    assertThat(Normal.shingles("가 나 다 라 마")).isEqualTo(Map.of("가 나 다 라", 1, "나 다 라 마", 1));
  }

  @Test
  void aShortTextIsOneShingle() {
    assertThat(Normal.shingles("가 나")).isEqualTo(Map.of("가 나", 1));
  }

  @Test
  void anEmptyTextHasNoShingle() {
    assertThat(Normal.shingles(null)).isEmpty();
  }
}
