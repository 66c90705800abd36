package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.mention.Mention;
import dealmill.mention.Precision;
import dealmill.text.Span;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "2025-04-01, DAY, 3, YEAR, 2028-03-31",
    "2024-02-29, DAY, 1, YEAR, 2025-02-27",
    "2024-08, MONTH, 5, YEAR, 2029-07",
    "2024-11, MONTH, 6, MONTH, 2025-04",
    "2023, YEAR, 3, YEAR, 2025"
  })
  void aTermEndsADayAMonthOrAYearBeforeItsStartComesRound(
      String start, Precision precision, int count, Precision unit, String end) {
    assertThat(Terms.end(start, precision, term(count, unit))).isEqualTo(end);
  }

  @Test
  void aTermOfMonthsFromAYearCannotBeCounted() {
    assertThat(Terms.end("2023", Precision.YEAR, term(18, Precision.MONTH))).isNull();
  }

  private static Mention.Term term(int count, Precision unit) {
    return new Mention.Term(new Span(0, 2), BigDecimal.valueOf(count), unit);
  }
}
