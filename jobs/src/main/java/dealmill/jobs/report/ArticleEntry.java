package dealmill.jobs.report;

import org.jspecify.annotations.Nullable;

/** An article as the page names it. {@code url} is an address of the web, or null. */
record ArticleEntry(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published) {

  private static final int LONGEST_TITLE = 200;

  /** Makes the entry of a row that holds an article's columns. */
  static ArticleEntry from(RowFields article) {
    return new ArticleEntry(
        article.text("title", LONGEST_TITLE),
        article.name("outlet"),
        Link.to(article.raw("url")).orElse(null),
        article.dayOf("published_at"));
  }
}
