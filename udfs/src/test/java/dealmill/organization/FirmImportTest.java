package dealmill.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.token.Tokenizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirmImportTest {

  @Test
  void aFirmIsFoundByItsNameWithoutItsLegalForm() {
    assertThat(rows("주식회사 굿앤엘에스")).isEqualTo("KR-T-0,굿앤엘에스,,,COMPANY,KR,,,\n");
  }

  @Test
  void aFirmThatIsCalledLikeAWordIsFoundByItsFormAlone() {
    assertThat(rows("미래")).isEqualTo("KR-T-0,미래㈜,,주식회사 미래,COMPANY,KR,,,\n");
  }

  @Test
  void aFirmOfTheBuiltInTableIsLeftOut() {
    assertThat(rows("삼성전자(주)")).isEmpty();
  }

  @Test
  void theSecondFirmOfAnNameIsLeftOut() {
    assertThat(rows("굿앤엘에스", "(주)굿앤엘에스").lines()).hasSize(1);
  }

  @Test
  void numberedSpecialPurposeFirmsAreLeftOut() {
    assertThat(rows("크레디피아제이십오차유동화전문회사")).isEmpty();
  }

  @Test
  void anImportedWordIsNoOrganizationInAnArticle() {
    Dictionary dictionary =
        Dictionary.builtIn()
            .with(Map.of("organizations-imported.csv", FirmImport.HEADER + rows("미래", "굿앤엘에스")));
    String body = "미래는 밝다. 굿앤엘에스는 공장을 세웠다.";
    Organizations found =
        OrganizationFinder.with(dictionary)
            .in("", body, Tokenizer.create().tokens(body), List.of());
    assertThat(found.mentions()).extracting(m -> m.span().in(body)).containsExactly("굿앤엘에스");
  }

  private static String rows(String... names) {
    List<ImportedFirm> firms =
        java.util.stream.IntStream.range(0, names.length)
            .mapToObj(i -> new ImportedFirm("KR-T-" + i, names[i], "", ""))
            .toList();
    return FirmImport.beside(Dictionary.builtIn()).rows(firms);
  }
}
