package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "plain, café, 삼성", "\uFFFD\u0080\u07FF\u0800\uD7FF\uE000"})
  void readsLettersOfAnyLength(String text) {
    assertThat(Utf8.of(text.getBytes(UTF_8))).extracting(Utf8::text).isEqualTo(text);
  }

  @Test
  void saysWhenATextIsComposed() {
    String text = "plain, café, 삼성";
    assertThat(Utf8.of(text.getBytes(UTF_8))).isEqualTo(new Utf8(text, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D\uDE00 plain", "\uD800\uDC00\uDBFF\uDFFF", "cafe\u0301"})
  void saysWhenATextMayNotBeComposed(String text) {
    assertThat(Utf8.of(text.getBytes(UTF_8))).isEqualTo(new Utf8(text, false));
  }

  @Test
  void aLetterThatIsCutOffIsNone() {
    byte[] bytes = "plain 삼성".getBytes(UTF_8);
    assertThat(Utf8.of(Arrays.copyOf(bytes, bytes.length - 1))).isNull();
    assertThat(Utf8.of(Arrays.copyOf(bytes, bytes.length - 2))).isNull();
  }

  @Test
  void koreanInItsOldCharsetIsNone() {
    assertThat(Utf8.of("<title>삼성전자</title>".getBytes(Charsets.MS949))).isNull();
  }

  /** Java's own decoder, which replaces what is broken, is the judge of every two to four bytes. */
  @Test
  void whatJavaReplacesIsNoUtf8() {
    int[] edges = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF};
    List<String> wrong = new ArrayList<>();
    for (int lead = 0x80; lead <= 0xFF; lead++) {
      for (int second : edges) {
        for (int third : edges) {
          for (int fourth : edges) {
            byte[] bytes = {(byte) lead, (byte) second, (byte) third, (byte) fourth};
            if (!isReadAsByJava(bytes)) {
              wrong.add(Arrays.toString(bytes));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isReadAsByJava(byte[] bytes) {
    String java = new String(bytes, UTF_8);
    Utf8 read = Utf8.of(bytes);
    return read == null ? java.indexOf('\uFFFD') >= 0 : read.text().equals(java);
  }
}
