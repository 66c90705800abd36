package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "인수 금액은 공개하지 않았다.",
        "두 회사는 앞으로 서로 돕기로 했다.(하늘통신)",
        "그는 “값이 비싸다”고 말했다.",
        "“지난달 지분 34%를 86억엔에 확보했다. 나머지는 공개매수로 산다.”",
        "두 회사는 오늘 협상을 끝낸다고 서로 통보했습니다.",
        "두 회사가 다시 협상에 나설 수 있을까?",
        "회사는 이번 계약으로 유럽 시장에 처음 진출하게 됐다고 밝혔습니다",
        "The two companies did not disclose the price of the deal.",
        "両社は価格を公表していない。",
      })
  void sentencesAreProse(String text) {
    assertThat(Prose.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "네이버, 플랫폼 인수 완료",
        "가온전자, 로봇 기업 1200억에 품는다",
        "[단독] 태백물산, 베트남 물류사 지분 51% 인수 추진한다",
        "정치 경제 사회 문화 국제 오피니언 스포츠 연예",
        "좋아요 3",
        "했다.",
        "Most read",
        "Terms of use and privacy policy of this site"
      })
  void headlinesAndMenusAreNot(String text) {
    assertThat(Prose.is(text)).isFalse();
  }
}
