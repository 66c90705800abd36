package dealmill.deal;

import static dealmill.deal.Told.deals;
import static dealmill.deal.Told.sums;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void theFullSumIsThePriceThatTheLeadRounds() {
    List<Deal> deals =
        deals(
            "비투온, 코아빔텍 2000억에 인수", "로봇 기업 비투온이 센서 회사 코아빔텍을 2000억원에 인수했다고 4일 밝혔다. 인수 대금은 1963억원이다.");
    assertThat(deals).hasSize(1);
    assertThat(sums(deals.get(0))).containsExactly("196300000000");
  }

  @Test
  void whatTwoDealsComeToIsThePriceOfNeither() {
    List<Deal> deals =
        deals(
            "비투온, 300억 공급 계약",
            "로봇 기업 비투온은 센서 회사 코아빔텍에 모터를 100억원에 공급하기로 했다고 4일 밝혔다. 총 계약 금액은 300억원이다. "
                + "비투온은 반도체 회사 아벨전자에 모터를 200억원에 공급하기로 했다.");
    assertThat(deals).hasSize(2);
    assertThat(sums(deals.get(0))).containsExactly("10000000000");
    assertThat(sums(deals.get(1))).containsExactly("20000000000");
  }

  @Test
  void aStatementOverAndOverIsOneDealWithItsSum() {
    String body = "로봇 기업 비투온은 센서 회사 코아빔텍에 모터를 100억원에 공급하기로 했다고 4일 밝혔다. ".repeat(3_000).strip();
    List<Deal> deals = deals("비투온, 공급 계약", body);
    assertThat(deals).hasSize(1);
    assertThat(sums(deals.get(0))).contains("10000000000");
  }
}
