package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  private static final Byline BYLINE = Byline.of(Dictionary.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "홍길동 기자 | 홍길동",
        "홍길동기자 | 홍길동",
        "기자명 홍길동 기자 | 홍길동",
        "홍길동·김영희 기자 | 홍길동, 김영희",
        "박종서/안대규 기자 cosmos@news.example | 박종서, 안대규",
        "홍길동 산업전문기자 | 홍길동",
        "홍길동 선임기자 | 홍길동",
        "뉴욕=홍길동 특파원 | 홍길동",
        "조아라 한경닷컴 기자 | 조아라",
        "남궁석 논설위원 | 남궁석",
        "글 홍길동 | 홍길동",
        "글·사진=홍길동 | 홍길동",
        "홍길동 (hong@haneul.example) | 홍길동",
        "(서울=하늘통신) 홍길동 기자 = | 홍길동",
        "[하늘일보=홍길동 기자] | 홍길동",
        "홍길동 기자 입력 2025.03.04 10:20 | 홍길동",
        "홍길동 기자 구독 | 홍길동"
      })
  void reportersAreNamedWithoutTheirTitles(String line, String names) {
    assertThat(in(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"본지 기자", "담당 기자", "기자의 다른 기사", "이번 기자 간담회", "온라인 기자", "기자수첩"})
  void whatOnlyLooksLikeAReporterIsNone(String line) {
    assertThat(in(line)).isNull();
  }

  @Test
  void theDatelineCountsMoreThanTheHead() {
    assertThat(
            BYLINE.of(
                List.of("(서울=하늘통신) 홍길동 기자 ="),
                List.of("김영희 기자"),
                List.of(),
                List.of(),
                PageText.Declared.NOTHING))
        .isEqualTo("홍길동");
  }

  @Test
  void anAuthorIsDeclaredInWordsNotAsAnAddress() {
    assertThat(declared("https://www.facebook.com/haneul")).isNull();
    assertThat(declared("하늘일보")).isNull();
    assertThat(declared("홍길동 기자")).isEqualTo("홍길동");
    assertThat(declared("Jane Doe")).isEqualTo("Jane Doe");
  }

  private static @Nullable String in(String line) {
    return BYLINE.of(List.of(), List.of(line), List.of(), List.of(), PageText.Declared.NOTHING);
  }

  private static @Nullable String declared(String byline) {
    return BYLINE.of(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new PageText.Declared(null, null, null, null, byline, null, null, null, null, null, false));
  }
}
