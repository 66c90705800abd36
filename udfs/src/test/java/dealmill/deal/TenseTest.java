package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenseTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, PAST",
    "2025-03-03, PAST",
    "2025-03-05, AHEAD",
    "2025-02, PAST",
    "2025-03, ANY",
    "2025-Q1, ANY",
    "2024-Q4, PAST",
    "2025-Q2, AHEAD",
    "2025, ANY",
    "2026, AHEAD"
  })
  void aDateIsComparedAsFarAsItIsKnown(String date, Tense expected) {
    assertThat(Tense.of(date, LocalDate.of(2025, 3, 4))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-03-04", "2024"})
  void withoutADayOfPublicationNothingIsKnown(String date) {
    assertThat(Tense.of(date, null)).isEqualTo(Tense.ANY);
  }
}
