package dealmill.jobs.explain;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Removed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the cleaner made of a page. */
final class PagePart {

  private static final int BLOCK_WIDTH = 100;
  private static final DateTimeFormatter SEOUL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Seoul"));

  private PagePart() {}

  /** Adds the headline and what belongs to it, the text, and every block that was thrown away. */
  static void addTo(Lines lines, CleanedPage page) {
    Article article = page.article();
    addHead(lines, article);
    lines.heading("Text, %d characters".formatted(article.body().length()));
    lines.line(article.body());
    if (!article.captions().isEmpty()) {
      lines.heading("Captions");
      article.captions().forEach(lines::line);
    }
    lines.heading("Thrown away, %d blocks".formatted(page.removed().size()));
    for (Removed block : page.removed()) {
      lines.field(block.why(), shortened(block.text()));
    }
  }

  private static void addHead(Lines lines, Article article) {
    lines.field("title", article.title());
    lines.field("subtitle", article.subtitle());
    lines.field("outlet", article.outlet());
    lines.field("byline", article.byline());
    lines.field("section", article.section());
    lines.field("published", published(article));
    lines.field("updated", time(article.updatedAt()));
    lines.field("url", article.url());
    lines.field("article_id", article.articleId());
    lines.field("language", article.lang());
    lines.field("charset", charset(article));
  }

  /** Returns when the page was published and what tells it. */
  static String published(Article article) {
    String time = time(article.publishedAt());
    return time == null
        ? "the page does not tell; give --published-on to resolve relative dates"
        : "%s in Korea, told by: %s".formatted(time, article.publishedAtFrom());
  }

  /** Returns {@code instant} on the clocks of Korea. */
  static @Nullable String time(@Nullable Instant instant) {
    return instant == null ? null : SEOUL.format(instant);
  }

  /** Returns what the page was decoded with, and how well. */
  static String charset(Article article) {
    return article.replacedCharacters() == 0
        ? article.charset()
        : "%s, %d characters could not be decoded"
            .formatted(article.charset(), article.replacedCharacters());
  }

  private static String shortened(String block) {
    String line = block.strip().replaceAll("\\s+", " ");
    return line.length() <= BLOCK_WIDTH
        ? line
        : "%s… (%d characters)".formatted(line.substring(0, BLOCK_WIDTH), line.length());
  }
}
