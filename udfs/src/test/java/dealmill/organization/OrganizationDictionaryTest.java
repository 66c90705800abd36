package dealmill.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationDictionaryTest {

  private static final String HEADER =
      "org_id,name_ko,name_en,aliases,kind,country,ticker,parent,ambiguous\n";

  @Test
  void aRowOfTheUsersFileIsAdded() {
    int builtIn = OrganizationDictionary.of(Dictionary.builtIn()).size();
    assertThat(with("KR-X-HANBIT,한빛모터스,,,COMPANY,KR,,,").size()).isEqualTo(builtIn + 1);
  }

  @Test
  void anUnknownKindStopsTheRun() {
    assertStops("KR-X-HANBIT,한빛모터스,,,FIRM,KR,,,", "'FIRM' is no kind");
  }

  @Test
  void anUnknownCountryStopsTheRun() {
    assertStops("KR-X-HANBIT,한빛모터스,,,COMPANY,한국,,,", "'한국' is no country");
  }

  @Test
  void aParentThatNoRowHasStopsTheRun() {
    assertStops("KR-X-HANBIT,한빛모터스,,,COMPANY,KR,,KR-X-NONE,", "parent's org_id 'KR-X-NONE'");
  }

  @Test
  void aParentMayStandInAnotherFile() {
    assertThat(with("KR-X-HANBIT,한빛모터스,,,COMPANY,KR,,KR-HANWHA-GROUP,").size()).isPositive();
  }

  private static void assertStops(String row, String problem) {
    assertThatThrownBy(() -> with(row))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("organizations-mine.csv:2")
        .hasMessageContaining(problem);
  }

  private static OrganizationDictionary with(String row) {
    return OrganizationDictionary.of(
        Dictionary.builtIn().with(Map.of("organizations-mine.csv", HEADER + row + "\n")));
  }
}
