package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "입력 2025-03-04 10:20 | 2025-03-04T01:20:00Z |",
        "홍길동 기자 입력 : 2025.03.04 10:20 수정 : 2025.03.04 11:00 | 2025-03-04T01:20:00Z | 2025-03-04T02:00:00Z",
        "2025.03.04 오전 10:20 입력 / 2025.03.04 오후 1:40 수정 | 2025-03-04T01:20:00Z | 2025-03-04T04:40:00Z",
        "기사승인 2025-03-04 10:20:30 | 2025-03-04T01:20:30Z |",
        "송고시간2025-03-04 10:20 | 2025-03-04T01:20:00Z |",
        "최종수정 2025.03.04 11:00 기사입력 2025.03.04 10:20 | 2025-03-04T01:20:00Z | 2025-03-04T02:00:00Z",
        "2025.03.04 10:20 홍길동 기자 | 2025-03-04T01:20:00Z |",
        "홍길동 기자공개 2025-03-04 10:20:00 | 2025-03-04T01:20:00Z |"
      })
  void labelsTellWhatATimeIs(String line, Instant published, @Nullable Instant updated) {
    Times.Found found = Times.of(List.of(line), List.of(), PageText.Declared.NOTHING);
    assertThat(found.published()).isEqualTo(published);
    assertThat(found.from()).isEqualTo("visible");
    assertThat(found.updated()).isEqualTo(updated);
  }

  @Test
  void theVisiblePageWinsOverItsMarkup() {
    Times.Found found =
        Times.of(List.of("입력 2025.07.28 18:20"), List.of(), declared("2025-07-29T09:20:00+09:00"));
    assertThat(found.published()).isEqualTo(Instant.parse("2025-07-28T09:20:00Z"));
    assertThat(found.from()).isEqualTo("visible");
  }

  @Test
  void theSitesOwnClockDoesNotWin() {
    Times.Found found =
        Times.of(
            List.of("2026년 11월 24일 화요일 09:00"), List.of(), declared("2025-07-29T09:20:00+09:00"));
    assertThat(found.published()).isEqualTo(Instant.parse("2025-07-29T00:20:00Z"));
    assertThat(found.from()).isEqualTo("json-ld");
  }

  @Test
  void whenItStoodElsewhereFirstIsNotWhenItWasPublished() {
    Times.Found found =
        Times.of(
            List.of("이 기사는 2025년 10월 15일 02:44 유료 단말기에 먼저 표출된 기사입니다.", "2025-10-15 17:44"),
            List.of(),
            PageText.Declared.NOTHING);
    assertThat(found.published()).isEqualTo(Instant.parse("2025-10-15T08:44:00Z"));
  }

  @Test
  void aPageWithoutATimeHasNone() {
    Times.Found found = Times.of(List.of("홍길동 기자"), List.of("댓글 0"), PageText.Declared.NOTHING);
    assertThat(found).isEqualTo(new Times.Found(null, null, null));
  }

  private static PageText.Declared declared(String published) {
    return new PageText.Declared(
        null, null, null, null, null, null, published, "json-ld", null, null, false);
  }
}
