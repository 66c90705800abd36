package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNameTest {

  private static final OutletName HANEUL = OutletName.of("하늘");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "두 회사 합병 | 하늘",
        "두 회사 합병 - 하늘",
        "두 회사 합병 : 하늘",
        "두 회사 합병 | 산업 | 하늘",
        "두 회사 합병 < 산업 < 기사본문 - 하늘",
        "하늘 ::: 두 회사 합병",
        "[하늘] 두 회사 합병",
        "두 회사 합병 - 바다일보",
        "두 회사 합병 [하늘]",
        "두 회사 합병 (바다일보)",
        "두 회사 합병"
      })
  void anOutletsNameIsNoPartOfTheHeadline(String title) {
    assertThat(HANEUL.cutFrom(title)).isEqualTo("두 회사 합병");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[단독] 두 회사 합병", "A사-B사 합병", "합병 비율 1 : 2.4", "두 회사 합병…“값은 비밀”", "‘하늘’에 투자한 두 회사"})
  void whatOnlyLooksLikeOneStays(String title) {
    assertThat(HANEUL.cutFrom(title)).isEqualTo(title);
  }

  @Test
  void aMottoIsAnOutletToo() {
    assertThat(OutletName.of("하늘경제").is("하늘경제 - 대한민국 대표 경제미디어")).isTrue();
    assertThat(OutletName.of("하늘군").is("하늘군, 새 도서관 문 연다")).isFalse();
    assertThat(OutletName.of("하늘경제").is("하늘항공, 새 노선 연다")).isFalse();
  }
}
