package dealmill.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.lexicon.Dictionary;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CleanerTest {

  private static final Charset MS949 = Charset.forName("x-windows-949");
  private static final Cleaner CLEANER =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);

  private static final String DUMP =
      """
      하늘일보
      정치  경제  산업  사회
      로그인 | 회원가입
      가온전자, 로봇 기업 누리로봇 1200억원에 인수
      홍길동 기자
      입력 2025-03-04 10:20
      수정 2025-03-04 11:00
      ▲가온전자 본사 전경. (사진=가온전자 제공)

      가온전자가 로봇 기업 누리로봇을 인수한다. 인수 대금은 1200억원이다.

      관련기사
      바다해운, 컨테이너선 4척 3000억원에 수주
      금액은 이달 안에 모두 낸다.

      홍길동 기자 hong@haneul.example
      <저작권자 ⓒ 하늘일보 무단전재 및 재배포 금지>
      많이 본 뉴스
      바람제약, 신약 기술수출 계약 체결했다.
      """;

  @Test
  void aDumpLosesItsFurnitureAndKeepsItsText() {
    Article article = clean(SourceKind.TEXT, DUMP.getBytes(UTF_8));
    assertThat(article.title()).isEqualTo("가온전자, 로봇 기업 누리로봇 1200억원에 인수");
    assertThat(article.byline()).isEqualTo("홍길동");
    assertThat(article.outlet()).isEqualTo("하늘일보");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-03-04T01:20:00Z"));
    assertThat(article.publishedAtFrom()).isEqualTo("visible");
    assertThat(article.updatedAt()).isEqualTo(Instant.parse("2025-03-04T02:00:00Z"));
    assertThat(article.body())
        .isEqualTo("가온전자가 로봇 기업 누리로봇을 인수한다. 인수 대금은 1200억원이다.\n금액은 이달 안에 모두 낸다.");
    assertThat(article.captions()).containsExactly("가온전자 본사 전경. (사진=가온전자 제공)");
  }

  @Test
  void whatIsThrownAwayHasAReason() {
    CleanedPage page = page(SourceKind.TEXT, DUMP.getBytes(UTF_8));
    assertThat(page.removed())
        .contains(new Removed("related", "바다해운, 컨테이너선 4척 3000억원에 수주"))
        .extracting(Removed::why)
        .contains("copyright", "time", "reporter");
  }

  private static final String HTML =
      """
      <html><head><meta charset="%s"><title>가온전자, 누리로봇 인수 계약 맺었다 - 하늘일보</title>
      <link rel="canonical" href="https://www.haneul.example/news/1?utm_source=x">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-04T10:20:00+09:00",
      "author":{"name":"홍길동 기자"},"publisher":{"name":"하늘일보"}}</script></head><body>
      <nav><a href="/">홈</a></nav><h1>가온전자, 누리로봇 인수 계약 맺었다</h1>
      <div class="body">똠얌 식당을 운영하는 가온전자가 누리로봇을 인수한다고 밝혔다.<br><br>인수 금액은 공개하지 않았다.</div>
      <div class="related"><a href="/2">바다해운이 배를 수주했다고 밝혔다.</a></div>
      <footer>Copyright ⓒ 하늘일보. All rights reserved.</footer></body></html>
      """;

  @Test
  void aPageGivesWhatItsMarkupDeclares() {
    Article article = clean(SourceKind.HTML, HTML.formatted("utf-8").getBytes(UTF_8));
    assertThat(article.title()).isEqualTo("가온전자, 누리로봇 인수 계약 맺었다");
    assertThat(article.byline()).isEqualTo("홍길동");
    assertThat(article.outlet()).isEqualTo("하늘일보");
    assertThat(article.url()).isEqualTo("https://www.haneul.example/news/1");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-03-04T01:20:00Z"));
    assertThat(article.body()).isEqualTo("똠얌 식당을 운영하는 가온전자가 누리로봇을 인수한다고 밝혔다.\n인수 금액은 공개하지 않았다.");
  }

  @Test
  void aCharsetThatLiesIsOverruled() {
    Article article = clean(SourceKind.HTML, HTML.formatted("utf-8").getBytes(MS949));
    assertThat(article.charset()).isEqualTo("MS949");
    assertThat(article.body()).startsWith("똠얌 식당");
    assertThat(article.replacedCharacters()).isZero();
  }

  @Test
  void euckrIsReadAsItsSuperset() {
    assertThat(clean(SourceKind.HTML, HTML.formatted("euc-kr").getBytes(MS949)).body())
        .startsWith("똠얌");
  }

  @Test
  void utf16IsRead() {
    assertThat(clean(SourceKind.TEXT, DUMP.getBytes(UTF_16LE)).byline()).isEqualTo("홍길동");
  }

  @Test
  void aMovedPageKeepsItsIdAndACopyElsewhereHasAnother() {
    String other = HTML.replace("haneul.example", "portal.example");
    String here = clean(SourceKind.HTML, HTML.formatted("utf-8").getBytes(UTF_8)).articleId();
    assertThat(clean(SourceKind.HTML, HTML.formatted("euc-kr").getBytes(MS949)).articleId())
        .isEqualTo(here);
    assertThat(clean(SourceKind.HTML, other.formatted("utf-8").getBytes(UTF_8)).articleId())
        .isNotEqualTo(here);
  }

  @Test
  void aRecordsFieldsGoByManyNames() {
    String record =
        "{\"link\":\"https://x.example/1\",\"headline\":\"가온, 누리 인수\",\"text\":\"가온이 누리를 인수했다고 밝혔다."
            + " 값은 비밀이다.\",\"pubDate\":\"2025.03.04 10:20\",\"press\":\"하늘일보\"}";
    Article article = clean(SourceKind.JSONL, record.getBytes(UTF_8));
    assertThat(article.title()).isEqualTo("가온, 누리 인수");
    assertThat(article.outlet()).isEqualTo("하늘일보");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2025-03-04T01:20:00Z"));
  }

  @Test
  void whatIsNoArticleHasAReason() {
    assertThat(reason(SourceKind.TEXT, new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(SourceKind.TEXT, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}))
        .isEqualTo(Reason.NOT_TEXT);
    assertThat(reason(SourceKind.JSONL, "{".getBytes(UTF_8))).isEqualTo(Reason.BAD_JSON);
    assertThat(reason(SourceKind.JSONL, "{\"a\":1}".getBytes(UTF_8)))
        .isEqualTo(Reason.NO_TEXT_FIELD);
    assertThat(reason(SourceKind.TEXT, "메뉴\n로그인\n".getBytes(UTF_8))).isEqualTo(Reason.NO_BODY_TEXT);
    assertThat(
            reason(
                SourceKind.TEXT,
                "Acme said on Monday that it would buy a small maker of robots in Ohio."
                    .getBytes(UTF_8)))
        .isEqualTo(Reason.NOT_KOREAN);
    assertThat(reason(SourceKind.TEXT, new byte[CleaningOptions.DEFAULT.maxBytes() + 1]))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @RepeatedTest(60)
  void anyMutationOfAPageEndsInAnArticleOrAReason() {
    long seed = Long.getLong("test.seed", System.nanoTime());
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = mutated(HTML.formatted("utf-8").getBytes(UTF_8), random);
    SourceKind kind = SourceKind.values()[random.nextInt(SourceKind.values().length)];
    String body =
        CLEANER.clean(RawDocument.of("m", kind, bytes)).fold(p -> p.article().body(), r -> "");
    assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC))
        .as("-Dtest.seed=%d", seed)
        .isTrue();
    assertThat(body.chars().filter(c -> Character.isISOControl(c) && c != '\n').count())
        .as("-Dtest.seed=%d", seed)
        .isZero();
  }

  @Test
  void aDeeplyNestedPageEndsInTime() {
    String deep = "<div>".repeat(50_000) + "가온이 누리를 인수했다고 밝혔다." + "</div>".repeat(50_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> CLEANER.clean(RawDocument.of("d", SourceKind.HTML, deep.getBytes(UTF_8))));
  }

  private static byte[] mutated(byte[] page, SplittableRandom random) {
    byte[] bytes = page.clone();
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
  }

  private static Article clean(SourceKind kind, byte[] bytes) {
    return page(kind, bytes).article();
  }

  private static CleanedPage page(SourceKind kind, byte[] bytes) {
    return CLEANER
        .clean(RawDocument.of("page", kind, bytes))
        .fold(
            p -> p,
            r -> {
              throw new AssertionError(r.reason() + ": " + r.detail());
            });
  }

  private static Reason reason(SourceKind kind, byte[] bytes) {
    return CLEANER
        .clean(RawDocument.of("page", kind, bytes))
        .fold(
            p -> {
              throw new AssertionError(p.article().body());
            },
            Outcome.Rejected::reason);
  }
}
