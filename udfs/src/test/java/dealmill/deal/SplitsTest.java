package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitsTest {

  @Test
  void eachFirmOfAPromiseToATownHasItsOwnSum() {
    List<Deal> deals =
        Told.deals(
            "세종시 투자협약",
            "세종시는 4일 시청에서 ㈜비투온, ㈜코아빔텍 등 2개 기업과 투자협약을 체결했다. "
                + "비투온은 내년까지 47억원을 투자해 공장을 옮기며, 화성에서 영업 중인 코아빔텍은 60억원을 들여 증설에 나선다.");
    assertThat(deals.stream().map(SplitsTest::told))
        .containsExactlyInAnyOrder("비투온 [4700000000]", "코아빔텍 [6000000000]");
  }

  @Test
  void aSentenceAboutAnotherFirmTellsNoSumOfTheFirst() {
    List<Deal> deals =
        Told.deals(
            "세종시 투자협약",
            "세종시는 4일 시청에서 ㈜비투온, ㈜코아빔텍 등 2개 기업과 투자협약을 체결했다. "
                + "비투온은 내년까지 47억원을 투자한다. 장비 업체인 ㈜나우이엔지는 공장을 옮기고 총 135억원을 투자한다. "
                + "코아빔텍은 60억원을 들인다.");
    assertThat(deals.stream().map(SplitsTest::told))
        .contains("비투온 [4700000000]", "코아빔텍 [6000000000]");
  }

  @Test
  void whatIsSoldBesidesIsSoldInAnotherDeal() {
    Deal deal =
        Told.only(
            "비투온, 코아빔텍 매각",
            "로봇 기업 비투온(대표 이하늘)은 4일 센서 업체 코아빔텍 지분 57%를 아벨중공업에 매각하는 계약을 체결했다. "
                + "이로써 비투온은 코아빔텍과 두온테크 매각을 마무리했다.");
    assertThat(Told.roles(deal))
        .containsExactlyInAnyOrder("비투온 SELLER", "코아빔텍 TARGET", "아벨중공업 ACQUIRER");
  }

  @Test
  void theNameOfAMedicineIsNoFirm() {
    Deal deal =
        Told.only(
            "비투온 제휴", "제약사 비투온(대표 이하늘)과 코아빔제약은 골다공증 치료제 ‘아벨로스’와 ‘두온디아’에 대한 공동판매 계약을 4일 체결했다.");
    assertThat(Told.roles(deal)).containsExactlyInAnyOrder("비투온 SUPPLIER", "코아빔제약 DISTRIBUTOR");
  }

  private static String told(Deal deal) {
    String firm =
        deal.parties().stream()
            .filter(party -> party.role() == Role.INVESTOR)
            .map(Deal.Party::name)
            .findFirst()
            .orElse("");
    return firm + " " + Told.sums(deal);
  }
}
