package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.only;
import static dealmill.deal.Told.roles;
import static dealmill.deal.Told.sums;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DealExtractorTest {

  @Test
  void anAcquisitionHasBuyerTargetPriceAndStake() {
    Deal deal =
        only(
            "누리로봇 지분 51%, 가온전자에",
            "가온전자는 로봇 스타트업 누리로봇(대표 이하늘)의 지분 51%를 1200억원(약 8700만달러)에 인수하는 계약을 체결했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.ACQUISITION);
    assertThat(deal.stage()).isEqualTo(Stage.SIGNED);
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 ACQUIRER", "누리로봇 TARGET");
    assertThat(deal.amounts()).extracting(Deal.Amount::currency).containsExactly("KRW", "USD");
    assertThat(deal.stakePct()).isEqualByComparingTo("51");
    assertThat(deal.dates()).extracting(Deal.DealDate::date).containsExactly("2025-03-04");
  }

  @Test
  void namesThatNoListKnowsAreFoundWhereADealIsSpokenOf() {
    String named = "누리로봇(대표 이하늘)은 국민은행에서 설명회를 열었다.";
    assertThat(Told.names("누리로봇, 설명회", named)).containsExactly("국민은행");
    assertThat(Told.names("누리로봇, 설명회", named + "\n두 회사는 업무협약을 체결했다."))
        .containsExactlyInAnyOrder("국민은행", "누리로봇");
    assertThat(Told.names("누리로봇, 업무협약 체결", named)).containsExactlyInAnyOrder("국민은행", "누리로봇");
  }

  @Test
  void whatIsSuppliedIsTheSubject() {
    Deal deal = only("비투온 공급", "비투온은 코아빔텍에 배터리 셀을 공급하기로 했다고 4일 밝혔다.");
    assertThat(deal.subject()).isEqualTo("배터리 셀");
  }

  @Test
  void aMarketIsNoSubject() {
    Deal deal = only("비투온 총판", "비투온은 코아빔텍과 일본 독점 총판 계약을 체결했다고 4일 밝혔다.");
    assertThat(deal.subject()).isNull();
  }

  @Test
  void theBanksNamedBehindALoanLend() {
    Deal deal =
        only(
            "코아빔텍, 3000억 협조융자",
            "코아빔텍은 3000억원 규모의 신디케이트론 약정을 맺었다고 4일 밝혔다.\n돈을 빌려준 곳은 국민은행과 신한은행, 하나은행이다.");
    assertThat(deal.type()).isEqualTo(DealType.FINANCING);
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("코아빔텍 BORROWER", "국민은행 LENDER", "신한은행 LENDER", "하나은행 LENDER");
  }

  @Test
  void whatABankGivesToABuilderIsALoan() {
    Deal deal = only("수출입은행, 발전소에 3억달러", "수출입은행은 대우건설이 짓는 발전소에 3억달러를 지원한다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.FINANCING);
  }

  @Test
  void whatAFirmGivesIsNoLoan() {
    assertThat(deals("가온전자, 성금", "가온전자는 수재민에게 성금 3억원을 지원했다.")).isEmpty();
  }

  @Test
  void aBondWithItsSumIsADealOfOneSide() {
    Deal deal = only("대우건설 회사채", "대우건설은 운영자금을 마련하려고 2000억원 규모의 회사채를 발행하기로 했다고 4일 공시했다.");
    assertThat(roles(deal)).containsExactly("대우건설 BORROWER");
  }

  @Test
  void twoWhoBidForAFirmAreInTwoDeals() {
    List<Deal> deals =
        deals("비투온 인수전", "가온전자는 로봇 기업 비투온 인수를 포기했다고 4일 밝혔다.\n코아빔텍은 비투온을 3000억원에 인수하기로 했다.");
    assertThat(deals).hasSize(2);
  }

  @Test
  void moreThanHalfOfTheSharesIsControl() {
    Deal deal = only("가온전자, 비투온", "가온전자는 로봇 기업 비투온 지분 70%를 800억원에 취득하기로 했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.ACQUISITION);
  }

  @Test
  void whatAFirmHasWonSoFarIsNoPrice() {
    Deal deal =
        only(
            "대우건설 수주",
            "대우건설은 사우디전력공사에서 2000억원 규모의 공사를 수주했다고 4일 밝혔다. 대우건설은 이로써 올해 총 19건, 3조원을 수주했다.");
    assertThat(deal.amounts())
        .extracting(a -> a.value().toPlainString())
        .containsExactly("200000000000");
  }

  @Test
  void theContractThatEndsKeepsTheMonthOfItsMaking() {
    Deal deal = only("코아빔텍 해지", "코아빔텍은 비투온과 지난해 4월 체결한 300억원 규모의 배터리 공급계약을 해지했다고 4일 공시했다.");
    assertThat(deal.dates()).extracting(Deal.DealDate::date).contains("2024-04", "2025-03-04");
  }

  @Test
  void allSharesAreAHundredPerCent() {
    Deal deal = only("가온전자, 비투온", "가온전자는 로봇 기업 비투온의 지분 전량을 800억원에 인수하기로 했다고 4일 밝혔다.");
    assertThat(deal.stakePct()).isEqualByComparingTo("100");
  }

  @Test
  void aMemorandumIsAPartnership() {
    Deal deal = only("비투온·코아빔텍 맞손", "비투온은 코아빔텍과 스마트공장 사업을 위한 업무협약(MOU)을 체결했다.");
    assertThat(deal.type()).isEqualTo(DealType.PARTNERSHIP);
    assertThat(deal.stage()).isEqualTo(Stage.MOU);
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 PARTNER", "코아빔텍 PARTNER");
  }

  @Test
  void jointDevelopmentRightBeforeTheAgreementIsItsType() {
    Deal deal = only("비투온, 코아빔텍과 협약", "비투온은 코아빔텍과 로봇 팔 공동 개발을 위한 업무협약을 맺었다.");
    assertThat(deal.type()).isEqualTo(DealType.JOINT_DEVELOPMENT);
    assertThat(deal.stage()).isEqualTo(Stage.MOU);
  }

  @Test
  void aCancelledContractIsTerminated() {
    Deal deal = only("코아빔텍 계약 해지", "코아빔텍은 비투온와 맺은 300억원 규모의 배터리 공급계약을 해지했다고 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.SUPPLY);
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
  }

  @Test
  void hearsayIsARumour() {
    Deal deal = only("가온전자, 비투온 인수 검토", "업계에 따르면 가온전자는 로봇 기업 비투온 인수를 검토하고 있는 것으로 알려졌다.");
    assertThat(deal.stage()).isEqualTo(Stage.RUMORED);
    assertThat(deal.attributedTo()).isEqualTo("업계");
  }

  @Test
  void revenueIsNoDealsMoney() {
    Deal deal = only("가온전자, 비투온 인수", "가온전자는 지난해 매출 5000억원을 올린 로봇 기업 비투온을 800억원에 인수하기로 했다.");
    assertThat(deal.amounts())
        .extracting(a -> a.value().toPlainString())
        .containsExactly("80000000000");
  }

  @Test
  void resultsAreNoDeal() {
    assertThat(deals("가온전자 실적", "가온전자는 3분기 매출 2조원, 영업이익 3000억원을 냈다고 밝혔다.")).isEmpty();
  }

  @Test
  void aFigureOfSpeechIsNoDeal() {
    assertThat(deals("입학식", "아이들은 할머니 손을 잡고 운동장을 걸었다. 모두가 웃었다.")).isEmpty();
  }

  @Test
  void everyRuleThatFiredIsNamed() {
    Deal deal = only("비투온·코아빔텍 맞손", "비투온은 코아빔텍과 업무협약을 체결했다.");
    assertThat(deal.ruleIds()).contains("part-mou").isSorted();
  }

  @Test
  void thePriceMayStandInTheNextSentence() {
    Deal deal =
        only(
            "가온전자, 비투온과 배터리 공급계약",
            "가온전자는 비투온과 배터리 공급계약을 체결했다고 밝혔다. 계약 규모는 300억원이다. 지난해 매출은 900억원이었다.");
    assertThat(sums(deal)).containsExactly("30000000000");
  }

  @Test
  void theHeadlinesRoundSumMarksTheExactOneOfTheText() {
    Deal deal = only("가온전자, 비투온 3조4000억에 인수", "가온전자는 비투온을 인수하는 계약을 맺었다. 거래를 위해 3조4404억원을 마련했다.");
    assertThat(sums(deal)).containsExactly("3440400000000");
  }

  @Test
  void aWordAboutADealIsNoSecondDeal() {
    assertThat(deals("가온전자, 비투온 인수", "가온전자는 로봇 기업 비투온을 800억원에 인수했다고 밝혔다. 가온전자그룹은 비투온 인수 건을 반겼다."))
        .hasSize(1);
  }

  @Test
  void whatShouldBeDoneIsNoDeal() {
    assertThat(deals("업계 전망", "가온전자가 비투온을 인수하면 업계 1위가 된다는 말이 나온다.")).isEmpty();
  }

  @Test
  void anAgreementWithSeveralFirmsIsPartedByTheirTerms() {
    List<Deal> deals =
        deals(
            "군산시, 가온전자·비투온과 투자협약",
            "군산시는 5일 가온전자, 비투온과 투자협약을 맺었다. 가온전자는 1500억원을 들여 공장을 짓는다. 비투온은 480억원을 넣는다.");
    assertThat(deals)
        .extracting(deal -> sums(deal).get(0))
        .containsExactlyInAnyOrder("150000000000", "48000000000");
    assertThat(roles(deals.get(0))).contains("군산시 PARTNER");
  }

  @Test
  void theBankIsTheLenderWhoeverActs() {
    Deal deal = only("가온전자, 1000억 대출", "가온전자는 국민은행과 1000억원 규모의 대출 약정을 맺었다고 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 BORROWER", "국민은행 LENDER");
  }

  @Test
  void whoSellsAbroadSuppliesAndWhoSellsAtHomeDistributes() {
    Deal abroad = only("가온메디컬 일본 진출", "가온메디컬은 두레상사와 일본 독점 총판 계약을 맺었다고 밝혔다.");
    Deal home = only("가온메디컬 수입", "가온메디컬은 두레상사와 국내 독점 판매 계약을 맺었다고 밝혔다.");
    assertThat(roles(abroad)).contains("가온메디컬 SUPPLIER", "두레상사 DISTRIBUTOR");
    assertThat(roles(home)).contains("가온메디컬 DISTRIBUTOR", "두레상사 SUPPLIER");
  }

  @Test
  void aContractIsWhatItsWordsSay() {
    Deal deal = only("가온바이오 기술수출", "가온바이오는 다온제약에 신약의 일본 권리를 넘기는 계약을 체결했다고 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.LICENSING);
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온바이오 LICENSOR", "다온제약 LICENSEE");
  }

  @Test
  void whoOnlyAnnouncesADealIsNoPartyOfIt() {
    Deal deal = only("비투온 대출", "가온전자는 비투온이 국민은행과 대출 계약을 체결했다고 5일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 BORROWER", "국민은행 LENDER");
  }

  @Test
  void aReportThatTheSidesSpeakOfAsTheirContractIsNoRumour() {
    Deal deal =
        only(
            "가온전자, 비투온과 로봇 공동 개발",
            "가온전자가 대만의 비투온과 미국에서 로봇 팔을 공동 개발한다고 로이터가 4일 보도했다. "
                + "이 계약에 따라 두 회사는 내년부터 시제품을 만든다. "
                + "비투온은 텍사스ㆍ오하이오에 공장을 두고 있다.");
    assertThat(deal.stage()).isEqualTo(Stage.SIGNED);
    assertThat(deal.attributedTo()).isEqualTo("로이터");
    assertThat(deal.places()).containsExactly("미국", "텍사스", "오하이오");
  }

  @Test
  void aReportAloneIsARumour() {
    Deal deal =
        only("가온전자, 비투온과 로봇 공동 개발", "가온전자가 비투온과 로봇 팔을 공동 개발한다고 로이터가 4일 보도했다. 비투온은 답하지 않았다.");
    assertThat(deal.stage()).isEqualTo(Stage.RUMORED);
  }

  @Test
  void aSupplyDealsVolumeMayStandBehindIt() {
    Deal deal =
        only(
            "가온전자, 비투온에 메모리 공급",
            "가온전자는 비투온에 메모리를 공급하는 계약을 맺었다. 비투온은 매월 웨이퍼 90만 장 규모의 수요가 생길 것으로 내다봤다. "
                + "매월 관람객 3만 명이 박물관을 찾았다.");
    assertThat(deal.quantities()).hasSize(1);
    Deal.Quantity quantity = deal.quantities().get(0);
    assertThat(quantity.value()).isEqualByComparingTo("900000");
    assertThat(quantity.unit() + " " + quantity.per() + " " + quantity.of())
        .isEqualTo("장 MONTH 웨이퍼");
  }

  @Test
  void whatTwoFirmsMadeIsNoPartyToItsMaking() {
    Deal deal = only("누리백신 임상 신청", "‘누리백신’은 가온바이오와 비투온이 공동 개발한 합성항원 백신이다. 바이오 기업 비투온은 생산을 맡는다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온바이오 PARTNER", "비투온 PARTNER");
  }

  @Test
  void aHopedForOrderIsNoDeal() {
    assertThat(deals("가온전자 사옥에 장관 방문", "가온전자의 신도시 사업 수주 가능성에 긍정적인 신호라는 평가가 나온다. 사업비는 670조 원이다."))
        .isEmpty();
  }

  @Test
  void aRoundThatFailedIsTerminated() {
    Deal deal = only("비투온 구조조정", "배달 대행 업체 비투온은 올해 초 가온벤처스로부터 700억원의 투자 유치도 실패했다.");
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
  }

  @Test
  void aPaperIsNoParty() {
    assertThat(deals("가온전자 인증", "가온전자는 디지털 시험성적서와 업무협약을 체결했다.")).isEmpty();
  }

  @Test
  void whoPutsInASeedIsTheInvestor() {
    Deal deal = only("비투온에 투자", "가온벤처스(대표 이하늘) 은 로봇 기업 비투온에 20억원 규모의 시드 투자를 단행했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온벤처스 INVESTOR", "비투온 INVESTEE");
  }

  @Test
  void whoTakesARoundIsToldBeforeWhoJoinsIt() {
    Deal deal =
        only(
            "비투온, 80억 유치",
            "비투온은 80억원 규모의 시리즈A 투자를 유치했다고 4일 밝혔다.\n이번 투자에는 가온벤처스와 한빛벤처스가 신규 투자자로 참여했다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("비투온 INVESTEE", "가온벤처스 INVESTOR", "한빛벤처스 INVESTOR");
  }

  @Test
  void helpToRaiseMoneyIsNoRound() {
    Deal deal = only("비투온 협약", "기술보증기금은 비투온과 투자 유치를 위한 지원체계를 만드는 업무협약을 체결했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.PARTNERSHIP);
  }

  @Test
  void anOutletThatIsBoughtIsTheTarget() {
    Deal deal = only("매각", "코아빔텍이 조선비즈를 300억원에 인수하기로 했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("코아빔텍 ACQUIRER", "조선비즈 TARGET");
  }

  @Test
  void allWhoWinAnOrderTogetherSupply() {
    Deal deal = only("비투온건설 수주", "비투온건설은 코아빔건설, 아벨건설과 함께 하늬시의 도로 공사를 1200억원에 수주했다고 4일 밝혔다.");
    assertThat(deal.parties()).extracting(Deal.Party::role).containsOnly(Role.SUPPLIER);
    assertThat(deal.parties()).hasSize(3);
  }

  @Test
  void banksNamedWithoutCommasAllLend() {
    Deal deal =
        only(
            "코아빔텍 대출",
            "코아빔텍은 산업은행과 3000억원 규모의 대출 약정을 맺었다고 4일 밝혔다.\n이번 대출에는 국민은행 신한은행 하나은행 등 총 4개의 금융회사가 참여했다.");
    assertThat(roles(deal)).contains("국민은행 LENDER", "신한은행 LENDER", "하나은행 LENDER");
  }

  @Test
  void whoReceivesWhatIsSuppliedIsTheCustomer() {
    Deal deal =
        only(
            "비투온 원재료",
            "비투온은 코아빔텍과 1조원 규모의 원재료 장기공급 계약을 체결했다고 4일 밝혔다.\n비투온은 2027년까지 알루미늄을 공급받을 예정이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 CUSTOMER", "코아빔텍 SUPPLIER");
  }

  @Test
  void theBuyerAndTheSellerOfOneFirmAreInOneDeal() {
    Deal deal =
        only(
            "코아빔텍 인수",
            "비투온이 싱가포르 재활용 기업 코아빔텍을 품는다. 비투온은 코아빔텍의 최대주주인 아벨캐피탈파트너스와 주식매매계약(SPA)을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("비투온 ACQUIRER", "코아빔텍 TARGET", "아벨캐피탈파트너스 SELLER");
  }

  @Test
  void whatIsMadeTogetherIsNoParty() {
    assertThat(deals("조리법", "세계김치연구소와 경연대회 수상자가 공동 개발한 조리법을 적용했다. 광주시는 김치를 팔았다.")).isEmpty();
  }

  @Test
  void authoritiesThatWorkTogetherMakeNoDeal() {
    assertThat(deals("순찰", "하늬시는 하늬경찰서와 협력해 순찰을 강화한다고 4일 밝혔다.")).isEmpty();
  }

  @Test
  void whoAsksIsNoParty() {
    assertThat(deals("인터뷰", "이 본부장은 4일 조선비즈와 인터뷰에서 코아빔텍 인수에 대해 말했다.")).isEmpty();
  }

  @Test
  void theDayOfSigningCountsHoweverFarItsVerbIs() {
    Deal deal =
        only(
            "비투온",
            "비투온은 지난달 27일 서울 하늬호텔에서 코아빔텍과 로봇 팔과 감속기를 함께 만들고 파는 데 힘을 모으는 업무협약을 체결했다고 4일 밝혔다.");
    assertThat(deal.dates()).extracting(Deal.DealDate::date).contains("2025-02-27");
  }

  @Test
  void aTermEndsWhereItsStartAndLengthSay() {
    Deal deal = only("비투온 총판", "비투온은 코아빔텍과 일본 독점 총판 계약을 체결했다고 4일 밝혔다.\n계약 기간은 다음 달 1일부터 3년이다.");
    assertThat(dates(deal))
        .containsExactlyInAnyOrder(
            "2025-03-04 ANNOUNCED", "2025-04-01 EFFECTIVE", "2028-03-31 TERM_END");
  }

  @Test
  void theDayOfABoardsVoteIsNoDayOfClosing() {
    Deal deal =
        only(
            "가온전자, 누리로봇 흡수합병",
            "가온전자가 자회사 누리로봇을 흡수합병한다.\n두 회사는 4일 각각 이사회를 열어 합병안을 의결했다.\n합병기일은 6월 1일이다.");
    assertThat(dates(deal))
        .containsExactlyInAnyOrder("2025-03-04 ANNOUNCED", "2025-06-01 EXPECTED_CLOSE");
  }

  @Test
  void whatWasAgreedInAPastMonthIsNotExpected() {
    Deal deal = only("가온전자, 누리로봇 지분 인수", "가온전자는 지난해 10월 누리로봇 지분 30%를 300억원에 사들이기로 했다.");
    assertThat(dates(deal)).containsExactly("2024-10 SIGNED");
  }

  @Test
  void theYearAPlantStartsIsNoDateOfTheDeal() {
    Deal deal =
        only("가온전자, 누리로봇과 합작", "가온전자는 누리로봇과 합작법인을 설립하기로 하고 계약을 맺었다고 4일 밝혔다.\n공장은 2027년 양산에 들어간다.");
    assertThat(dates(deal)).noneMatch(date -> date.startsWith("2027"));
  }

  @Test
  void aContractAndItsEndAreOneDeal() {
    Deal deal =
        only(
            "가온바이오 기술이전 해지",
            "가온바이오는 두레파마와 맺은 기술이전 계약을 해지한다고 4일 밝혔다.\n가온바이오는 2021년 5월 두레파마와 총 300억원 규모의 라이선스 계약을 체결했다.");
    assertThat(deal.stage()).isEqualTo(Stage.TERMINATED);
    assertThat(dates(deal)).contains("2025-03-04 ANNOUNCED", "2021-05 SIGNED");
  }

  @Test
  void aShareOfAJointFirmMayBeHalf() {
    Deal deal = only("가온전자·누리로봇 합작", "가온전자와 누리로봇은 절반씩 출자해 합작법인을 설립하는 계약을 체결했다고 4일 밝혔다.");
    assertThat(deal.stakePct()).isEqualByComparingTo("50");
  }

  @Test
  void aPlanUnderAContractLeavesItAContract() {
    Deal deal =
        only("가온전자-누리로봇 협약", "가온전자는 누리로봇과 업무협약을 체결했다고 4일 밝혔다.\n이번 협약을 통해 두 회사는 물류센터를 함께 세울 계획이다.");
    assertThat(deal.stage()).isEqualTo(Stage.MOU);
  }

  @Test
  void whatWasBoughtInAnEarlierYearIsBought() {
    assertThat(deals("가온전자", "가온전자는 2020년 누리로봇을 300억원에 인수해 물류 시장에 뛰어들었다."))
        .extracting(Deal::stage)
        .containsExactly(Stage.COMPLETED);
  }

  @Test
  void whoIsSuppliedIsTheCustomerHoweverTheContractNamesThem() {
    Deal deal =
        only(
            "가온전자, 300억 원재료 계약",
            "가온전자는 코아빔텍과 300억원 규모의 원재료 공급 계약을 체결했다고 4일 밝혔다.\n가온전자는 내년부터 코아빔텍에서 원재료를 공급받을 예정이다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온전자 CUSTOMER", "코아빔텍 SUPPLIER");
  }

  @Test
  void aMakerBeforeItsMedicineInTheHeadlineLicensesIt() {
    Deal deal =
        only("가온바이오 폐암 신약, 두레파마에 3000억원 기술수출", "가온바이오는 두레파마와 폐암 신약의 기술수출 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("가온바이오 LICENSOR", "두레파마 LICENSEE");
  }

  @Test
  void theDayInANameIsNoDate() {
    Deal deal = only("가온전자-누리로봇 협약", "가온전자는 누리로봇과 ‘2026년 로봇 인재 양성’ 업무협약을 체결했다고 4일 밝혔다.");
    assertThat(dates(deal)).containsExactly("2025-03-04 ANNOUNCED");
  }

  private static List<String> dates(Deal deal) {
    return deal.dates().stream().map(d -> d.date() + " " + d.kind()).toList();
  }

  @Test
  void aSentenceGoesOnAboutItsTopic() {
    Deal deal =
        only(
            "비투온, 80억 유치",
            "로봇 기업 비투온(대표 이하늘)은 산업은행이 마지막 투자자로 참여하며 시리즈A 라운드를 총 80억원 규모로 마무리했다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 INVESTEE", "산업은행 INVESTOR");
  }

  @Test
  void whoOwnsAMemberIsNoParty() {
    Deal deal = only("비투온 제휴", "비투온은 아벨금융그룹의 물류 플랫폼 ‘코아빔텍’과 전략적 제휴를 맺었다고 4일 밝혔다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("비투온 PARTNER", "코아빔텍 PARTNER");
  }
}
