package dealmill.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "| |;WITHIN",
        "|’ |;WITHIN",
        "| ‘|;WITHIN",
        "|’ ‘|;WITHIN",
        "|, |;SEPARATOR",
        "|,|;SEPARATOR",
        "|’, ‘|;SEPARATOR",
        "|·|;SEPARATOR",
        "| ㆍ |;SEPARATOR",
        "|’ △ ‘|;SEPARATOR",
        "| , |;OTHER",
        "|. |;OTHER",
        "|  |;OTHER",
        "|·· |;OTHER",
        "|(|;OTHER",
        "||;OTHER"
      })
  void tellsWhatStandsBetweenTwoWords(String between, Gap gap) {
    assertThat(Gap.at("가온" + between + "누리", 2, 2 + between.length())).isEqualTo(gap);
  }
}
