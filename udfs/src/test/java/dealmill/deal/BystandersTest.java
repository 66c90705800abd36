package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BystandersTest {

  @Test
  void whoSellsOnBehalfOfAnotherIsNoParty() {
    assertThat(roles("24일 투자은행 업계에 따르면 코아빔텍 매각주간사 아벨증권이 인수의향서(LOI)를 받은 결과 로봇 기업 비투온이 참여했다."))
        .containsExactlyInAnyOrder("코아빔텍 TARGET", "비투온 ACQUIRER");
  }

  @Test
  void whoRunsTheFundThatIsPaidIntoIsThatSide() {
    assertThat(roles("로봇 기업 비투온은 반도체 회사 코아빔텍이 운영하는 부동산 펀드에 300억원을 투자했다고 4일 밝혔다."))
        .containsExactlyInAnyOrder("비투온 INVESTOR", "코아빔텍 INVESTEE");
  }

  @Test
  void aBodyIsNamedWithItsCountryAndWithout() {
    assertThat(
            roles(
                "로봇 기업 비투온(대표 이하늘)은 한국로봇부품산업협회와 업무협약을 맺었다고 4일 밝혔다. "
                    + "이로써 비투온은 로봇부품산업협회와 로봇 사업에 협력하기로 했다."))
        .containsExactlyInAnyOrder("비투온 PARTNER", "한국로봇부품산업협회 PARTNER");
  }

  private static List<String> roles(String body) {
    return Told.roles(Told.only("비투온", body));
  }
}
