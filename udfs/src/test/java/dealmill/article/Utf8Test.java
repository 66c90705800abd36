package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void lettersOfAnyLengthMayBeUtf8() {
    assertThat(Utf8.mayBe("plain, café, 삼성, 😀".getBytes(UTF_8))).isTrue();
  }

  @Test
  void aLetterThatIsCutOffAtTheEndSaysNothing() {
    byte[] bytes = "plain 삼성".getBytes(UTF_8);
    assertThat(Utf8.mayBe(Arrays.copyOf(bytes, bytes.length - 1))).isTrue();
  }

  @Test
  void koreanInItsOldCharsetIsNot() {
    assertThat(Utf8.mayBe("<title>삼성전자</title>".getBytes(Charsets.MS949))).isFalse();
  }
}
