package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.only;
import static dealmill.deal.Told.roles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who puts money into whom, and in which round. */
class RoundsTest {

  @Test
  void thoseBesideWhomOthersJoinPutInToo() {
    Deal deal =
        only(
            "비투온, 120억 유치",
            "비투온은 120억원 규모의 투자를 유치했다고 4일 밝혔다.\n이번 투자에는 하늬벤처스 등 기존 투자사와 함께 두레인베스트먼트 등 신규 투자사가 참여했다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("비투온 INVESTEE", "하늬벤처스 INVESTOR", "두레인베스트먼트 INVESTOR");
  }

  @Test
  void whoAlsoJoinsIsInTheSameRound() {
    Deal deal =
        only(
            "비투온, 150억 유치",
            "비투온은 두레벤처스, 하늬인베스트먼트 등에서 150억원 규모의 투자를 유치했다.\n기존 투자자인 누리파트너스도 후속 투자했다.");
    assertThat(roles(deal)).contains("두레벤처스 INVESTOR", "누리파트너스 INVESTOR");
  }

  @Test
  void whatSomeoneAlsoPutInYearsAgoIsAnotherRound() {
    assertThat(
            deals(
                "비투온, 150억 유치",
                "비투온은 두레벤처스, 하늬인베스트먼트 등에서 150억원 규모의 투자를 유치했다.\n누리파트너스도 2021년 비투온에 30억원을 투자했다."))
        .hasSize(2);
  }

  @Test
  void whoLeadsARoundThatAnotherRaisesPutsIn() {
    Deal deal = only("비투온", "로봇 기업 비투온은 두레벤처스가 주도한 시리즈A 라운드에서 2200만달러를 모금했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 INVESTEE", "두레벤처스 INVESTOR");
  }

  @Test
  void anEarlyInvestorPutsIn() {
    Deal deal = only("가온전자, 비투온 투자", "가온전자는 비투온의 초기 투자자로 참여하고 지분 10%를 확보했다고 4일 밝혔다.\n비투온은 로봇 업체다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 INVESTOR", "비투온 INVESTEE");
  }

  @Test
  void whatAFirmSaysByItsOwnVoiceItDoes() {
    Deal deal = only("비투온, 150억 유치", "비투온은 150억원의 투자를 유치했다고 4일 밝혔다.\n두레인베스트먼트와 하늬벤처스에서 투자자로 참여했다.");
    assertThat(roles(deal)).contains("두레인베스트먼트 INVESTOR", "하늬벤처스 INVESTOR");
  }

  @Test
  void theFounderOfAGroupActsForIt() {
    Deal deal = only("가온전자, 비투온", "가온전자 창업자는 로봇 기업 비투온에 300억원을 투자하겠다고 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 INVESTOR", "비투온 INVESTEE");
  }

  @Test
  void newSharesForThoseWhoHoldSharesAreNoDeal() {
    assertThat(deals("비투온 유상증자", "비투온은 100억원 규모의 주주배정 유상증자를 결정했다고 4일 공시했다.")).isEmpty();
  }

  @Test
  void newSharesForAThirdPartyAreADealOfOneSide() {
    Deal deal = only("비투온 유상증자", "비투온은 100억원 규모의 제3자배정 유상증자를 결정했다고 4일 공시했다.");
    assertThat(roles(deal)).containsExactly("비투온 INVESTEE");
  }

  @Test
  void whoFoundsAVentureWithHisShareIsNoInvestorOfTheOther() {
    assertThat(deals("가온전자", "가온전자와 비투온이 각각 50% 지분을 출자해 새 회사를 설립한다."))
        .extracting(Deal::type)
        .doesNotContain(DealType.INVESTMENT);
  }

  @Test
  void whoJoinsIsToldBeforeWhatIsRaised() {
    Deal deal =
        only(
            "비투온, 200억 유치",
            "이번 라운드에는 하늬벤처스를 비롯해 두레인베스트먼트 등이 참여했다.\n비투온은 이로써 총 200억원의 투자를 유치했다고 4일 밝혔다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("비투온 INVESTEE", "하늬벤처스 INVESTOR", "두레인베스트먼트 INVESTOR");
  }

  @Test
  void whoJoinsAsAFinancialInvestorIsInTheRound() {
    Deal deal =
        only(
            "비투온, 200억 유치",
            "비투온은 200억원의 투자를 유치했다고 4일 밝혔다.\n하늬캐피탈이 주도했으며 국민은행과 신한은행이 재무적 투자자(FI)로 참여했다.");
    assertThat(roles(deal)).contains("하늬캐피탈 INVESTOR", "국민은행 INVESTOR", "신한은행 INVESTOR");
  }

  @Test
  void whoTakesWhatAFirmIssuesBuysNoBusiness() {
    Deal deal = only("비투온, 150억 전환사채", "비투온은 150억원 규모의 전환사채를 발행한다고 4일 공시했다.\n국민은행과 하늬자산운용이 인수한다.");
    assertThat(deal.type()).isEqualTo(DealType.FINANCING);
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("비투온 BORROWER", "국민은행 LENDER", "하늬자산운용 LENDER");
  }

  @Test
  void toWhomNewSharesGoIsNamedBehind() {
    Deal deal = only("비투온 유상증자", "비투온은 100억원 규모의 제3자배정 유상증자를 결정했다고 4일 공시했다.\n배정 대상자는 국민은행이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 INVESTEE", "국민은행 INVESTOR");
  }
}
