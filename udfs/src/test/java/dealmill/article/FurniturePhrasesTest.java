package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.DictionaryException;
import dealmill.lexicon.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePhrasesTest {

  private static final Furniture FURNITURE = Furniture.of(Dictionary.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "많이 본 뉴스 | related",
        "■ 관련 기사 (3) | related",
        "• 좋아요0 | reaction",
        "전체댓글 0 | comments",
        "ⓒ 하늘일보, 무단 전재 및 재배포 금지 | copyright",
        "발행·편집인 홍길동 청소년보호책임자 김영희 | imprint",
        "글자크기 설정 | tools",
        "로그인을 하시면 다양한 서비스를 이용하실 수 있습니다. | login",
        "실시간 암호화폐 시세 | ticker",
        "코스피 2,638.70 ▲0.70 | ticker",
        "#반도체 #인수합병 | tags",
        "[사진 확대] | picture",
        "하늘전자 본사 전경. 하늘전자 제공 | caption",
        "AI가 요약한 내용입니다. | summary",
        "홍길동 기자 구독하기 | reporter",
        "입력 2025.03.04 10:20 | time",
        "뉴스 > 산업 > 기업 | headings"
      })
  void furnitureIsToldFromArticles(String line, String why) {
    assertThat(FURNITURE.match(line, Prose.is(line)).map(Mark::why)).hasValue(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "인수 금액은 공개하지 않았다.",
        "댓글 조작 사건의 항소심 선고가 열린다.",
        "관련 업계는 이번 계약을 반겼다.",
        "좋아요를 누른 이용자가 10만명을 넘었다고 회사는 밝혔다.",
        "저작권 소송에서 이긴 회사는 배상금을 받는다.",
        "구독자 100만명을 모은 채널을 40억원에 사들였다.",
        "생성형 AI로 기사를 쓰는 스타트업에 투자했다.",
        "광고 시장이 살아나면서 매출이 늘었다.",
        "로그인 보안 기술을 가진 회사를 인수한다.",
        "뉴스레터 회사 두 곳을 합병하기로 했다.",
        "명예훼손 및 업무방해 혐의로 고소했다고 밝혔다.",
        "입력 장치를 만드는 회사의 지분을 샀다.",
        "카카오톡에서 쓰는 결제 서비스를 함께 개발한다.",
        "네이버, 스페인 중고거래 플랫폼 인수 완료",
        "포토닉스 기업 세 곳과 손잡은 가온전자"
      })
  void sentencesAndHeadlinesAreNoFurniture(String line) {
    assertThat(FURNITURE.match(line, Prose.is(line))).isEmpty();
  }

  @Test
  void everyPhraseIsFoundAsItStands() {
    List<Table.Row> rows =
        Dictionary.builtIn().table("furniture_phrases.tsv", "phrase", "longest").rows();
    assertThat(rows).hasSizeGreaterThan(500);
    assertThat(rows)
        .allSatisfy(row -> assertThat(FURNITURE.match(row.need("phrase"), false)).isPresent());
  }

  @Test
  void aPhraseWithoutWordsStopsTheRunWithItsPlace() {
    Dictionary broken =
        Dictionary.builtIn()
            .with(
                Map.of(
                    "furniture_phrases.tsv",
                    "why\tscope\twhere\tlongest\tphrase\nmenu\tLINE\tIS\t9\t***\n"));
    assertThatThrownBy(() -> Furniture.of(broken))
        .isInstanceOf(DictionaryException.class)
        .hasMessageStartingWith("furniture_phrases.tsv:2: phrase without words");
  }
}
