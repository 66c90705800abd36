package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.only;
import static dealmill.deal.Told.roles;
import static dealmill.deal.Told.sums;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Contracts by what they are about, and with whom. */
class ContractsTest {

  @Test
  void aRepairContractIsASupply() {
    Deal deal = only("", "코아빔텍은 4일 “방위사업청과 1715억원 규모의 전차 외주정비 계약을 체결했다”고 공시했다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
  }

  @Test
  void aCountrySignsForArms() {
    Deal deal = only("코아빔텍 수출", "코아빔텍이 노르웨이와 5조원 규모의 자주포 수출 계약을 체결했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 SUPPLIER", "노르웨이 CUSTOMER");
  }

  @Test
  void aCountryThatIsOneOfManyMarketsSignsNothing() {
    assertThat(deals("코아빔텍 수출", "코아빔텍은 프랑스와 베트남으로의 수출 경험이 공급 계약에 도움이 된다고 4일 밝혔다.")).isEmpty();
  }

  @Test
  void withWhomStandsBehindTheContract() {
    Deal deal = only("비투온, 코아빔텍과 계약", "비투온은 배터리 공급 계약을 코아빔텍과 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 SUPPLIER", "코아빔텍 CUSTOMER");
  }

  @Test
  void aContractMayBeSignedAtAPrice() {
    Deal deal =
        only("비투온 계약", "비투온은 석유회사인 코아빔텍(社)이 발주한 정유공장 프로젝트 계약을 16억 달러(약 1조9000억원)에 체결했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 SUPPLIER", "코아빔텍 CUSTOMER");
  }

  @Test
  void whoOrderedIsToldBehind() {
    Deal deal =
        only(
            "대우건설, 공사 수주",
            "대우건설은 8억900만달러 규모의 해외공사를 수주했다고 4일 밝혔다.\n국영 석유회사인 코아빔텍이 발주한 이 공사는 하루 40만배럴을 정제한다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "코아빔텍 CUSTOMER");
  }

  @Test
  void theFirstSentenceStandsForAMissingHeadline() {
    Deal deal = only("", "대우건설은 8억900만달러 규모의 해외공사를 수주했다고 4일 밝혔다.");
    assertThat(deal.main()).isTrue();
    assertThat(sums(deal)).containsExactly("809000000");
  }

  @Test
  void shipsThatAreHandedOverAreSupplied() {
    Deal deal = only("한화오션 인도", "한화오션은 코아빔해운에 LNG 운반선 2척을 인도했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(deal.stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void whoGetsRoyaltiesLicenses() {
    Deal deal = only("비투온·코아빔텍 합의", "비투온은 코아빔텍으로부터 로열티 3억원을 받고 특허 분쟁을 끝내기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 LICENSOR", "코아빔텍 LICENSEE");
  }

  @Test
  void rightsToShowALicence() {
    Deal deal = only("비투온 계약", "비투온은 코아빔텍과 드라마 제작 및 방영권 판매계약을 체결했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.LICENSING);
  }

  @Test
  void whoDealsWithManyHasToBeNamed() {
    assertThat(deals("유통업체 감소", "한국IBM·한국HP 등 다국적 컴퓨팅 업체와 직접 계약을 맺고 제품을 공급하는 업체 수가 줄었다."))
        .isEmpty();
  }

  @Test
  void twoBetweenWhomItIsAreBothNamed() {
    Deal deal = only("대우건설·국민은행", "4일 서울에서 대우건설과 국민은행 간 업무협약이 체결됐다.");
    assertThat(deal.parties()).hasSize(2);
  }

  @Test
  void thingsInAListAreNoCustomer() {
    Deal deal =
        only(
            "두산에너빌리티, 원전 계약",
            "두산에너빌리티가 원자로와 증기발생기, 터빈 등의 대형 공급 계약을 체결했다.\n두산에너빌리티는 한국수력원자력과 5조6000억원 규모의 공급 계약을 맺었다고 4일 공시했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("두산에너빌리티 SUPPLIER", "한국수력원자력 CUSTOMER");
  }

  @Test
  void theNavyOfACountrySigns() {
    Deal deal = only("한화오션 수출", "한화오션은 페루 해군에 함정 4척을 공급하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("한화오션 SUPPLIER", "페루 해군 CUSTOMER");
  }

  @Test
  void theGeneralWordNamesTheOtherSide() {
    Deal deal = only("대한항공, 여객기 도입", "대한항공은 여객기 20대를 구매하기로 하고 보잉과 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대한항공 CUSTOMER", "보잉 SUPPLIER");
  }

  @Test
  void aContractBesideAMemorandumIsAnotherDealOfTheTwo() {
    assertThat(deals("두산에너빌리티·센트러스", "두산에너빌리티는 센트러스와 투자 협력을 위한 MOU를 체결하고, 부품 공급 계약을 맺었다고 4일 밝혔다."))
        .extracting(Deal::type)
        .containsExactlyInAnyOrder(DealType.PARTNERSHIP, DealType.SUPPLY);
  }

  @Test
  void whoChoosesABuilderIsTheCustomer() {
    Deal deal = only("가온역사 시공사 선정", "국가철도공단은 현대건설을 역사 시공사로 선정했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("국가철도공단 CUSTOMER", "현대건설 SUPPLIER");
  }

  @Test
  void whoBuildsWhatAnotherOrderedIsNotItsCustomer() {
    Deal deal = only("대우건설, 발전소 수주", "대우건설이 카타르 국영 회사 카타르에너지가 발주한 발전소 공사를 8000억원에 수주했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "카타르에너지 CUSTOMER");
  }

  @Test
  void aContractWithWhomNobodyNamesIsTold() {
    Deal deal = only("한화오션, LNG선 건조 계약", "한화오션은 오세아니아 선사와 LNG 운반선 4척에 대한 건조 계약을 맺었다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactly("한화오션 SUPPLIER");
  }

  @Test
  void whoHearsThatRightsComeBackOwnsThem() {
    Deal deal = only("한미약품, 권리 반환", "한미약품은 사노피가 당뇨병 치료제의 권리를 반환하겠다고 통보했다고 4일 공시했다.");
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 LICENSOR", "사노피 LICENSEE");
  }

  @Test
  void aContractMayHaveAShortFormInABracket() {
    Deal deal = only("대우건설 계약", "대우건설은 국가철도공단과 운영지원계약(OSSA)을 체결했다고 4일 밝혔다.");
    assertThat(deal.parties()).hasSize(2);
  }

  @Test
  void whoBuildsForWhomIsToldWhereATenderIsWon() {
    Deal deal = only("코아빔텍, 전동차 낙찰", "코아빔텍은 비투온교통공사가 발주한 300억원 규모의 전동차 20량을 낙찰받았다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 SUPPLIER", "비투온교통공사 CUSTOMER");
    assertThat(sums(deal)).containsExactly("30000000000");
  }

  @Test
  void whoIsPreferredInATenderIsToSupply() {
    Deal deal = only("", "비투온정보통신이 행정안전부가 발주한 전산망 구축 사업 우선협상대상자로 선정됐다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(deal.stage()).isEqualTo(Stage.PLANNED);
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온정보통신 SUPPLIER", "행정안전부 CUSTOMER");
  }

  @Test
  void whoseWorksAreAwardedIsTheCustomer() {
    Deal deal = only("", "대우건설이 비투온공항공사가 추진하는 터미널 확장 사업의 우선협상대상자로 선정됐다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "비투온공항공사 CUSTOMER");
  }

  @Test
  void whoChoosesABuilderOfASystemIsTheCustomer() {
    Deal deal = only("", "국민은행은 전산시스템 구축 사업자로 비투온시스템을 선정했다.\n사업 규모는 120억원이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("국민은행 CUSTOMER", "비투온시스템 SUPPLIER");
    assertThat(sums(deal)).containsExactly("12000000000");
  }

  @Test
  void oneOfSeveralUnnamedFirmsIsTheOtherSide() {
    Deal deal = only("", "한미약품은 글로벌 10대 제약사 중 한 곳과 원천 기술의 라이선스 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactly("한미약품 LICENSOR");
  }

  @Test
  void whoMakesAGameGivesTheRightsInIt() {
    Deal deal = only("", "비투온게임즈는 코아빔소프트가 개발 중인 모바일 게임의 국내 퍼블리싱 계약을 체결했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온게임즈 LICENSEE", "코아빔소프트 LICENSOR");
  }

  @Test
  void whoGetsTheRightsInAGameTakesThem() {
    Deal deal = only("", "비투온게임즈는 코아빔소프트의 신작의 글로벌 판권을 확보했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온게임즈 LICENSEE", "코아빔소프트 LICENSOR");
  }

  @Test
  void aGameGoesBackToItsMaker() {
    Deal deal = only("", "비투온게임즈는 온라인 게임 서비스를 퍼블리싱 계약 종료에 따라 개발사 코아빔소프트에 이관했다.");
    assertThat(deal.type()).isEqualTo(DealType.DISTRIBUTION);
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온게임즈 DISTRIBUTOR", "코아빔소프트 SUPPLIER");
  }

  @Test
  void whoIsMadeAnImporterSells() {
    Deal deal = only("", "비투온모터스는 코아빔자동차의 국내 공식 수입사로 선정됐다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온모터스 DISTRIBUTOR", "코아빔자동차 SUPPLIER");
  }

  @Test
  void withWhomTheContractIsMayBeToldAlone() {
    Deal deal = only("", "대우건설은 운반선 2척을 5000억원에 수주했다.\n발주처는 코아빔해운이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "코아빔해운 CUSTOMER");
  }

  @Test
  void withWhomAProjectIsCarriedOutOrdersIt() {
    Deal deal = only("", "대우건설이 2조원 규모의 공사 계약을 따냈다.\n대우건설은 국영기업 코아빔오일과 공장을 짓는 프로젝트를 수행한다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "코아빔오일 CUSTOMER");
  }

  @Test
  void aContractForGoodsAtAPriceIsASupply() {
    Deal deal = only("", "비투온시스템은 코아빔텍과 50억원 규모의 검사장비 계약을 체결했다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(deal.main()).isTrue();
  }

  @Test
  void whoArrangesALoanLends() {
    Deal deal = only("", "비투온에너지는 풍력발전 사업의 PF 금융주선기관으로 국민은행을 선정했다.\n조달 규모는 3000억원이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온에너지 BORROWER", "국민은행 LENDER");
  }

  @Test
  void aBondThatIsToBeIssuedIsPlanned() {
    assertThat(only("", "대우건설은 1500억원 규모의 회사채를 발행한다.").stage()).isEqualTo(Stage.PLANNED);
    assertThat(only("", "대우건설은 1500억원 규모의 회사채를 발행했다.").stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  void whatABankPutsIntoAFundIsTheSumOfTheirAgreement() {
    Deal deal =
        only("", "국민은행은 기술보증기금과 금융지원 업무협약을 체결했다.\n국민은행은 50억원을 특별출연하고 기술보증기금은 1000억원의 보증서를 발급한다.");
    assertThat(sums(deal)).containsExactly("5000000000");
  }

  @Test
  void anAuthorityBuysWhatAFirmSupplies() {
    Deal deal = only("", "방위사업청은 코아빔텍과 300억원 규모의 엔진 공급 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("방위사업청 CUSTOMER", "코아빔텍 SUPPLIER");
  }

  @Test
  void whoSuppliesPowerUnderAPurchaseContractIsNoCustomer() {
    Deal deal = only("", "대우건설은 코아빔텍과 10년간 전력을 공급하는 전력구매계약(PPA)을 체결했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 SUPPLIER", "코아빔텍 CUSTOMER");
  }

  @Test
  void aShareOfRevenueBehindThePriceLeavesItThePrice() {
    Deal deal = only("", "대우건설은 아시아 선주와 운반선 2척의 건조 계약을 맺었다.\n수주 금액은 500억원으로 지난해 매출액의 12%다.");
    assertThat(sums(deal)).containsExactly("50000000000");
  }

  @Test
  void eachCustomerMayHaveItsSumInTheStatement() {
    assertThat(deals("", "코아빔텍은 삼성전자에 300억원, SK하이닉스에 200억원 규모의 장비를 공급하기로 했다고 4일 밝혔다."))
        .extracting(ContractsTest::told)
        .containsExactlyInAnyOrder(
            "[코아빔텍 SUPPLIER, 삼성전자 CUSTOMER] [30000000000]",
            "[코아빔텍 SUPPLIER, SK하이닉스 CUSTOMER] [20000000000]");
  }

  @Test
  void sumsInTheOrderOfTheFirmsAreTheirs() {
    assertThat(
            deals(
                "",
                "대우건설은 코아빔해운과 비투온해운으로부터 각각 탱커 2척과 운반선 4척을 수주했다고 4일 밝혔다.\n수주액은 각각 200억원, 600억원이다."))
        .extracting(ContractsTest::told)
        .containsExactlyInAnyOrder(
            "[대우건설 SUPPLIER, 코아빔해운 CUSTOMER] [20000000000]",
            "[대우건설 SUPPLIER, 비투온해운 CUSTOMER] [60000000000]");
  }

  private static String told(Deal deal) {
    return roles(deal) + " " + sums(deal);
  }

  @Test
  void firmsThatEachIssueABondAreInDealsOfTheirOwn() {
    assertThat(
            deals(
                "",
                "현대건설과 대우건설이 나란히 회사채를 발행한다.\n현대건설은 1500억원 규모의 회사채를 발행한다.\n대우건설은 1000억원 규모의 회사채를 발행한다."))
        .extracting(ContractsTest::told)
        .containsExactlyInAnyOrder(
            "[현대건설 BORROWER] [150000000000]", "[대우건설 BORROWER] [100000000000]");
  }

  @Test
  void aBankThatLendsToNobodyNamedMakesNoDeal() {
    assertThat(deals("국민은행 지원", "국민은행은 소상공인에 300억원 규모의 대출을 지원한다고 4일 밝혔다.")).isEmpty();
    assertThat(deals("국민은행 지원", "국민은행은 신용보증기금과 손잡고 소상공인에 300억원 규모의 대출을 지원한다고 4일 밝혔다."))
        .noneMatch(deal -> deal.type() == DealType.FINANCING);
  }

  @Test
  void whatIsSuppliedToBeSoldAloneIsADistribution() {
    Deal deal =
        only("", "한미약품은 코아빔상사와 의약품 공급계약을 체결했다.\n코아빔상사는 이를 국내에서 독점 판매하기로 했다.\n계약금액은 300억원이다.");
    assertThat(deal.type()).isEqualTo(DealType.DISTRIBUTION);
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 SUPPLIER", "코아빔상사 DISTRIBUTOR");
  }

  @Test
  void anOrderOfAnEarlierYearIsAnotherDeal() {
    Deal deal =
        deals("", "대우건설은 300억원 규모의 도로 공사를 수주했다고 4일 밝혔다.\n대우건설은 2015년에는 코아빔텍에서 공장을 수주한 바 있다.")
            .stream()
            .filter(Deal::main)
            .findFirst()
            .orElseThrow();
    assertThat(roles(deal)).containsExactly("대우건설 SUPPLIER");
    assertThat(sums(deal)).containsExactly("30000000000");
  }

  @Test
  void bothPartsOfALicenceTogetherAreItsPrice() {
    Deal deal = only("", "한미약품은 사노피와 기술수출 계약을 체결했다.\n한미약품은 계약금과 매출 단계별 마일스톤으로 최대 3억달러를 받는다.");
    assertThat(sums(deal)).containsExactly("300000000");
  }

  @Test
  void banksInAListOfBanksLend() {
    Deal deal = only("", "대우건설은 국민은행 등 국내 은행 4곳과 총 5000억원 규모의 금융 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 BORROWER", "국민은행 LENDER");
  }

  @Test
  void whatAnotherMakesAndOneSuppliesAtHomeAloneIsADistribution() {
    Deal deal = only("", "한미약품은 사노피의 안과용 의약품 7종을 국내에 독점 공급한다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.DISTRIBUTION);
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 DISTRIBUTOR", "사노피 SUPPLIER");
  }

  @Test
  void firmsThatSellTogetherSellNoFirm() {
    assertThat(deals("", "한미약품은 사노피와 공동 프로모션 계약을 체결했다.\n두 회사는 내년부터 국내에서 위장약을 함께 판다."))
        .extracting(Deal::type)
        .containsExactly(DealType.DISTRIBUTION);
  }

  @Test
  void toWhomWorksAreGivenSupplies() {
    Deal deal = only("", "국민은행은 전산시스템 정비 사업을 코아빔시스템에 맡겼다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("국민은행 CUSTOMER", "코아빔시스템 SUPPLIER");
  }

  @Test
  void theDayATermEndsIsNoEndOfTheContract() {
    Deal deal =
        only("", "대우건설은 코아빔텍과 116억원 규모의 장비 공급계약을 체결했다고 공시했다.\n공급 지역은 중국이며 계약 종료일은 2026년 3월 31일이다.");
    assertThat(deal.stage()).isEqualTo(Stage.SIGNED);
  }

  @Test
  void theYearOfAContractThatEndsLeavesItsEndTheNews() {
    Deal deal = only("한미약품 계약 해지", "한미약품은 사노피와 2022년 체결한 500억원 규모의 치료제 기술이전 계약이 해지됐다고 4일 공시했다.");
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
    assertThat(deal.main()).isTrue();
  }

  @Test
  void aContractThatIsToBeSignedIsPlanned() {
    Deal deal = only("", "대우건설은 코아빔텍과 500억원 규모의 부품 공급 계약을 체결할 예정이라고 4일 밝혔다.");
    assertThat(deal.stage()).isEqualTo(Stage.PLANNED);
  }

  @Test
  void whatIsSaidToBeSuppliedIsARumour() {
    Deal deal = only("", "코아빔텍이 현대자동차에 부품을 공급할 것으로 알려졌다.");
    assertThat(deal.stage()).isEqualTo(Stage.RUMORED);
  }

  @Test
  void whatAProjectCostsIsNotWhatIsLent() {
    Deal deal = only("", "국민은행은 대우건설이 추진하는 총사업비 4000억원 규모의 철도 사업에 300억원을 대출하기로 했다고 4일 밝혔다.");
    assertThat(deal.amounts())
        .filteredOn(amount -> amount.kind() == AmountKind.DEAL_VALUE)
        .extracting(amount -> amount.value().toPlainString())
        .containsExactly("30000000000");
  }

  @Test
  void whoseGoodsAreSoldTogetherSuppliesThem() {
    Deal deal = only("", "한미약품이 사노피의 백신을 공동판매하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 DISTRIBUTOR", "사노피 SUPPLIER");
  }

  @Test
  void whoseSharesAreTheSecurityBorrowsNothing() {
    Deal deal = only("", "대우건설은 국민은행으로부터 코아빔텍 주식을 담보로 500억원을 대출받았다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 BORROWER", "국민은행 LENDER");
  }

  @Test
  void securitiesOnAssetsHaveAPrice() {
    Deal deal = only("", "대우건설은 3000억원 규모의 자산유동화증권(ABS)을 발행했다고 4일 밝혔다.");
    assertThat(sums(deal)).containsExactly("300000000000");
  }

  @Test
  void whoStopsAndGivesBackHadTheRights() {
    Deal deal = only("", "한미약품은 4일 사노피가 신약의 개발 중단을 결정하고 권리를 반환한다고 통보했다고 공시했다.");
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 LICENSOR", "사노피 LICENSEE");
  }

  @Test
  void whoSellsAtHomeIsToldByTheTextNotTheHeadline() {
    Deal deal = only("대원제약, 코아빔텍과 유통 계약", "대원제약은 코아빔텍과 혈당측정기의 국내 유통 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대원제약 DISTRIBUTOR", "코아빔텍 SUPPLIER");
  }

  @Test
  void aBroadcastTellsDealsAsPapersDo() {
    Deal deal = only("", "코아빔텍이 현대자동차에 부품을 공급합니다.\n공급 금액은 800억 원입니다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 SUPPLIER", "현대자동차 CUSTOMER");
    assertThat(sums(deal)).containsExactly("80000000000");
  }

  @Test
  void whoExportsATechniqueLicensesIt() {
    Deal deal = only("", "한미약품이 사노피에 비만 신약 기술을 1조원에 수출한다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("한미약품 LICENSOR", "사노피 LICENSEE");
  }
}
