package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BehindTest {

  @Test
  void whoIsChosenStandsBehindTheWord() {
    assertThat(roles("로봇 기업 비투온은 4일 센서 업체 코아빔텍 매각을 위한 우선협상대상자로 아벨중공업을 선정했다고 밝혔다."))
        .containsExactlyInAnyOrder("비투온 SELLER", "코아빔텍 TARGET", "아벨중공업 ACQUIRER");
  }

  @Test
  void whoBidsTogetherIsChosenTogether() {
    assertThat(roles("로봇 기업 비투온은 센서 업체 코아빔텍 매각 우선협상대상자로 아벨중공업·한울중공업 컨소시엄을 골랐다고 4일 밝혔다."))
        .containsExactlyInAnyOrder("비투온 SELLER", "코아빔텍 TARGET", "아벨중공업 ACQUIRER", "한울중공업 ACQUIRER");
  }

  @Test
  void whoIsChosenBuysWhereverHeStands() {
    assertThat(roles("로봇 기업 비투온은 센서 업체 코아빔텍 지분 69% 매각을 위한 입찰에서 아벨중공업을 우선협상대상자로 선정했다."))
        .containsExactlyInAnyOrder("비투온 SELLER", "코아빔텍 TARGET", "아벨중공업 ACQUIRER");
  }

  @Test
  void whoGivesUpItsPlaceWasToBuy() {
    assertThat(roles("로봇 기업 비투온은 4일 아벨중공업으로부터 코아빔텍 매각 우선협상대상자 지위의 포기 의사를 전달받았다고 밝혔다."))
        .containsExactlyInAnyOrder("비투온 SELLER", "코아빔텍 TARGET", "아벨중공업 ACQUIRER");
  }

  @Test
  void whoBidsForWhatIsSoldBuys() {
    assertThat(roles("로봇 기업 비투온(대표 이하늘)과 아벨중공업이 센서 업체 코아빔텍 매각 예비입찰에 참여했다."))
        .containsExactlyInAnyOrder("비투온 ACQUIRER", "아벨중공업 ACQUIRER", "코아빔텍 TARGET");
  }

  @Test
  void whatIsSoldTogetherAtHomeComesFromAbroad() {
    assertThat(roles("제약사 비투온(대표 이하늘)과 코아빔코리아가 골다공증 신약의 코프로모션 계약을 체결했다고 4일 밝혔다."))
        .containsExactlyInAnyOrder("비투온 DISTRIBUTOR", "코아빔코리아 SUPPLIER");
  }

  @Test
  void ofTwoThatMakeATwoSidedDealTheFirstGives() {
    assertThat(roles("제약사 비투온(대표 이하늘)과 코아빔제약이 골다공증 신약의 공동판매 계약을 체결했다고 4일 밝혔다."))
        .containsExactlyInAnyOrder("비투온 SUPPLIER", "코아빔제약 DISTRIBUTOR");
  }

  @Test
  void aHeadlineThatBreaksOffTellsWhoIsChosen() {
    Deal deal =
        Told.only(
            "비투온, 코아빔텍 인수 우선협상자로…본계약 눈앞",
            "로봇 기업 비투온(대표 이하늘)이 센서 업체 코아빔텍의 새 주인 자리에 다가섰다. 아벨중공업은 4일 코아빔텍 주식매각 우선협상대상자로 비투온을 골랐다.");
    assertThat(Told.roles(deal)).contains("비투온 ACQUIRER", "코아빔텍 TARGET", "아벨중공업 SELLER");
  }

  private static List<String> roles(String body) {
    return Told.roles(Told.only("비투온", body));
  }
}
