package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceFinderTest {

  private static final PlaceFinder FINDER = PlaceFinder.with(Dictionary.builtIn());

  @Test
  void findsStatesThatAnyMiddleDotJoins() {
    assertThat(names("공장은 텍사스ㆍ네바다·유타주에 있다")).containsExactly("텍사스", "네바다", "유타주");
  }

  @Test
  void joinsADistrictToItsProvince() {
    assertThat(names("경기 화성시에서 인천 송도까지")).containsExactly("경기 화성시", "인천 송도");
  }

  @Test
  void takesTheVenueWithThePlaceThatItStandsIn() {
    assertThat(names("협약식은 서울 마포구 가온전자 사옥에서 열렸다")).containsExactly("서울 마포구 가온전자 사옥");
  }

  @Test
  void takesANameThatIsAWordOnlyInItsLongForm() {
    assertThat(names("고령 인구와 예산, 음성 비서, 경기 침체, 양산 체제")).isEmpty();
    assertThat(names("음성군과 예산군은")).containsExactly("음성군", "예산군");
  }

  @Test
  void leavesPartsOfOtherWordsAlone() {
    assertThat(names("일본어와 부산물, 독일제, 대구경 포")).isEmpty();
  }

  private static List<String> names(String text) {
    return FINDER.in(text).stream().map(Place::name).toList();
  }
}
