package dealmill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aFullStopInsideANumberEndsNothing() {
    assertThat(texts("A사가 B사를 샀다. 값은 1.5조원이다.")).containsExactly("A사가 B사를 샀다.", "값은 1.5조원이다.");
  }

  @Test
  void gluedSentencesAreParted() {
    assertThat(texts("계약을 맺었다고 밝혔다.29일 업계에 따르면 그렇다.KT는 부인했다."))
        .containsExactly("계약을 맺었다고 밝혔다.", "29일 업계에 따르면 그렇다.", "KT는 부인했다.");
  }

  @Test
  void aQuotationThatItsSentenceGoesOnFromEndsNothing() {
    assertThat(texts("그는 “계약을 맺었다. 잘됐다.”라고 말했다.")).hasSize(1);
  }

  @Test
  void aQuotationMarkThatNothingClosesHoldsNoSentences() {
    assertThat(texts("가온은 ‘모아(MOA)‘를 냈다. 누리는 ‘두레’를 샀다. 값은 없다."))
        .containsExactly("가온은 ‘모아(MOA)‘를 냈다.", "누리는 ‘두레’를 샀다.", "값은 없다.");
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(texts("첫 줄\n둘째 줄")).containsExactly("첫 줄", "둘째 줄");
  }

  @Test
  void aLineThatBreaksBehindAParticleGoesOn() {
    assertThat(texts("위원회가 가온전자의\n누리로봇 인수를 승인했다.")).hasSize(1);
  }

  @Test
  void shortLinesAreReadOutAsOneSentence() {
    assertThat(texts("가온전자와 누리로봇이\n로봇 팔을 만드는 합작법인을\n다음 달 세웁니다.\n합작법인은 본계약 체결 이후\n공장을 짓습니다."))
        .hasSize(2);
  }

  @Test
  void aHeadlineIsNoPartOfTheSentenceBelow() {
    assertThat(texts("가온전자, 누리로봇 품었다\n가온전자는 누리로봇을 샀다.")).hasSize(2);
    assertThat(texts("누리로봇 인수 막바지에\n가온전자는 로봇 팔을 만드는 누리로봇을 300억원에 사들이기로 했다고 공시했다.")).hasSize(2);
  }

  @Test
  void latinAbbreviationsEndNothing() {
    assertThat(texts("Nuri Robotics Co. Ltd는 기업이다.")).hasSize(1);
  }

  @RepeatedTest(100)
  void sentencesAreInOrderAndKeepEveryLetter() {
    long seed = Long.getLong("test.seed", System.nanoTime());
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    String letters = "가나다.?! \n“”()1A다요";
    for (int i = 0; i < 200; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    int last = 0;
    int covered = 0;
    for (Span span : Sentences.in(text.toString())) {
      assertThat(span.start()).as("-Dtest.seed=%d", seed).isGreaterThanOrEqualTo(last);
      last = span.end();
      covered +=
          (int) span.in(text.toString()).chars().filter(c -> !Character.isWhitespace(c)).count();
    }
    assertThat(covered)
        .as("-Dtest.seed=%d", seed)
        .isEqualTo((int) text.chars().filter(c -> !Character.isWhitespace(c)).count());
  }

  private static List<String> texts(String text) {
    return Sentences.in(text).stream().map(span -> span.in(text)).toList();
  }
}
