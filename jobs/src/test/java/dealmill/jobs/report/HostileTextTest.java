package dealmill.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileTextTest {

  @Test
  void marksThatTurnTheDirectionOfWritingAreReplacedOneForOne() {
    assertThat(Shown.text("가람\u202E전자\u2066\u200F", 50)).isEqualTo("가람\uFFFD전자\uFFFD\uFFFD");
  }

  @Test
  void aNameOfAHundredThousandCharactersIsCut() {
    assertThat(Shown.text("가".repeat(100_000), 200)).isEqualTo("가".repeat(200) + "…");
  }

  @Test
  void aCutThroughAPairLeavesNoHalf() {
    assertThat(Shown.text("a😀b", 2)).isEqualTo("a\uFFFD…");
    assertThat(Shown.text("a😀b", 4)).isEqualTo("a😀b");
  }

  @Test
  void linesStayLinesAndOtherControlCharactersGo() {
    assertThat(Shown.text("a\nb\tc\u0000d\u0085e", 50)).isEqualTo("a\nb\tc\uFFFDd\uFFFDe");
  }
}
