package dealmill.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerTest {

  private static final String TEXT = "A사가 B사를 1조원에 샀다.";

  @Test
  void marksEverySpanOfTheWindow() {
    assertThat(Marker.BRACKETS.mark(TEXT, new Span(0, 15), List.of(new Span(4, 6), new Span(0, 2))))
        .isEqualTo("[[A사]]가 [[B사]]를 1조원에 샀다");
  }

  @Test
  void leavesOutWhatStandsOutsideTheWindow() {
    assertThat(
            Marker.BRACKETS.mark(TEXT, new Span(4, 11), List.of(new Span(0, 2), new Span(8, 11))))
        .isEqualTo("B사를 [[1조원]]");
  }

  @Test
  void marksOverlappingSpansAsOne() {
    assertThat(
            Marker.BRACKETS.mark(
                TEXT, new Span(0, 7), List.of(new Span(0, 3), new Span(2, 6), new Span(4, 5))))
        .isEqualTo("[[A사가 B사]]를");
  }

  @Test
  void showsASpanWithSomeOfItsLine() {
    String text = "앞 줄\n" + TEXT + "\n뒷 줄";
    assertThat(Marker.BRACKETS.inContext(text, new Span(4, 6))).isEqualTo("[[A사]]가 B사를 1조원에 샀다.");
  }

  @Test
  void cutsALongLineOnBothSides() {
    String text = "가나다라마바사아자차카타파하거너 B사 가나다라마바사아자차카타파하거너더";
    assertThat(Marker.BRACKETS.inContext(text, new Span(17, 19)))
        .isEqualTo("…나다라마바사아자차카타파하거너 [[B사]] 가나다라마바사아자차카타파하거…");
  }

  @Test
  void isBoldOnATerminal() {
    assertThat(Marker.BOLD.mark("A사")).isEqualTo("\u001B[1mA사\u001B[0m");
  }
}
