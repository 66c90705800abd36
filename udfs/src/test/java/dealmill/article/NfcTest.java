package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcTest {

  @Test
  void partsOfSyllablesAreComposed() {
    assertThat(Nfc.of("\u1109\u1161\u11B7성")).isEqualTo("삼성");
    assertThat(Nfc.of("cafe\u0301")).isEqualTo("café");
  }

  @Test
  void noCharacterThatIsCalledComposedIsAMarkOrADouble() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Nfc.isComposed((char) c)) {
        assertThat(Character.getType(c))
            .as("U+%04X", c)
            .isNotIn(
                (int) Character.NON_SPACING_MARK,
                (int) Character.ENCLOSING_MARK,
                (int) Character.COMBINING_SPACING_MARK);
        assertThat(Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC))
            .as("U+%04X", c)
            .isTrue();
      }
    }
  }
}
