package dealmill.article;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import org.junit.jupiter.api.Test;

/** Where the article is on a page: each test a page of one kind. */
class HtmlReaderTest {

  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);
  private static final String ONE = "가온전자가 로봇 기업 누리로봇을 1200억원에 인수한다고 4일 밝혔다.";
  private static final String TWO = "인수 대금은 이달 안에 모두 낸다.";
  private static final String THREE = "누리로봇은 물류 로봇을 만드는 회사로 지난해 매출 310억원을 올렸다.";

  @Test
  void paragraphsPartedByBreaksArePartedInTheBody() {
    assertThat(body("<div>%s<br><br>%s<br/>&nbsp;<br>%s</div>")).isEqualTo(all());
  }

  @Test
  void bareElementsHoldParagraphsToo() {
    assertThat(body("<div><div>%s</div><div>&nbsp;</div><div>%s</div><div>%s</div></div>"))
        .isEqualTo(all());
  }

  @Test
  void aLinkedNameDoesNotBreakItsSentence() {
    String linked = "<a href='/1'>가온전자</a>" + ONE.substring(4);
    assertThat(body("<p>%s</p><p>%s</p><p>%s</p>".replaceFirst("%s", linked), TWO, THREE))
        .isEqualTo(all());
  }

  @Test
  void aSubheadStaysWithItsParagraphs() {
    assertThat(body("<p>%s</p><h3>물류까지 넓힌다</h3><p>%s</p><p>%s</p>"))
        .isEqualTo(ONE + "\n물류까지 넓힌다\n" + TWO + "\n" + THREE);
  }

  @Test
  void relatedLinksBetweenParagraphsAreCutOut() {
    String list = "<ul><li><a href='/2'>바다해운, 컨테이너선 4척 수주</a></li></ul>";
    assertThat(body("<p>%s</p>" + list + "<p>%s</p><p>%s</p>")).isEqualTo(all());
  }

  @Test
  void commentsAreNoArticleEvenIfTheyAreLonger() {
    String comments = "<div id='comments'>" + "<p>좋은 회사를 샀다고 생각합니다. 앞으로가 기대됩니다.</p>".repeat(30);
    assertThat(body("<div><p>%s</p><p>%s</p><p>%s</p></div>" + comments + "</div>"))
        .isEqualTo(all());
  }

  @Test
  void aFormThatHoldsTheWholePageHoldsItsArticleToo() {
    assertThat(body("<form action='/'><p>%s</p><p>%s</p><p>%s</p></form>")).isEqualTo(all());
  }

  @Test
  void anUnluckyNameOfTheWholePageHidesNothing() {
    assertThat(body("<div class='sidebar'><p>%s</p><p>%s</p><p>%s</p></div>")).isEqualTo(all());
  }

  @Test
  void captionsStandApart() {
    String page =
        "<p>%s</p><figure><img src='a.jpg'><figcaption>가온전자 본사. 가온전자 제공</figcaption></figure><p>%s</p><p>%s</p>";
    CleanedPage cleaned = clean(page.formatted(ONE, TWO, THREE));
    assertThat(cleaned.article().body()).isEqualTo(all());
    assertThat(cleaned.article().captions()).containsExactly("가온전자 본사. 가온전자 제공");
  }

  @Test
  void hiddenTextAndScriptsAreNotRead() {
    String hidden =
        "<div style='display: none'>숨은 문장은 본문이 아니다.</div><script>var a='쓰인 문장이다.'</script>";
    assertThat(body("<p>%s</p>" + hidden + "<p>%s</p><p>%s</p>")).isEqualTo(all());
  }

  @Test
  void theFirstOfTwoArticlesOnAPageIsRead() {
    String next = "<article><div class='article_body'><p>바다해운이 배를 샀다고 밝혔다.</p></div></article>";
    assertThat(
            body(
                "<article><div class='article_body'><p>%s</p><p>%s</p><p>%s</p></div></article>"
                    + next))
        .isEqualTo(all());
  }

  @Test
  void brokenLinkedDataDoesNoHarm() {
    String script = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>";
    assertThat(body(script + "<p>%s</p><p>%s</p><p>%s</p>")).isEqualTo(all());
  }

  private static String all() {
    return ONE + "\n" + TWO + "\n" + THREE;
  }

  private static String body(String page) {
    return body(page, ONE, TWO, THREE);
  }

  private static String body(String page, Object... paragraphs) {
    return clean(page.formatted(paragraphs)).article().body();
  }

  private static CleanedPage clean(String body) {
    String page =
        "<html><head><title>가온전자, 누리로봇 인수</title></head><body><nav><a href='/'>홈</a></nav>"
            + body
            + "<footer>주식회사 하늘일보</footer></body></html>";
    return Pages.clean(CLEANER, "p.html", page.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .fold(
            cleaned -> cleaned,
            rejected -> {
              throw new AssertionError(rejected);
            });
  }
}
