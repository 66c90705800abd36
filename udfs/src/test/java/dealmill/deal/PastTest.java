package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTest {

  @ParameterizedTest
  @ValueSource(strings = {"통합법인을 출범시켰다", "대금을 치렀으며", "인수를 끝낸 가온", "합병을 마친 뒤", "지분을 샀고", "공시했습니다"})
  void aVerbInThePastIsOver(String text) {
    assertThat(Past.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"합병을 마칠 예정이다", "추진하고 있다", "마무리하겠다고", "있는 회사", ""})
  void otherVerbsAreNot(String text) {
    assertThat(Past.in(text)).isFalse();
  }
}
