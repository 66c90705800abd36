package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import org.junit.jupiter.api.Test;

/** Pages whose headline, byline or text stands where few pages have it. */
class UnusualPagesTest {

  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);
  private static final String TITLE = "가온전자, 로봇 기업 누리로봇 1200억원에 인수";
  private static final String BODY = "가온전자가 로봇 기업 누리로봇을 인수한다. 인수 대금은 1200억원이다.";
  private static final String MORE = "두 회사는 이달 안에 계약을 맺는다고 밝혔다.";

  @Test
  void aPathOfSectionsIsNoHeadline() {
    Article article = dump("테크 · 핀테크", TITLE, "홍길동 기자", "입력 2025-03-04 10:20", BODY, MORE);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(dump("홈 > 테크 > 핀테크", TITLE, "입력 2025-03-04 10:20", BODY).title()).isEqualTo(TITLE);
  }

  @Test
  void aTickersFlashIsNoHeadline() {
    Article article = dump("속보 [단독] 가온전자 로봇 회사 인수설", TITLE, "입력 2025-03-04 10:20", BODY, MORE);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(dump("[속보] " + TITLE, "입력 2025-03-04 10:20", BODY).title())
        .isEqualTo("[속보] " + TITLE);
  }

  @Test
  void marksOfDirectionAreInNoTitleAndNoText() {
    Article article =
        dump("\u202A가온전자,\u202C 로봇 기업 \u200F누리로봇\u200E 인수", "입력 2025-03-04", "\u2067" + BODY);
    assertThat(article.title()).isEqualTo("가온전자, 로봇 기업 누리로봇 인수");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(
            page("<title>\u2066가온전자, 누리로봇 인수\u2069</title><article><p>" + BODY + "</p></article>")
                .title())
        .isEqualTo("가온전자, 누리로봇 인수");
  }

  @Test
  void reportersAddressesAndNumbersAreNeverInTheText() {
    String contacts = " 홍길동 기자(hong@haneul.example, 010-0000-0000)";
    assertThat(dump(TITLE, "입력 2025-03-04 10:20", BODY + contacts, MORE).body())
        .doesNotContain("@", "010");
    assertThat(
            page("<h1>" + TITLE + "</h1><article><p>" + BODY + contacts + "</p></article>").body())
        .doesNotContain("@", "010");
    String told = (BODY + " " + MORE + contacts + " ").repeat(8);
    assertThat(
            page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                    + told
                    + "\"}</script><div>"
                    + MORE
                    + "</div>")
                .body())
        .contains("누리로봇")
        .doesNotContain("@", "010");
  }

  @Test
  void aTitleDeclaredTwiceOutweighsADeck() {
    String head =
        "<title>%1$s-산업ㅣ하늘일보</title><meta property='og:title' content='%1$s-산업ㅣ하늘일보'>"
            .formatted(TITLE);
    String deck = "<h2>누리로봇 인수 대금 1200억원<br>이달 안에 계약 맺는다</h2>";
    assertThat(
            page(head + "<article>" + deck + "<p>" + BODY + "</p><p>" + MORE + "</p></article>")
                .title())
        .isEqualTo(TITLE);
  }

  @Test
  void thePageOfAPhotoHasItsHeadlineBelow() {
    Article article = dump(BODY, "손 맞잡은 두 회사 대표", "기사입력 2025-03-04 10:20");
    assertThat(article.title()).isEqualTo("손 맞잡은 두 회사 대표");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void aHeadlineMayBeASentenceWithoutItsFullStop() {
    String title = "[단독] “누리로봇 인수는 값이 맞지 않는 거래가 아니다”";
    Article article = dump(title, BODY, MORE);
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.body()).isEqualTo(BODY + "\n" + MORE);
  }

  @Test
  void aPortalWritesNameAndDateInOneLine() {
    Article article = dump(TITLE, "홍길동 2025. 3. 4. 10:20", BODY, MORE);
    assertThat(article.byline()).isEqualTo("홍길동");
    assertThat(dump(TITLE, "송고 2025. 3. 4. 10:20", BODY, MORE).byline()).isNull();
  }

  @Test
  void aPresenterNamesTheReporter() {
    assertThat(dump(TITLE, "[앵커]", BODY, "자세한 내용을 홍길동 기자가 전해드립니다.", MORE).byline())
        .isEqualTo("홍길동");
  }

  @Test
  void aDeskInBracketsBeforeTheReporterIsNoText() {
    Article article = dump(TITLE, "[하늘일보 산업2팀] 홍길동 기자 = " + BODY, MORE);
    assertThat(article.body()).isEqualTo(BODY + "\n" + MORE);
    assertThat(article.byline()).isEqualTo("홍길동");
    assertThat(dump(TITLE, "[하늘뉴스 홍길동] " + BODY, MORE).byline()).isEqualTo("홍길동");
  }

  @Test
  void theBannerOfAPublicBodyIsNoText() {
    Article article = dump("이 누리집은 대한민국 공식 전자정부 누리집입니다.", TITLE, "등록일 : 2025.03.04", BODY, MORE);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).isEqualTo(BODY + "\n" + MORE);
  }

  @Test
  void aSubheadOfTheParagraphBelowStaysAndAnotherHeadlineGoes() {
    String end = "누리로봇의 화성 공장은 내년에 두 배로 커진다고 회사는 밝혔다.";
    assertThat(dump(TITLE, "입력 2025-03-04", BODY, "화성 공장은 두 배로", end).body())
        .isEqualTo(BODY + "\n화성 공장은 두 배로\n" + end);
    assertThat(dump(TITLE, "입력 2025-03-04", BODY, "바다해운, 배 네 척 수주", end).body())
        .isEqualTo(BODY + "\n" + end);
  }

  @Test
  void barsAtTheEndsOfALineAreOfATable() {
    Article article = dump("| " + TITLE + " |", "| 2025년 03월 04일(화) 10:20 |", "|", BODY, MORE);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.body()).isEqualTo(BODY + "\n" + MORE);
  }

  @Test
  void aRecordWithANumberBeyondTheLimitIsTooLargeNotTooDeep() {
    String record = "{\"text\":\"" + BODY + "\",\"views\":" + "9".repeat(5_000) + "}";
    Reason reason =
        CLEANER
            .clean(RawDocument.of("r", SourceKind.JSONL, record.getBytes(UTF_8)))
            .fold(page -> Reason.INTERNAL, Outcome.Rejected::reason);
    assertThat(reason).isEqualTo(Reason.TOO_LARGE);
  }

  private static Article dump(String... lines) {
    return clean(SourceKind.TEXT, String.join("\n", lines));
  }

  private static Article page(String html) {
    return clean(SourceKind.HTML, "<html><body>" + html + "</body></html>");
  }

  private static Article clean(SourceKind kind, String text) {
    return CLEANER
        .clean(RawDocument.of("page", kind, text.getBytes(UTF_8)))
        .fold(
            page -> page.article(),
            rejected -> {
              throw new AssertionError(rejected.reason() + ": " + rejected.detail());
            });
  }
}
