package dealmill.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

  @Test
  void aLineEachTellsTheProgramAndWhatItRunsWith() {
    assertThat(new Version().getVersion())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("dealmill    dev"),
            line -> assertThat(line).matches("spark       4\\.2\\.\\d+"),
            line -> assertThat(line).matches("delta       4\\.\\d+\\.\\d+"),
            line -> assertThat(line).matches("dictionary  [0-9a-f]{16}"),
            line -> assertThat(line).matches("rules       [1-9]\\d*, extractor \\S+"));
  }
}
