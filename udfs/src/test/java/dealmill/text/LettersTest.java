package dealmill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void agreesWithUnicodeOnEachCharacter() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(Letters.is((char) c)).as("U+%04X", c).isEqualTo(Character.isLetter((char) c));
      assertThat(Letters.orDigit((char) c))
          .as("U+%04X", c)
          .isEqualTo(Character.isLetterOrDigit((char) c));
    }
  }
}
