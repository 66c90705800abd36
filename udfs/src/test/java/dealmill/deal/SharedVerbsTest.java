package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedVerbsTest {

  private static final String SHARED =
      "로봇 기업 비투온(대표 이하늘)은 센서 업체 코아빔텍 지분 72%를, 아벨중공업은 부품 업체 두온테크 지분 90%를 각각 취득했다고 4일 밝혔다.";

  @Test
  void twoThatShareAVerbAreInTwoDeals() {
    List<Deal> deals = Told.deals("비투온", SHARED);
    assertThat(deals).hasSize(2);
    assertThat(Told.roles(deals.get(0))).containsExactlyInAnyOrder("비투온 ACQUIRER", "코아빔텍 TARGET");
    assertThat(Told.roles(deals.get(1))).containsExactlyInAnyOrder("아벨중공업 ACQUIRER", "두온테크 TARGET");
  }

  @Test
  void eachHasItsOwnShare() {
    List<Deal> deals = Told.deals("비투온", SHARED);
    assertThat(deals.get(0).stakePct()).isEqualByComparingTo("72");
    assertThat(deals.get(1).stakePct()).isEqualByComparingTo("90");
  }

  @Test
  void aListOfGoodsIsNoGap() {
    assertThat(
            Told.roles(
                Told.only(
                    "비투온", "로봇 기업 비투온(대표 이하늘)은 코아빔텍에 센서 300개를, 모터 20개를 공급하는 계약을 체결했다고 4일 밝혔다.")))
        .containsExactlyInAnyOrder("비투온 SUPPLIER", "코아빔텍 CUSTOMER");
  }

  @Test
  void theMembersOfAConsortiumActTogether() {
    assertThat(
            Told.roles(
                Told.only(
                    "비투온",
                    "로봇 기업 비투온(대표 이하늘)과 아벨중공업으로 구성된 한울전자 컨소시엄은 센서 업체 코아빔텍 지분 72%를 인수했다고 4일 밝혔다.")))
        .contains("비투온 ACQUIRER", "아벨중공업 ACQUIRER", "코아빔텍 TARGET");
  }

  @Test
  void banksInAListShareTheirLastPart() {
    assertThat(
            Told.roles(
                Told.only("비투온", "국민·우리·하나은행은 로봇 기업 비투온(대표 이하늘)과 300억원 규모의 대출 약정을 체결했다고 4일 밝혔다.")))
        .containsExactlyInAnyOrder("국민은행 LENDER", "우리은행 LENDER", "하나은행 LENDER", "비투온 BORROWER");
  }

  @Test
  void ofAPartOfAShareThePartChangesHands() {
    Deal deal = Told.only("비투온", "로봇 기업 비투온(대표 이하늘)은 코아빔텍 지분 23% 가운데 8.6%를 아벨중공업에 팔았다고 4일 밝혔다.");
    assertThat(deal.stakePct()).isEqualByComparingTo("8.6");
  }
}
