package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.only;
import static dealmill.deal.Told.roles;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who buys, what is sold, and when a part of the shares is the whole firm. */
class PurchasesTest {

  @Test
  void aThirdOfTheSharesIsControlWhereItMakesASubsidiary() {
    Deal deal = only("가온전자, 비투온 인수", "가온전자는 로봇 기업 비투온 지분 30%를 추가로 인수해 연결 자회사로 편입한다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.ACQUISITION);
  }

  @Test
  void aThirdOfTheSharesAloneIsAnInvestment() {
    Deal deal = only("가온전자, 비투온 지분 인수", "가온전자는 로봇 기업 비투온 지분 30%를 인수한다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.INVESTMENT);
  }

  @Test
  void aPlantThatIsHandedOverIsSold() {
    Deal deal = only("코아빔텍", "코아빔텍은 안산공장 토지와 건물을 가온전자에 820억원에 양도하기로 결정했다고 4일 공시했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 SELLER", "가온전자 ACQUIRER");
  }

  @Test
  void ownSharesThatAreDisposedOfAreNoPurchase() {
    assertThat(deals("코아빔텍", "코아빔텍은 자사주 10만주를 30억원에 처분하기로 했다고 4일 공시했다.")).isEmpty();
  }

  @Test
  void landIsBoughtFromItsOwner() {
    Deal deal = only("가온전자", "가온전자는 코아빔텍으로부터 평택 부지를 540억원에 매입하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 SELLER", "가온전자 ACQUIRER");
  }

  @Test
  void inThePassiveTheSubjectIsBought() {
    assertThat(roles(only("비투온", "비투온이 가온전자에 인수된다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "가온전자 ACQUIRER");
    assertThat(roles(only("비투온", "비투온이 가온전자에 팔린다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "가온전자 ACQUIRER");
    assertThat(roles(only("비투온", "비투온이 가온전자 품에 안겼다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void whatSellsInShopsIsNotSold() {
    assertThat(deals("비투온", "비투온의 로봇이 백화점에서 많이 팔렸다.")).isEmpty();
  }

  @Test
  void theAuthorityThatAllowsAPurchaseIsNoBuyer() {
    Deal deal = only("비투온", "공정거래위원회는 가온전자의 코아빔텍 인수를 조건부로 승인했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void whoIsChosenIsNamedBehind() {
    assertThat(roles(only("코아빔텍", "신한은행 등 채권단은 코아빔텍 매각을 위한 우선협상대상자로 가온전자를 선정했다고 4일 밝혔다.")))
        .contains("코아빔텍 TARGET", "가온전자 ACQUIRER");
    assertThat(roles(only("코아빔텍", "코아빔텍 인수 우선협상대상자에 가온전자가 선정됐다.")))
        .containsExactlyInAnyOrder("코아빔텍 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void whoBidsWouldBuy() {
    assertThat(roles(only("코아빔텍", "코아빔텍 매각 본입찰에 가온전자와 대우건설이 참여했다.")))
        .containsExactlyInAnyOrder("코아빔텍 TARGET", "가온전자 ACQUIRER", "대우건설 ACQUIRER");
  }

  @Test
  void whoSellsNowAndBoughtThenIsInTwoDeals() {
    assertThat(
            deals(
                "비투온 매각",
                "코아빔텍은 로봇 기업 비투온 지분 전부를 가온전자에 매각하기로 했다고 4일 밝혔다.\n코아빔텍은 지난 2015년 비투온을 600억원에 인수했다."))
        .hasSize(2);
  }

  @Test
  void politeFormsTellDealsToo() {
    assertThat(only("가온전자", "가온전자와 코아빔텍이 합병합니다.").type()).isEqualTo(DealType.MERGER);
    assertThat(only("가온전자", "가온전자가 로봇 기업 비투온을 인수합니다.").type()).isEqualTo(DealType.ACQUISITION);
  }

  @Test
  void aBondOfAnyNameIsDebt() {
    Deal deal = only("대우건설", "대우건설은 3억달러 규모의 글로벌본드를 발행했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactly("대우건설 BORROWER");
  }

  @Test
  void whoArrangesALoanLends() {
    Deal deal = only("국민은행", "국민은행은 여수 발전소 사업에 4000억원 규모의 프로젝트파이낸싱(PF)을 주선했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactly("국민은행 LENDER");
  }

  @Test
  void bondsThatAreUnderwrittenAreNoPurchase() {
    assertThat(deals("대우건설", "산업은행은 대우건설이 내놓은 영구채 3000억원 인수를 검토했다."))
        .noneMatch(deal -> deal.type() == DealType.ACQUISITION);
  }

  @Test
  void twoThatShareAVerbAreTwoDeals() {
    assertThat(deals("지분 인수", "가온전자는 코아빔텍 지분 20%를, 대우건설은 두레로보틱스 지분 30%를 각각 인수했다고 4일 밝혔다."))
        .extracting(deal -> roles(deal).toString())
        .containsExactlyInAnyOrder(
            "[가온전자 INVESTOR, 코아빔텍 INVESTEE]", "[대우건설 INVESTOR, 두레로보틱스 INVESTEE]");
  }

  @Test
  void twoPurchasesThatAreNamedSideBySideAreTwoDeals() {
    assertThat(deals("인수 승인", "공정위는 가온전자의 코아빔텍 인수와 대우건설의 두레로보틱스 인수를 승인했다."))
        .extracting(deal -> roles(deal).toString())
        .containsExactlyInAnyOrder(
            "[가온전자 ACQUIRER, 코아빔텍 TARGET]", "[대우건설 ACQUIRER, 두레로보틱스 TARGET]");
  }

  @Test
  void debtThatIsTurnedIntoSharesIsAnInvestment() {
    Deal deal = only("산업은행", "산업은행은 대우건설 대출금 1000억원을 출자전환하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("산업은행 INVESTOR", "대우건설 INVESTEE");
  }

  @Test
  void whatAFirmSpendsOnItsPlantIsNoDeal() {
    assertThat(deals("대우건설", "대우건설은 2027년까지 8000억원을 공장 건설에 투자할 예정이다.")).isEmpty();
  }

  @Test
  void whoPromisesATownWhatTheStatementDoesNotNameIsInADealOfItsOwn() {
    assertThat(
            deals(
                "충남도 투자협약",
                "충청남도는 4일 대우건설 등 3개 기업과 투자협약을 맺었다.\n대우건설은 270억원을 들여 공장을 세운다.\n코아빔텍은 130억원을 투자해 본사를 옮긴다."))
        .extracting(deal -> roles(deal).toString())
        .containsExactlyInAnyOrder(
            "[충청남도 PARTNER, 대우건설 INVESTOR]", "[충청남도 PARTNER, 코아빔텍 INVESTOR]");
  }

  @Test
  void whatBecomesASubsidiaryIsBought() {
    told("코아빔텍이 가온전자의 자회사가 된다.", "코아빔텍 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void bondsThatABankTakesAreALoan() {
    told("산업은행은 대우건설이 발행한 회사채 500억원어치를 인수했다.", "산업은행 LENDER", "대우건설 BORROWER");
  }

  @Test
  void newSharesThatAreTakenAreAnInvestment() {
    told("가온전자는 코아빔텍이 발행하는 전환우선주 20만주를 50억원에 인수하기로 했다.", "가온전자 INVESTOR", "코아빔텍 INVESTEE");
  }

  private static void told(String body, String... roles) {
    assertThat(roles(only("소식", body))).containsExactlyInAnyOrder(roles);
  }

  @Test
  void whoseOwnerSellsIsSold() {
    Deal deal =
        only(
            "비투온, 최대주주 변경",
            "비투온은 최대주주인 김한솔 대표가 보유한 주식 200만주(지분율 30%)를 가온전자에 매각하는 주식 및 경영권 양수도 계약을 체결했다고 4일 공시했다.");
    assertThat(deal.type()).isEqualTo(DealType.ACQUISITION);
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void theOwnerOfAFirmSellsIt() {
    assertThat(
            roles(
                only(
                    "비투온", "비투온의 최대주주인 두레파트너스는 가온전자와 보유 지분 51%를 매각하는 주식매매계약을 체결했다.\n비투온은 로봇 업체다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "두레파트너스 SELLER", "가온전자 ACQUIRER");
    assertThat(roles(only("비투온", "비투온은 최대주주인 두레홀딩스가 가온전자와 경영권 양도를 위한 양해각서(MOU)를 체결했다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "두레홀딩스 SELLER", "가온전자 ACQUIRER");
  }

  @Test
  void whatAnotherBoughtIsTheTopic() {
    assertThat(roles(only("비투온", "비투온은 가온전자가 2017년 인수한 로봇 업체다.")))
        .containsExactlyInAnyOrder("비투온 TARGET", "가온전자 ACQUIRER");
    assertThat(roles(only("비투온", "비투온은 자회사 가온전자가 코아빔텍을 인수한다고 4일 밝혔다.")))
        .containsExactlyInAnyOrder("코아빔텍 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void aFirmThatAFirmTakesIsABusiness() {
    assertThat(roles(only("가온전자", "가온전자가 2200억원에 코아빔텍을 품었다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "코아빔텍 TARGET");
    assertThat(deals("가온전자", "가온전자가 코아빔텍 로봇 20대를 사들였다.")).isEmpty();
    assertThat(deals("가온전자", "가온전자가 코아빔텍을 품었다.")).isEmpty();
  }

  @Test
  void whatIsBoughtBesideAnotherFirmIsBoughtToo() {
    assertThat(roles(only("가온전자", "가온전자가 코아빔텍과 새벽기를 인수한다고 4일 밝혔다.")))
        .contains("가온전자 ACQUIRER", "코아빔텍 TARGET");
    assertThat(roles(only("가온전자", "가온전자가 코아빔텍과 새벽기 지분을 인수하는 계약을 맺었다.")))
        .contains("가온전자 ACQUIRER", "코아빔텍 SELLER");
  }

  @Test
  void theNounBehindASaleSells() {
    assertThat(roles(only("가온전자", "가온전자가 대우건설 매각을 추진하는 코아빔텍과 주식매매계약(SPA) 체결을 확정했다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "대우건설 TARGET", "코아빔텍 SELLER");
  }

  @Test
  void whoIsToldInTheYearsBeforeIsInAnotherDeal() {
    assertThat(
            deals(
                "두레파트너스, 비투온 매각",
                "두레파트너스가 비투온을 가온전자에 매각했다.\n두레파트너스는 2020년 코아빔텍으로부터 비투온 지분 100%를 1000억원에 인수한 바 있다."))
        .hasSize(2);
  }

  @Test
  void whatGoesIntoAnotherFirmIsMergedWithIt() {
    Deal deal = only("가온전자, 비투온 합병", "존속회사는 가온전자이고 소멸회사는 비투온이다.\n비투온은 로봇 업체다.");
    assertThat(deal.type()).isEqualTo(DealType.MERGER);
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 PARTNER", "비투온 PARTNER");
  }

  @Test
  void whoSignsBesideTheSellersBuys() {
    assertThat(roles(only("가온전자", "가온전자와 매도자들은 코아빔텍 지분 매각을 위한 주식매매계약을 체결했다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "코아빔텍 TARGET");
  }

  @Test
  void aThirdOfTheSharesIsControlWhereBiddersAreChosen() {
    Deal deal = only("가온전자", "코아빔텍 지분 30% 매각 우선협상대상자로 가온전자가 선정됐다.");
    assertThat(deal.type()).isEqualTo(DealType.ACQUISITION);
  }

  @Test
  void whereAnAuthorityForbidsItNothingIsBoughtFromIt() {
    assertThat(deals("가온전자, 코아빔텍 인수", "가온전자는 코아빔텍을 인수하는 계약을 체결했다.\n금융위원회에서 승인하지 않으면 주식매매계약이 깨진다."))
        .flatExtracting(Told::roles)
        .noneMatch(role -> role.startsWith("금융위원회"));
  }

  @Test
  void whatIsForSaleIsNamedBehind() {
    assertThat(
            roles(
                only(
                    "가온전자, 대우건설 인수",
                    "가온전자는 대우건설을 인수하는 계약을 체결했다고 4일 밝혔다.\n매각 대상은 두레파트너스가 보유한 대우건설 지분 60%다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "대우건설 TARGET", "두레파트너스 SELLER");
  }

  @Test
  void throughWhomAFirmIsBoughtBuysToo() {
    assertThat(roles(only("가온전자", "가온전자는 두레로보틱스를 통해 대우건설을 인수한다고 4일 밝혔다.")))
        .doesNotContain("두레로보틱스 TARGET");
  }

  @Test
  void whoBuysTogetherIsToldLater() {
    Deal deal =
        only(
            "가온전자, 대우건설 인수",
            "가온전자가 대우건설을 인수한다.\n국민은행은 가온전자·두레파트너스 컨소시엄과 매각을 위한 본계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder(
            "가온전자 ACQUIRER", "두레파트너스 ACQUIRER", "대우건설 TARGET", "국민은행 SELLER");
  }

  @Test
  void whoLooksAtAFirmBuysNothing() {
    assertThat(deals("대우건설", "국민은행과 두레파트너스 등이 대우건설 인수에 관심을 보이는 것으로 알려졌다.")).isEmpty();
  }

  @Test
  void whatIsSoldToNobodyYetIsPlanned() {
    assertThat(only("대우건설", "국민은행이 보유한 대우건설을 매각한다.").stage()).isEqualTo(Stage.PLANNED);
    assertThat(only("대우건설", "국민은행이 대우건설을 매각하는 계약을 체결했다.").stage()).isEqualTo(Stage.SIGNED);
  }

  @Test
  void whatWasSignedBeforeIsClosedNow() {
    assertThat(
            only(
                    "가온전자, 대우건설 인수 완료",
                    "가온전자는 대우건설 인수를 완료했다고 4일 밝혔다.\n앞서 가온전자는 지난 1월 대우건설과 인수 계약을 체결했다.")
                .stage())
        .isEqualTo(Stage.COMPLETED);
  }

  @Test
  void whoWasChosenAndNowSignsHasSigned() {
    assertThat(only("대우건설", "국민은행은 대우건설 매각 우선협상대상자인 가온전자와 주식매매계약을 체결했다.").stage())
        .isEqualTo(Stage.SIGNED);
  }

  @Test
  void severalWhoPursueAPurchaseAllBuy() {
    assertThat(roles(only("대우건설", "대우건설 인수를 추진 중인 가온전자·두레파트너스는 4일 주식매매계약을 맺기로 했다.")))
        .containsExactlyInAnyOrder("대우건설 TARGET", "가온전자 ACQUIRER", "두레파트너스 ACQUIRER");
  }

  @Test
  void whoIsSpokenOfGoesOnWithItsSale() {
    Deal deal = only("가온전자, 비투온 매각 추진", "가온전자가 로봇 기업 비투온 매각을 추진한다. 코아빔텍과 매각 협상을 벌이는 것으로 알려졌다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 SELLER", "비투온 TARGET", "코아빔텍 ACQUIRER");
  }

  void whoChoosesWithAnotherSells() {
    assertThat(roles(only("대우건설", "국민은행과 새벽회계는 대우건설 매각 우선협상대상자로 가온전자를 선정했다고 4일 밝혔다.")))
        .containsExactlyInAnyOrder("국민은행 SELLER", "대우건설 TARGET", "가온전자 ACQUIRER");
  }

  @Test
  void whoHasBeenSellingWhatAnotherNowBuysIsTheOnlySeller() {
    Deal deal = only("가온전자", "가온전자는 국민은행이 매각을 추진해 온 대우건설을 인수하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "대우건설 TARGET", "국민은행 SELLER");
  }

  @Test
  void whoWasChosenInThePassiveBuys() {
    assertThat(roles(only("가온전자", "가온전자는 지난 3일 대우건설의 최종 우선협상대상자로 선정됐다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "대우건설 TARGET");
  }

  @Test
  void severalThatAreBoughtEndInAndOthers() {
    assertThat(roles(only("가온전자", "가온전자는 대우건설과 일본 새벽기 등을 잇따라 인수했다.")))
        .containsExactlyInAnyOrder("가온전자 ACQUIRER", "대우건설 TARGET");
  }
}
