package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.only;
import static dealmill.deal.Told.roles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who works together, and in which of several deals. */
class PartnersTest {

  @Test
  void whoIsSpokenOfIsTheFirmThoughAnotherActs() {
    List<Deal> deals =
        deals(
            "대우건설, 수출",
            "대우건설은 국민은행과 협약을 체결했다고 4일 밝혔다. 대우건설이 기술을 판 것은 두 번째다.\n이 회사는 2022년 미국 비투온파마에 필터 기술을 4억달러에 기술수출했지만 비투온파마가 어려워지면서 지난해 계약이 해지됐다.");
    assertThat(deals)
        .anySatisfy(deal -> assertThat(roles(deal)).contains("대우건설 LICENSOR", "비투온파마 LICENSEE"));
  }

  @Test
  void bothAreThoseOfTheDealThatIsReferredTo() {
    Deal deal =
        only(
            "두레연구원-대우건설, 협약",
            "두레연구원은 대우건설과 업무협약을 체결했다고 4일 밝혔다. 이번 협약에서는 비투온연구소 등이 대우건설과 협력할 계획이다. 이번 협약으로, 양 기관은 협력체계를 구축하게 된다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("두레연구원 PARTNER", "대우건설 PARTNER");
  }

  @Test
  void aFirmThatTheTextCallsAnothersIsItsKin() {
    Deal deal = only("대우건설, 코아빔텍에 기술수출", "대우건설은 코아빔텍의 소재 자회사 비투온바이오텍에 기술을 이전하는 계약을 체결했다고 4일 밝혔다.");
    assertThat(roles(deal)).contains("대우건설 LICENSOR");
  }

  @Test
  void whatIsDevelopedTogetherMayBeAbbreviated() {
    Deal deal = only("대우건설, 공동 연구", "대우건설은 비투온바이오텍과 소재를 공동 연구개발(R&D)하기로 했다고 4일 밝혔다.");
    assertThat(deal.type()).isEqualTo(DealType.JOINT_DEVELOPMENT);
  }

  @Test
  void aMemorandumOnAPurchaseIsOfTheFirmThatIsBought() {
    Deal deal = only("대우건설 인수", "대우건설은 국민은행 인수와 관련해 비투온홀딩스와 양해각서를 체결했다고 4일 밝혔다.");
    assertThat(roles(deal))
        .containsExactlyInAnyOrder("대우건설 ACQUIRER", "국민은행 TARGET", "비투온홀딩스 SELLER");
  }

  @Test
  void whoGotHoldOfAPaperIsNoParty() {
    Deal deal = only("대우건설, 협약", "4일 비투온닷컴이 입수한 문서에 따르면 대우건설은 국민은행과 업무협약을 체결했다.");
    assertThat(roles(deal)).containsExactlyInAnyOrder("대우건설 PARTNER", "국민은행 PARTNER");
  }
}
