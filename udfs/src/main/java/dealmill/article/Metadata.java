package dealmill.article;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Puts together what a page declares of its article: JSON-LD, OpenGraph, meta, canonical link. */
final class Metadata {

  private Metadata() {}

  static PageText.Declared of(Markup markup) {
    LinkedData data = LinkedData.of(markup.linkedData());
    String published = data.text("datePublished");
    String meta = published(markup);
    String time = markup.time();
    return new PageText.Declared(
        Addresses.best(
            markup.canonical(),
            markup.meta("og:url", "twitter:url"),
            data.name("mainEntityOfPage"),
            data.text("url")),
        plain(first(data.text("headline"), markup.meta("og:title", "twitter:title", "title"))),
        markup.title(),
        plain(first(data.name("publisher"), markup.meta("og:site_name", "copyright"))),
        first(
            data.name("author"),
            markup.meta("article:author", "og:article:author", "author", "dable:author", "byl")),
        plain(
            first(
                markup.meta("article:section", "og:article:section", "nate:section"),
                data.text("articleSection"))),
        first(published, first(meta, time)),
        published != null ? "json-ld" : meta != null ? "meta" : time != null ? "time" : null,
        first(
            data.text("dateModified"),
            markup.meta("article:modified_time", "og:updated_time", "datemodified")),
        data.text("articleBody"),
        false);
  }

  private static @Nullable String published(Markup markup) {
    return markup.meta(
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article:published",
        "pubdate",
        "dc.date.issued",
        "dc.date",
        "parsely-pub-date",
        "publish-date",
        "publishdate",
        "published_at",
        "sailthru.date",
        "date",
        "regdate",
        "og:regdate",
        "nate:regdate",
        "article_date_original");
  }

  /** Headlines in JSON-LD are often escaped once too often: {@code "A&amp;B"}. */
  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : Blanks.collapse(Parser.unescapeEntities(text, false));
  }

  static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
