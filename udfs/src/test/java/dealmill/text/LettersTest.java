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

  @Test
  void aWordGoesAsFarAsItsLettersAndDigits() {
    String text = "(가온3사)와 A&B";
    assertThat(Letters.wordEnd(text, 1)).isEqualTo(5);
    assertThat(Letters.wordEnd(text, 0)).isZero();
    assertThat(Letters.wordEnd(text, text.length())).isEqualTo(text.length());
    assertThat(Letters.wordStart(text, 5)).isEqualTo(1);
    assertThat(Letters.wordStart(text, 0)).isZero();
    assertThat(Letters.wordStart(text, text.length())).isEqualTo(text.length() - 1);
  }
}
