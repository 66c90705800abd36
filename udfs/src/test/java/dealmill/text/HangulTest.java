package dealmill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HangulTest {

  @Test
  void aSyllableIsWholeAndALetterOfOneIsNot() {
    assertThat(Hangul.isSyllable('가')).isTrue();
    assertThat(Hangul.isSyllable('힣')).isTrue();
    assertThat(Hangul.isSyllable('ㄱ')).isFalse();
    assertThat(Hangul.isSyllable('利')).isFalse();
    assertThat(Hangul.isSyllable('A')).isFalse();
  }

  @Test
  void aTextIsAllHangulOrHasSome() {
    assertThat(Hangul.isAll("누리로봇")).isTrue();
    assertThat(Hangul.isAll("누리AI")).isFalse();
    assertThat(Hangul.isIn("누리AI")).isTrue();
    assertThat(Hangul.isIn("AI 1")).isFalse();
  }
}
