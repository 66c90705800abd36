package dealmill.jobs.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest(name = "''{0}'' takes {1} columns")
  @CsvSource({"SK온, 4", "삼성전자, 8", "ａ, 2", "中, 2", "é, 1", "e\u0301, 1", "…, 1", "㈜, 2", "😀, 2"})
  void countsColumnsNotCharacters(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void padsByColumns() {
    assertThat(DisplayWidth.padRight("가", 4)).isEqualTo("가  ");
    assertThat(DisplayWidth.padLeft("가", 4)).isEqualTo("  가");
  }

  @Test
  void cutsBetweenCharacters() {
    assertThat(DisplayWidth.cut("가나다라", 6)).isEqualTo("가나…");
    assertThat(DisplayWidth.cut("가나다", 6)).isEqualTo("가나다");
  }
}
