package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  private static final Instant SEVEN_PAST_ONE = Instant.parse("2025-10-02T04:07:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-02T13:07:00+09:00",
        "2025-10-02T13:07:00+0900",
        "2025-10-02T04:07:00Z",
        "2025-10-02T04:07:00.000+00:00",
        "2025-10-02 13:07:00+09:00",
        "2025-10-02 13:07",
        "2025.10.02 13:07",
        "2025.10.02. 13:07",
        "2025.10.02. 오후 1:07",
        "2025/10/02 13:07:00",
        "2025. 10. 2. 13:07",
        "2025년 10월 2일 13:07",
        "2025년 10월 02일 13시 07분",
        "2025년 10월 2일(목) 오후 1시 07분",
        "2025.10.02(목) 13:07",
        "2025.10.02 | 13:07",
        "2025-10-02, 13:07",
        "2025.10.02 (13:07)",
        "25.10.02 13:07",
        "20251002130700",
        "202510021307",
        "1759378020",
        "1759378020000",
        "Thu, 2 Oct 2025 04:07:00 GMT",
        "Oct 2, 2025 - 13:07"
      })
  void everyUsualFormIsRead(String text) {
    assertThat(TimeText.parse(text)).isEqualTo(SEVEN_PAST_ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-10-02", "2025.10.02", "20251002", "2025년 10월 2일", "2025. 10. 2."})
  void aDayIsItsMidnightInSeoul(String text) {
    assertThat(TimeText.parse(text)).isEqualTo(Instant.parse("2025-10-01T15:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "어제", "2025.13.40", "1.2.3", "02-1234-5678", "10:30", "3시간 전", "99999999999"})
  void whatIsNoTimeGivesNone(String text) {
    assertThat(TimeText.parse(text)).isNull();
  }

  @Test
  void midnightAfterTheDayIsTheNextDay() {
    assertThat(TimeText.parse("2025.10.02 24:00")).isEqualTo(Instant.parse("2025-10-02T15:00:00Z"));
  }

  @Test
  void yearsThatNoNewspaperKnowsAreNoTime() {
    assertThat(TimeText.parse("9999-12-31T23:59:59Z")).isNull();
    assertThat(TimeText.parse("0001-01-01T00:00:00+09:00")).isNull();
  }
}
