package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

final class MentionFinderTest {

  private static final MentionFinder FINDER = MentionFinder.with(Dictionary.builtIn());
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 14);

  @Test
  void findsEachKindOnceInOneText() {
    Mentions found =
        FINDER.in(
            "한지오 가온전자 대표는 14일 서울에서 지분 51%를 300억원에 사고 3년간 웨이퍼 90만 장을 댄다고 밝혔다.", TODAY, List.of());
    assertThat(found.people()).extracting(Mention.Person::name).containsExactly("한지오");
    assertThat(found.dates()).extracting(Mention.Date::date).containsExactly("2025-11-14");
    assertThat(found.places()).extracting(Mention.Place::name).containsExactly("서울");
    assertThat(found.percents()).hasSize(1);
    assertThat(found.money()).hasSize(1);
    assertThat(found.terms()).hasSize(1);
    assertThat(found.quantities()).extracting(Mention.Quantity::of).containsExactly("웨이퍼");
  }

  @Test
  void givesThePartOfASentence() {
    String text = "300억원에 산다. 400억원에 판다.";
    Mentions all = FINDER.in(text, TODAY, List.of());
    Mentions second = all.within(new Span(text.indexOf("400"), text.length()));
    assertThat(second.money()).extracting(m -> m.span().in(text)).containsExactly("400억원");
    assertThat(all.within(new Span(0, 3)).money()).isEmpty();
  }

  @RepeatedTest(200)
  void numbersOfOneTextNeverOverlapAndLieWithinIt() {
    long seed = Long.getLong("test.seed", System.nanoTime());
    String text = RandomText.of(new SplittableRandom(seed));
    Mentions found = FINDER.in(text, TODAY, List.of());
    List<Mention> numbers = new ArrayList<>(found.money());
    numbers.addAll(found.dates());
    numbers.addAll(found.terms());
    numbers.addAll(found.percents());
    numbers.addAll(found.quantities());
    numbers.sort((a, b) -> a.span().compareTo(b.span()));
    int free = 0;
    for (Mention number : numbers) {
      assertThat(number.span().start())
          .as("-Dtest.seed=%d: %s in %s", seed, number, text)
          .isGreaterThanOrEqualTo(free);
      free = number.span().end();
    }
    assertThat(free).isLessThanOrEqualTo(text.length());
  }
}
