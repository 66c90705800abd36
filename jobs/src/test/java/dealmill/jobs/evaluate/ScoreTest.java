package dealmill.jobs.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void roundsToFourDigits() {
    assertThat(Score.of(2, 1, 2)).isEqualTo(new Score(0.6667, 0.5, 0.5714, 2, 1, 2));
  }

  @Test
  void nothingToFindAndNothingFoundIsPerfect() {
    assertThat(Score.of(0, 0, 0)).isEqualTo(new Score(1, 1, 1, 0, 0, 0));
  }

  @Test
  void nothingRightIsZero() {
    assertThat(Score.of(0, 3, 2)).isEqualTo(new Score(0, 0, 0, 0, 3, 2));
  }

  @Test
  void aShareOfNothingIsUnknown() {
    assertThat(new Share().mean()).isEmpty();
  }

  @Test
  void aShareIsTheMeanOfItsAnswers() {
    Share share = new Share();
    share.add(true);
    share.add(true);
    share.add(false);
    assertThat(share.mean()).hasValue(0.6667);
  }
}
