package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final Charset MS949 = Charset.forName("x-windows-949");
  private static final String TEXT = "설믜의 똠얌 가게가 햏을 판다.\n값은 1조2000억원이다.\n";

  @Test
  void validUtf8IsUtf8WhateverIsClaimed() {
    for (String claimed : new String[] {"euc-kr", "iso-8859-1", "utf-16", "none-such", " "}) {
      assertThat(decoded(TEXT.getBytes(UTF_8), claimed))
          .isEqualTo(new Decoder.Decoded(TEXT, "UTF-8", 0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "euc-kr",
        "EUC_KR",
        "ks_c_5601-1987",
        "KSC5601",
        "cp949",
        "korean",
        "utf-8",
        "iso-8859-1",
        "windows-1252"
      })
  void koreanBytesAreReadAsMs949WhateverIsClaimed(String claimed) {
    assertThat(decoded(TEXT.getBytes(MS949), claimed))
        .isEqualTo(new Decoder.Decoded(TEXT, "MS949", 0));
  }

  @Test
  void theMetaTagIsReadWhereNoHeaderIs() {
    String page = "<meta http-equiv=Content-Type content='text/html; charset=shift_jis'>東京です。カタカナ";
    Decoder.Decoded decoded = decoded(page.getBytes(Charset.forName("Shift_JIS")), null);
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo("Shift_JIS");
  }

  @Test
  void latinBytesAreLatin() {
    String page = "<meta charset=iso-8859-1>O café fechou às três horas. Não há informações.";
    assertThat(decoded(page.getBytes(Charset.forName("ISO-8859-1")), null).text()).isEqualTo(page);
  }

  @Test
  void utf16IsToldByItsMarkOrByItsZeros() {
    assertThat(decoded(TEXT.getBytes(UTF_16LE), null).charset()).isEqualTo("UTF-16LE");
    assertThat(decoded(TEXT.getBytes(UTF_16BE), null).text()).isEqualTo(TEXT);
    assertThat(
            decoded(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(UTF_16LE)), null))
        .isEqualTo(new Decoder.Decoded(TEXT, "UTF-16LE", 0));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertThat(decoded(joined(mark, TEXT.getBytes(UTF_8)), "euc-kr").text()).isEqualTo(TEXT);
  }

  @Test
  void whatABrokenCharacterLostIsCounted() {
    byte[] cut = Arrays.copyOf(TEXT.getBytes(UTF_8), TEXT.getBytes(UTF_8).length - 3);
    Decoder.Decoded decoded = decoded(joined(cut, new byte[] {(byte) 0xEA}), null);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.replaced()).isEqualTo(2);
  }

  @Test
  void syllablesAreComposed() {
    byte[] apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8);
    assertThat(decoded(apart, null).text()).isEqualTo(TEXT);
  }

  private static Decoder.Decoded decoded(byte[] bytes, @Nullable String claimed) {
    return Decoder.decode(bytes, claimed);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(one);
    out.writeBytes(other);
    return out.toByteArray();
  }
}
