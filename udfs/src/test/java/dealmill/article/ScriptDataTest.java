package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Pages that show nothing until a script has run. */
class ScriptDataTest {

  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);
  private static final String TITLE = "가온전자, 로봇 기업 누리로봇 인수";
  private static final String ONE = "가온전자가 로봇 기업 누리로봇을 1200억원에 인수한다고 4일 밝혔다.";
  private static final String TWO =
      "인수 대금은 이달 안에 모두 낸다. 누리로봇은 물류 로봇을 만드는 회사로 지난해 매출 310억원을 올렸다. 화성 공장은 그대로 돌린다.";
  private static final String THREE =
      "가온전자는 이번 인수로 물류 사업을 넓힐 계획이다. 두 회사는 2월부터 값을 두고 협상해 왔으며 직원 180명은 모두 자리를 지킨다고 회사 쪽은 말했다.";
  private static final String MARKUP = "<p>%s</p><p>%s</p><p>%s</p>".formatted(ONE, TWO, THREE);
  private static final String ARTICLE =
      "{\"title\":\"%s\",\"content\":\"%s\",\"publishedAt\":\"2025-03-04T10:20:00+09:00\"}"
          .formatted(TITLE, MARKUP);

  @Test
  void theDataOfNextPagesHoldsTheirArticle() {
    Article article =
        page(
            "<div id='__next'></div><script id='__NEXT_DATA__' type='application/json'>"
                + "{\"props\":{\"pageProps\":{\"article\":"
                + ARTICLE
                + ",\"others\":[{\"title\":\"다른 기사\",\"content\":\"짧은 글이다.\"}]}}}</script>");
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).isEqualTo(ONE + "\n" + TWO + "\n" + THREE);
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-03-04T01:20:00Z"));
    assertThat(article.publishedAtFrom()).isEqualTo("script");
  }

  @Test
  void aStateThatAScriptSetsHoldsIt() {
    Article article =
        page("<script>window.__INITIAL_STATE__ = {\"news\":" + ARTICLE + "};go();</script>");
    assertThat(article.body()).startsWith(ONE);
  }

  @Test
  void whatThePageShowsCountsMore() {
    String shown = MARKUP.replace("1200억원", "1300억원");
    Article article =
        page(
            "<article>"
                + shown
                + "</article><script type='application/json'>"
                + ARTICLE
                + "</script>");
    assertThat(article.body()).contains("1300억원").doesNotContain("1200억원");
  }

  @Test
  void scriptsThatAreNoDataHoldNothing() {
    Outcome<CleanedPage> outcome =
        clean("<script>window.__go = function() { return {title: 1}; }</script><div>메뉴</div>");
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
  }

  private static Article page(String body) {
    return ((Outcome.Ok<CleanedPage>) clean(body)).value().article();
  }

  private static Outcome<CleanedPage> clean(String body) {
    byte[] bytes = ("<html><body>" + body + "</body></html>").getBytes(UTF_8);
    return CLEANER.clean(RawDocument.of("page.html", SourceKind.HTML, bytes));
  }
}
