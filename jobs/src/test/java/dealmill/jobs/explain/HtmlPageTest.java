package dealmill.jobs.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Removed;
import dealmill.deal.AmountKind;
import dealmill.deal.Deal;
import dealmill.deal.DealType;
import dealmill.deal.Extraction;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.mention.Qualifier;
import dealmill.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String ATTACK =
      "</del></style><script>window.attacked=1</script><img src=x onerror='window.attacked=1'>\u202E";
  private static final String BODY = "가나전자가 다라를 1조원에 샀다.";

  @Test
  void wordsOfADealAreMarkedWhereTheyStand() {
    assertThat(part(BODY, "제목", null))
        .contains(
            "<mark class=\"party\" title=\"1 ACQUIRER\">가나전자</mark>가 <mark class=\"party\""
                + " title=\"1 TARGET\">다라</mark>를 <mark class=\"sum\" title=\"1"
                + " DEAL_VALUE\">1조원</mark>에 샀다.");
  }

  @Test
  void whatIsThrownAwayStandsWithItsReason() {
    assertThat(part(BODY, "제목", null)).contains("menu</th><td><del>홈</del>");
  }

  @Test
  void nothingOfThePageIsMarkup() throws IOException {
    String part = part(BODY + ATTACK, ATTACK, "javascript:attacked");
    assertThat(part).contains("&lt;script&gt;").doesNotContain("<script", "<img", "\u202E", "href");
    String page = HtmlPage.of(List.of(part));
    assertThat(page).contains("script-src 'none'").contains("default-src 'none'");
    Path pages = Files.createDirectories(Path.of("target", "report-pages"));
    Files.writeString(pages.resolve("explain.html"), page, UTF_8);
  }

  @Test
  void aLinkLeadsToTheArticle() {
    assertThat(part(BODY, "제목", "https://news.example/1?a=1&b=2"))
        .contains("href=\"https://news.example/1?a=1&amp;b=2\"");
  }

  private static String part(String body, String title, @Nullable String url) {
    Article article =
        new Article(
            "id", url, null, title, null, null, null, null, null, null, "ko", body, List.of(),
            "UTF-8", 0);
    Removed menu = new Removed("menu", body.equals(BODY) ? "홈" : ATTACK);
    return HtmlPart.of(
        new CleanedPage(article, List.of(menu)),
        new Extraction(List.of(), List.of(deal()), List.of()));
  }

  private static Deal deal() {
    return new Deal(
        DealType.ACQUISITION,
        Stage.SIGNED,
        true,
        ATTACK,
        List.of(
            new Deal.Party("K-1", "가나전자", null, Role.ACQUIRER, "KR", of("가나전자")),
            new Deal.Party("K-2", "다라", null, Role.TARGET, "KR", of("다라"))),
        List.of(
            new Deal.Amount(
                new BigDecimal("1E+12"), "KRW", Qualifier.EXACT, AmountKind.DEAL_VALUE, of("1조원"))),
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Span(0, BODY.length()),
        0.9,
        List.of("buy"));
  }

  private static Span of(String words) {
    int start = BODY.indexOf(words);
    return new Span(start, start + words.length());
  }
}
