package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-18, 2025-05-21, true",
    "2025-05-21, 2025-05-21, false",
    "2025-05-21, 2025-05-18, false",
    "2024-09-26, 2025-05-21, false",
    "2024-12-30, 2025-01-02, true"
  })
  void aNoticeStandsRightBehindItsSigning(String signed, String told, boolean expected) {
    assertThat(Notices.isRightBehind(signed, told)).isEqualTo(expected);
  }

  @Test
  void theDayOfANoticeCountsWhereNoOtherIsTold() {
    assertThat(days("비투온은 코아빔텍과 업무협약을 지난 2월 27일 체결했다고 4일 밝혔다."))
        .containsExactly("2025-02-27 SIGNED");
    assertThat(days("비투온은 코아빔텍과 업무협약을 체결했다고 4일 밝혔다.")).containsExactly("2025-03-04 ANNOUNCED");
  }

  private static List<String> days(String body) {
    return Told.only("비투온", body).dates().stream().map(d -> d.date() + " " + d.kind()).toList();
  }
}
