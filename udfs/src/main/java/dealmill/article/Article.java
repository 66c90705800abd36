package dealmill.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article, cleaned. All text is in NFC.
 *
 * @param articleId the canonical address's hash where the page or the record tells it, else the
 *     hash of the document's bytes
 * @param url the canonical address
 * @param title the headline without the outlet's name; empty if the page has none
 * @param byline the reporters' names without 기자, joined by {@code ", "}
 * @param publishedAt when the page says it was published; midnight in Seoul where it tells only the
 *     day
 * @param publishedAtFrom the evidence that gave it, {@code visible}, {@code json-ld}, {@code meta},
 *     {@code time}, {@code record} or {@code url}
 * @param lang {@code ko}, or what else it is
 * @param body the article's own paragraphs joined by {@code \n}; every offset points into it
 * @param captions of pictures, apart from the body
 * @param charset that the bytes were decoded with
 * @param replacedCharacters how many characters the bytes did not give
 */
public record Article(
    String articleId,
    @Nullable String url,
    @Nullable String outlet,
    String title,
    @Nullable String subtitle,
    @Nullable String byline,
    @Nullable String section,
    @Nullable Instant publishedAt,
    @Nullable String publishedAtFrom,
    @Nullable Instant updatedAt,
    String lang,
    String body,
    List<String> captions,
    String charset,
    int replacedCharacters) {

  public Article {
    captions = List.copyOf(captions);
  }
}
