package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Date;
import java.time.LocalDate;
import java.util.List;
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
}
