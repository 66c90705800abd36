package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import dealmill.mention.Mention.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class DateFinderTest {

  private static final DateFinder FINDER = DateFinder.with(Dictionary.builtIn());

  @TestFactory
  Stream<DynamicTest> everySurfaceHasItsDates() {
    return Golden.rows("/golden/mention/date.tsv")
        .flatMap(row -> row.stream().skip(2).map(text -> hasDates(text, row.get(0), row.get(1))));
  }

  private static DynamicTest hasDates(String text, String published, String expected) {
    return DynamicTest.dynamicTest(
        "'%s' on %s is %s".formatted(text, published, expected),
        () -> assertThat(shown(FINDER.in(text, day(published)))).isEqualTo(expected));
  }

  private static @Nullable LocalDate day(String published) {
    return published.equals("-") ? null : LocalDate.parse(published);
  }

  private static String shown(List<Date> dates) {
    return dates.isEmpty() ? "-" : dates.stream().map(Date::date).collect(Collectors.joining("; "));
  }

  @Test
  void theSpanReachesFromTheLeadingWordToTheLastUnit() {
    String text = "양사는 지난해 9월 26일부터 협의했다";
    Date date = FINDER.in(text, LocalDate.of(2025, 4, 2)).get(0);
    assertThat(date.span().in(text)).isEqualTo("지난해 9월 26일");
    assertThat(date.precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void aConditionBeforeADateSaysThatItIsYetToCome() {
    assertThat(shown(FINDER.in("여기서 통과하면 6월 30일에 주식을 맞바꾼다", LocalDate.of(2025, 11, 26))))
        .isEqualTo("2026-06-30");
    assertThat(shown(FINDER.in("업계에 따르면 6월 30일에 주식을 맞바꿨다", LocalDate.of(2025, 11, 26))))
        .isEqualTo("2025-06-30");
  }

  @Test
  void aLaterDayGoesOnFromOneYetToCome() {
    assertThat(shown(FINDER.in("수요예측은 오는 19일이고 발행일은 28일이다", LocalDate.of(2024, 3, 12))))
        .isEqualTo("2024-03-19; 2024-03-28");
  }

  @Test
  void aHalfOfThisYearIsADateOfTheYear() {
    assertThat(shown(FINDER.in("올 상반기엔 300억원을 투자했다", LocalDate.of(2022, 11, 29))))
        .isEqualTo("2022");
  }

  @RepeatedTest(200)
  void everyDateLiesInTheTextInOrderAndIsWhole() {
    long seed = Long.getLong("test.seed", System.nanoTime());
    String text = RandomText.of(new SplittableRandom(seed));
    int free = 0;
    for (Date date : FINDER.in(text, LocalDate.of(2024, 2, 29))) {
      assertThat(date.span().start())
          .as("-Dtest.seed=%d: %s", seed, text)
          .isGreaterThanOrEqualTo(free);
      assertThat(date.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(date.date()).matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-Q[1-4])?");
      free = date.span().end();
    }
  }

  @Test
  void anUnknownReachOfASignStopsWithFileAndLine() {
    Dictionary broken =
        Dictionary.builtIn().with(Map.of("future_signs.tsv", "word\treach\n예정\tnaer\n"));
    assertThatThrownBy(() -> DateFinder.with(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageContaining("future_signs.tsv:2")
        .hasMessageContaining("near, far or before");
  }
}
