package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.mention.Mention.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PercentFinderTest {

  @Test
  void readsSignsAndWords() {
    assertThat(values("지분 51%를")).containsExactly("51");
    assertThat(values("0.32% 수준")).containsExactly("0.32");
    assertThat(values("49.9퍼센트")).containsExactly("49.9");
    assertThat(values("각각 60%, 40%")).containsExactly("60", "40");
    assertThat(values("전체의 12.5％")).containsExactly("12.5");
  }

  @Test
  void givesBothEndsOfARange() {
    assertThat(values("30~40%")).containsExactly("30", "40");
  }

  @Test
  void leavesPercentagePointsOut() {
    assertThat(values("0.5%포인트 올랐고 1%p 내렸다")).isEmpty();
  }

  @Test
  void theSpanHoldsTheNumberAndItsSign() {
    String text = "구주 80.01%를 산다";
    assertThat(PercentFinder.in(text).get(0).span().in(text)).isEqualTo("80.01%");
  }

  private static List<String> values(String text) {
    return PercentFinder.in(text).stream().map(Percent::value).map(v -> v.toPlainString()).toList();
  }
}
