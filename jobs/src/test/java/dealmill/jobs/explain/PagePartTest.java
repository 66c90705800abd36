package dealmill.jobs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Removed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagePartTest {

  @Test
  void tellsTheHeadTheTextAndWhatWasThrownAway() {
    CleanedPage page =
        new CleanedPage(
            article(Instant.parse("2025-10-02T04:07:00Z"), "visible", 0),
            List.of(new Removed("menu", "뉴스\n  랭킹 포럼"), new Removed("related", "다른 기사")));
    assertThat(explained(page))
        .containsExactly(
            "title         A사, B사 인수",
            "byline        김하나",
            "published     2025-10-02 13:07:00 in Korea, told by: visible",
            "article_id    a1",
            "language      ko",
            "charset       UTF-8",
            "",
            "== Text, 11 characters",
            "A사가 B사를 샀다.",
            "",
            "== Captions",
            "A사 공장",
            "",
            "== Thrown away, 2 blocks",
            "menu          뉴스 랭킹 포럼",
            "related       다른 기사");
  }

  @Test
  void asksForADayWhereThePageTellsNone() {
    assertThat(explained(new CleanedPage(article(null, null, 0), List.of())))
        .contains(
            "published     the page does not tell; give --published-on to resolve relative dates");
  }

  @Test
  void tellsHowManyCharactersAreLost() {
    assertThat(explained(new CleanedPage(article(null, null, 3), List.of())))
        .contains("charset       UTF-8, 3 characters could not be decoded");
  }

  @Test
  void shortensALongBlock() {
    CleanedPage page =
        new CleanedPage(article(null, null, 0), List.of(new Removed("menu", "가".repeat(150))));
    assertThat(explained(page)).contains("menu          " + "가".repeat(100) + "… (150 characters)");
  }

  private static List<String> explained(CleanedPage page) {
    Lines lines = new Lines(Marker.BRACKETS);
    PagePart.addTo(lines, page);
    return lines.toString().lines().toList();
  }

  private static Article article(
      @Nullable Instant publishedAt, @Nullable String from, int replacedCharacters) {
    return new Article(
        "a1",
        null,
        null,
        "A사, B사 인수",
        null,
        "김하나",
        null,
        publishedAt,
        from,
        null,
        "ko",
        "A사가 B사를 샀다.",
        List.of("A사 공장"),
        "UTF-8",
        replacedCharacters);
  }
}
