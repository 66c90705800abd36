package dealmill.jobs.evaluate;

import dealmill.article.Article;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article that a perfect cleaner would make of a labelled page. */
final class LabelledText {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final int DAY_ONLY = "2025-10-02".length();

  private LabelledText() {}

  static Article of(Gold label) {
    Gold.Page page = label.page();
    return new Article(
        label.id(),
        null,
        null,
        composed(page.title()),
        null,
        page.byline().isEmpty() ? null : page.byline(),
        null,
        instant(page.publishedAt()),
        page.publishedAt().isEmpty() ? null : "label",
        null,
        "ko",
        composed(page.body()),
        List.of(),
        "UTF-8",
        0);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static @Nullable Instant instant(String time) {
    if (time.isEmpty()) {
      return null;
    }
    return time.length() == DAY_ONLY
        ? LocalDate.parse(time).atStartOfDay(SEOUL).toInstant()
        : OffsetDateTime.parse(time).toInstant();
  }
}
