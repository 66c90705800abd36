package dealmill.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.Knowledge;
import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleaningOptions;
import dealmill.lexicon.Dictionary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {

  private static final Mill MILL =
      Mill.with(Knowledge.from(Dictionary.builtIn(), CleaningOptions.DEFAULT));

  @Test
  void theFullSumIsThePriceThatTheLeadRounds() {
    List<Deal> deals =
        deals(
            "비투온, 코아빔텍 2000억에 인수", "로봇 기업 비투온이 센서 회사 코아빔텍을 2000억원에 인수했다고 4일 밝혔다. 인수 대금은 1963억원이다.");
    assertThat(deals).hasSize(1);
    assertThat(sums(deals.get(0))).containsExactly("196300000000");
  }

  @Test
  void whatTwoDealsComeToIsThePriceOfNeither() {
    List<Deal> deals =
        deals(
            "비투온, 300억 공급 계약",
            "로봇 기업 비투온은 센서 회사 코아빔텍에 모터를 100억원에 공급하기로 했다고 4일 밝혔다. 총 계약 금액은 300억원이다. "
                + "비투온은 반도체 회사 아벨전자에 모터를 200억원에 공급하기로 했다.");
    assertThat(deals).hasSize(2);
    assertThat(sums(deals.get(0))).containsExactly("10000000000");
    assertThat(sums(deals.get(1))).containsExactly("20000000000");
  }

  private static List<String> sums(Deal deal) {
    return deal.amounts().stream().map(a -> a.value().toPlainString()).toList();
  }

  private static List<Deal> deals(String title, String body) {
    Article article =
        new Article(
            "a",
            null,
            null,
            title,
            null,
            null,
            null,
            Instant.parse("2025-03-05T01:00:00Z"),
            "visible",
            null,
            "ko",
            body,
            List.of(),
            "UTF-8",
            0);
    return MILL.extract(article).deals();
  }
}
