package dealmill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static final List<Span> SPANS =
      List.of(new Span(0, 2), new Span(4, 6), new Span(4, 5), new Span(9, 12));

  @Test
  void theFirstThatIsNotBeforeTheOffset() {
    assertThat(Spans.firstFrom(SPANS, Span::start, 0)).isZero();
    assertThat(Spans.firstFrom(SPANS, Span::start, 4)).isEqualTo(1);
    assertThat(Spans.firstFrom(SPANS, Span::start, 5)).isEqualTo(3);
  }

  @Test
  void behindTheLastIsTheirNumber() {
    assertThat(Spans.firstFrom(SPANS, Span::start, 10)).isEqualTo(4);
    assertThat(Spans.firstFrom(List.<Span>of(), Span::start, 0)).isZero();
  }

  @Test
  void aSpanOverlapsWhatSharesACharacterWithIt() {
    List<Span> spans = List.of(new Span(0, 4), new Span(9, 12));

    assertThat(Spans.overlap(spans, 3, 9)).isTrue();
    assertThat(Spans.overlap(spans, 4, 9)).isFalse();
    assertThat(Spans.overlap(spans, 11, 20)).isTrue();
    assertThat(Spans.overlap(spans, 12, 20)).isFalse();
  }
}
