package dealmill.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MojibakeTest {

  private static final String TEXT =
      "가온전자가 로봇 기업 누리로봇을 인수한다. 인수 대금은 1200억원이며 이달 안에 모두 낸다. 화성 공장은 그대로 돌린다.";

  @Test
  void koreanReadAsLatinIsReadAgain() {
    String misread = new String(TEXT.getBytes(Charset.forName("x-windows-949")), ISO_8859_1);
    assertThat(Mojibake.of(misread)).isEqualTo(new Mojibake.Undone(TEXT, Charsets.MS949));
  }

  @Test
  void softHyphensThatWereDroppedAreTheEndsOfSyllables() {
    String misread = new String(TEXT.getBytes(Charset.forName("x-windows-949")), ISO_8859_1);
    assertThat(misread).contains("\u00AD");
    Mojibake.Undone undone = Mojibake.of(misread.replace("\u00AD", ""));
    assertThat(Objects.requireNonNull(undone).text())
        .startsWith("가온전자가 로봇 기업")
        .contains("인수 대금은 1200억원");
  }

  @Test
  void aSoftHyphenIsMissedWhereSyllablesCloseUpBehindIt() {
    String text = "회사는 이에서는 서운해하며 화려한 성과라고 밝혔다. 이 자리에서도 그렇게 말했다.";
    String misread = new String(text.getBytes(Charset.forName("x-windows-949")), ISO_8859_1);
    Mojibake.Undone undone = Mojibake.of(misread.replace("\u00AD", ""));
    assertThat(Objects.requireNonNull(undone).text()).isEqualTo(text);
  }

  @Test
  void quotesThatWereEntitiesStay() {
    String misread = new String(TEXT.getBytes(Charset.forName("x-windows-949")), ISO_8859_1);
    Mojibake.Undone undone = Mojibake.of("“" + misread + "”");
    assertThat(Objects.requireNonNull(undone).text()).isEqualTo("“" + TEXT + "”");
  }

  @Test
  void utf8ReadAsWindowsLatinIsReadAgain() {
    String plain = "두 회사는 합병한다고 밝혔다. 두 회사는 합병한다고 밝혔다. 두 회사는 합병한다고 밝혔다.";
    String misread = new String(plain.getBytes(UTF_8), Charset.forName("windows-1252"));
    if (misread.indexOf('\uFFFD') < 0) {
      assertThat(Mojibake.of(misread)).isEqualTo(new Mojibake.Undone(plain, UTF_8));
    }
  }

  @Test
  void koreanAndOtherLanguagesStayAsTheyAre() {
    assertThat(Mojibake.of(TEXT)).isNull();
    assertThat(Mojibake.of("Le café a été racheté à l’été, où l’élève naïve déçoit. ".repeat(20)))
        .isNull();
    assertThat(Mojibake.of("Größe, Übernahme, schließlich Öl und Fußböden für Ärzte. ".repeat(20)))
        .isNull();
    assertThat(Mojibake.of("¡¿Qué?! ".repeat(60))).isNull();
  }

  @Test
  void aPageThatWasMisreadGivesItsArticle() {
    String page = "가온전자, 누리로봇 인수\n홍길동 기자\n입력 2025-03-04 10:20\n" + TEXT + "\n";
    String misread = new String(page.getBytes(Charset.forName("x-windows-949")), ISO_8859_1);
    Decoder.Decoded decoded = Decoder.decode(misread.getBytes(UTF_8), null);
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo("MS949");
    assertThat(decoded.replaced()).isZero();
  }
}
