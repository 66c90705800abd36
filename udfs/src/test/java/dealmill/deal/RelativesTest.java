package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativesTest {

  @Test
  void whoRunsAFundOwnsWhatTheMoneyGoesTo() {
    assertThat(Relatives.owns("이 운영하는 부동산 펀드에 300억원을 ")).isTrue();
    assertThat(Relatives.owns("(KP)가 서해에 건설하는 풍력단지에 케이블을 ")).isTrue();
  }

  @Test
  void whoActsOnItsOwnOwnsNothing() {
    assertThat(Relatives.owns("이 누리로봇에 300억원을 ")).isFalse();
    assertThat(Relatives.owns("이 운영하는 펀드는 커졌다.")).isFalse();
  }
}
