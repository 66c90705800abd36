package dealmill.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.text.Sentences;
import dealmill.token.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationFinderTest {

  private static final OrganizationFinder FINDER = OrganizationFinder.with(Dictionary.builtIn());
  private static final Tokenizer TOKENIZER = Tokenizer.create();

  @Test
  void knowsTheDictionarysNames() {
    assertThat(names("삼성전자가 엔비디아에 메모리를 공급한다.")).contains("삼성전자", "엔비디아");
  }

  @Test
  void findsANameThatNoListKnowsByItsHeadsBracket() {
    assertThat(names("로봇 기업 비투온(대표 이하늘)는 새 제품을 내놨다.")).contains("비투온");
  }

  @Test
  void anInstituteIsItsShortForm() {
    Organizations found = in("한국화학연구원은 협약을 맺었다. 화학연은 기술을 넘긴다.");
    assertThat(found.mentions())
        .extracting(OrgMention::entity)
        .containsOnly(found.mentions().get(0).entity());
  }

  @Test
  void whoActsOrPlaysIsNoOrganization() {
    assertThat(names("비투온은 배우 이해람과 광고 계약을 체결했다.")).doesNotContain("이해람");
  }

  @Test
  void findsANameByItsTicker() {
    assertThat(names("동신제약[006600]은 새 약을 내놨다.")).contains("동신제약");
  }

  @Test
  void theHeadOfABodyMayBeCalledByIt() {
    assertThat(names("자율주행개발사업단(사업단장 이하늘)은 새 과제를 내놨다.")).contains("자율주행개발사업단");
  }

  @Test
  void aBodyIsNoPartOfTheFirmBehindIt() {
    assertThat(names("비투온은 한빛택시조합 다온카드와 업무협약을 체결했다.")).contains("다온카드");
  }

  @Test
  void whoBidsWithOthersIsFoundBeforeTheWordForThem() {
    assertThat(names("국민은행은 누온역사 컨소시엄과 자문 계약을 체결했다.")).contains("누온역사");
  }

  @Test
  void aBracketThatSpellsANameTellsWhereItStarts() {
    assertThat(names("투자에는 △다누 벤처스(Danu Ventures) △라온 캐피털(Raon Capital) 등이 참여했다."))
        .contains("다누 벤처스", "라온 캐피털")
        .doesNotContain("벤처스", "Danu Ventures");
    assertThat(names("가온전자는 미국 비투온(Bituon Robotics)과 계약을 체결했다.")).contains("비투온");
  }

  @Test
  void aBracketMayStandWithinAName() {
    assertThat(names("가온전자는 일본 비투온(Bituon)제약과 공급 계약을 체결했다.")).contains("비투온(Bituon)제약");
  }

  @Test
  void twoForeignWordsBehindACountryAreOneName() {
    assertThat(names("가온전자는 일본의 토라이 리칸과 합작 계약을 체결했다. 토라이 리칸은 부품을 만든다.")).contains("토라이 리칸");
    assertThat(names("가온전자는 일본의 토라이 리칸과 합작 계약을 체결했다. 토라이는 부품을 만든다.")).doesNotContain("토라이 리칸");
  }

  @Test
  void backticksAreQuotes() {
    assertThat(in("가온전자는 배터리 기업 `비투온`과 합작법인을 세운다.").mentions())
        .extracting(OrgMention::slot)
        .containsExactly(Slot.TOPIC, Slot.WITH);
  }

  @Test
  void aBracketMayStandBehindABlank() {
    assertThat(in("가온전자는 로봇 기업 비투온 (이하 비투)과 협약을 체결했다.").mentions())
        .extracting(OrgMention::slot)
        .contains(Slot.WITH);
  }

  @Test
  void theFormOfTheFirmBehindItMakesNoNameOfABrand() {
    assertThat(names("가온대학교는 신발 전문 브랜드 주식회사 비투온과 협약을 체결했다.")).contains("비투온").doesNotContain("브랜드");
  }

  @Test
  void aKindBeforeAQuotedNameIsNone() {
    assertThat(names("두 기관의 스타트업 생육센터인 ‘가온 랩’과 ‘누리 랩’은 협약을 맺었다.")).doesNotContain("생육센터");
  }

  @Test
  void aFirmMayEndInTheWordForItsKind() {
    assertThat(names("가온전자는 신약 개발사인 비투온바이오텍과 협약을 체결했다.")).contains("비투온바이오텍");
    assertThat(names("가온전자는 국내 바이오텍과 협약을 체결했다.")).doesNotContain("바이오텍");
  }

  @Test
  void whoActsAsOthersDidMayBeNew() {
    assertThat(names("물류 기업 윈백고도 두레그룹과 공급 계약을 체결했다.")).contains("윈백고");
  }

  @Test
  void toWhomSomethingIsSoldIsOne() {
    assertThat(names("누리로봇은 2019년 제이알관리에 240억원에 매각됐다.")).contains("제이알관리");
  }

  @Test
  void quotedFirmsThatAreEachPaidAreNames() {
    assertThat(names("가온전자는 2018년에도 ‘달차로’(간식 배달), ‘윈백고’(상권 분석) 등 2곳에 각각 1억원을 투자했다."))
        .contains("달차로", "윈백고");
    assertThat(names("가온전자는 ‘달차로’(가요), ‘윈백고’(가요) 등 2곡을 들었다.")).doesNotContain("달차로");
  }

  @Test
  void aQuotedNameMayHaveThreeWords() {
    assertThat(names("가온전자는 서비스 업체 ‘이토리 비투온 재팬’을 인수했다.")).contains("이토리 비투온 재팬");
  }

  @Test
  void aFacultyIsNamedWithItsSchool() {
    assertThat(names("가온전자는 23일 동국대 약대와 업무협약을 체결했다.")).contains("동국대 약대").doesNotContain("약대");
  }

  @Test
  void aVillageIsNoOrganization() {
    assertThat(names("가온전자는 진례면 송현리와 이어지는 길을 닦는 계약을 체결했다.")).doesNotContain("송현리");
  }

  @Test
  void findsANameByItsCompanyForm() {
    assertThat(names("㈜다온빔은 공장을 세웠다.")).contains("다온빔");
  }

  @Test
  void findsBothSidesOfAnAgreement() {
    assertThat(names("비투온은 코아빔텍과 업무협약을 체결했다. 비투온은 로봇을 만든다.")).contains("비투온", "코아빔텍");
  }

  @Test
  void aShortFormIsTheSameOrganization() {
    Organizations found = in("독일 공조업체 플렌트그룹이 팔린다. 플렌트는 헤르네에 본사를 둔다. 플렌트의 매출은 늘었다.");
    assertThat(found.mentions()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(found.mentions())
        .extracting(OrgMention::entity)
        .containsOnly(found.mentions().get(0).entity());
  }

  @Test
  void anAliasInABracketIsTheSameOrganization() {
    Organizations found = in("에이온비오바이오(이하 AOB)는 계약을 맺었다. AOB는 기술을 넘긴다.");
    assertThat(found.mentions())
        .extracting(OrgMention::entity)
        .containsOnly(found.mentions().get(0).entity());
    assertThat(found.mentions()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void theParticleGivesTheSlot() {
    Organizations found = in("삼성전자는 엔비디아와 협약을 맺고 테슬라에서 일감을 받았다.");
    assertThat(found.mentions())
        .extracting(OrgMention::slot)
        .containsExactly(Slot.TOPIC, Slot.WITH, Slot.FROM);
  }

  @Test
  void aPersonIsNoOrganization() {
    assertThat(names("이하늘 대표는 협약을 맺었다고 말했다.")).doesNotContain("이하늘");
  }

  @Test
  void commonNounsAreNoOrganizations() {
    assertThat(names("정부는 업계와 협약을 맺었다. 시장과 소비자는 반겼다.")).isEmpty();
  }

  @Test
  void theSameNameHasTheSameIdEverywhere() {
    String one = in("㈜다온빔은 공장을 세웠다.").entities().get(0).orgId();
    String two = in("다온빔㈜은 협약을 맺었다.").entities().get(0).orgId();
    assertThat(one).isEqualTo(two).startsWith("X-");
  }

  @Test
  void theMembersOfACountedListVouchForEachOther() {
    assertThat(names("삼성전자, 그린나무, 에코텍빔 등 3개사는 협약을 맺었다.")).contains("그린나무", "에코텍빔");
  }

  @Test
  void aListOfOtherThingsNamesNoOrganization() {
    assertThat(names("회사는 연구개발, 생산공정, 판매조직 등 3개 부문을 합쳤다.")).isEmpty();
  }

  @Test
  void theMembersOfAListShareTheirLastPart() {
    assertThat(in("우체국은 기업·산업·전북은행 등과 제휴했다.").entities())
        .extracting(Entity::orgId)
        .contains("KR-INDUSTRIAL-BANK-OF-KOREA", "KR-KOREA-DEVELOPMENT-BANK", "KR-JEONBUK-BANK");
  }

  @Test
  void aCityThatAgreesIsItsGovernmentAndACityThatIsStoodInIsAPlace() {
    assertThat(names("비투온은 성남시와 협약을 맺었다.")).contains("성남시");
    assertThat(names("두 회사는 경기 성남시 판교에 본사를 둔다.")).doesNotContain("성남시");
  }

  @Test
  void aSumInWonNamesNoGroup() {
    assertThat(names("SK하이닉스는 3950억엔(한화 약 4조원)을 투자한다.")).doesNotContain("한화");
  }

  @Test
  void whatIsBoughtBehindASumIsAName() {
    assertThat(names("화이자는 시겐트를 430억달러에 사들이기로 했다.")).contains("시겐트");
  }

  @Test
  void aLastPartAloneIsNoNameButEndsOne() {
    assertThat(names("대표는 스위스 아벨 테라퓨틱스와 계약을 맺었다.")).contains("아벨 테라퓨틱스");
  }

  @Test
  void aBodyIsNamedByWhatItDoesWhereOneIsDue() {
    assertThat(names("비투온은 광학소재측정연구소와 업무협약을 체결했다.")).contains("광학소재측정연구소");
  }

  @Test
  void whoMakesAThingIsNamedBehindIt() {
    assertThat(names("로봇을 개발하는 케어마인더가 비투온으로부터 투자를 유치했다.")).contains("케어마인더");
  }

  @Test
  void aTickerMayStandInSquareBrackets() {
    Organizations found = in("비투온[123450]은 코아빔텍과 공급계약을 맺었다.");
    assertThat(found.mentions())
        .extracting(OrgMention::slot)
        .containsExactly(Slot.TOPIC, Slot.WITH);
  }

  @Test
  void theHeadMayBeNamedBeforeHisTitle() {
    assertThat(names("하늬시는 ㈜비투온(이하늘 대표), 목재사업의 ㈜코아빔(김하늘 대표) 등 2개 기업과 투자협약을 맺었다."))
        .contains("비투온", "코아빔");
  }

  @Test
  void aCountrysGovernmentIsAParty() {
    assertThat(names("비투온은 호주 정부와 공급 계약을 맺었다.")).contains("호주 정부");
    assertThat(names("호주 정부는 공급 계약을 반겼다.")).doesNotContain("호주 정부");
  }

  @Test
  void aMayorAndAKindOfGameAreNoOrganizations() {
    assertThat(names("이강덕 포항시장은 협약을 맺었다.")).isEmpty();
    assertThat(names("검은바다 외 PC온라인게임은 협약을 맺었다.")).isEmpty();
  }

  @Test
  void theHeadOfABodyAndACodeAreNoOrganizations() {
    assertThat(names("김하늘 누리시험연구원장은 코아빔텍과 협약을 맺었다.")).containsExactly("코아빔텍");
    assertThat(names("비투온(대표 이하늘)은 항체 NBX-877의 권리를 이전하는 계약을 맺었다.")).containsExactly("비투온");
  }

  @Test
  void twoWordsInQuotesAreOneNameWhereOneIsDue() {
    assertThat(names("비투온(대표 이하늘)은 식품업체인 '세카르 라웃'과 합작법인 설립을 추진한다."))
        .containsExactly("비투온", "세카르 라웃");
    assertThat(names("비투온(대표 이하늘)은 게임 회사 ‘하늘 게임’을 샀다.")).containsExactly("비투온");
  }

  @Test
  void aParticleBeforeTogetherIsCutOff() {
    assertThat(names("비투온은 한국화낙과 함께 로봇을 공동 개발하기로 했다.")).contains("한국화낙");
  }

  private static List<String> names(String body) {
    Organizations found = in(body);
    return found.mentions().stream().map(m -> found.entity(m).name()).distinct().toList();
  }

  private static Organizations in(String body) {
    return FINDER.in("", body, TOKENIZER.tokens(body), Sentences.in(body));
  }
}
