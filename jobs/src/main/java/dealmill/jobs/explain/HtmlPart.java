package dealmill.jobs.explain;

import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Removed;
import dealmill.deal.Deal;
import dealmill.deal.Extraction;
import dealmill.jobs.report.Link;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What a mill makes of one document, as a part of an HTML page. */
final class HtmlPart {

  private HtmlPart() {}

  /** Returns the part about {@code page} and the deals that were found in it. */
  static String of(CleanedPage page, Extraction extraction) {
    Article article = page.article();
    Markup markup = new Markup();
    markup.open("article").open("header").open("h2");
    markup.element("bdi", article.title());
    markup.close("h2");
    head(markup, article);
    markup.close("header");
    kept(markup, article, extraction.deals());
    deals(markup, article, extraction.deals());
    thrownAway(markup, page.removed());
    return markup.close("article").toString();
  }

  private static void head(Markup markup, Article article) {
    markup.open("dl");
    markup.field("부제", "Subtitle", article.subtitle());
    markup.field("매체", "Outlet", article.outlet());
    markup.field("기자", "Byline", article.byline());
    markup.field("지면", "Section", article.section());
    published(markup, article);
    Link.to(article.url())
        .ifPresent(
            url ->
                markup
                    .open("dt")
                    .both("주소", "Address")
                    .close("dt")
                    .open("dd")
                    .element("a", url, "href", url, "rel", "noopener noreferrer nofollow")
                    .close("dd"));
    markup.field("언어", "Language", article.lang());
    markup.field("글자", "Charset", article.charset());
    if (article.replacedCharacters() > 0) {
      markup.field("못 읽은 글자", "Not decoded", String.valueOf(article.replacedCharacters()));
    }
    markup.close("dl");
  }

  private static void published(Markup markup, Article article) {
    String time = PagePart.time(article.publishedAt());
    markup.open("dt").both("발행", "Published").close("dt").open("dd");
    if (time == null) {
      markup.both("페이지에 없음", "the page does not tell");
    } else {
      markup.text(time + " ").both("한국 시각, 근거", "in Korea, told by");
      markup.text(": " + article.publishedAtFrom());
    }
    markup.close("dd");
  }

  private static void kept(Markup markup, Article article, List<Deal> deals) {
    markup.open("section", "class", "card");
    markup.heading("h3", "남긴 글", "Kept");
    markup.open("p", "class", "body", "lang", "ko");
    List<KindOfSpan> marks = new ArrayList<>();
    for (Deal deal : deals) {
      marks.addAll(KindOfSpan.of(deal, deals.indexOf(deal) + 1));
    }
    KindOfSpan.addTo(markup, article.body(), new Span(0, article.body().length()), marks);
    markup.close("p");
    article.captions().forEach(caption -> markup.element("p", caption, "class", "muted"));
    markup.close("section");
  }

  private static void thrownAway(Markup markup, List<Removed> removed) {
    markup.open("section", "class", "card");
    markup.open("h3").both("버린 글", "Thrown away").text(" · " + removed.size()).close("h3");
    markup.open("table");
    for (Removed block : removed) {
      markup.open("tr").element("th", block.why(), "scope", "row");
      markup.open("td").element("del", block.text().strip()).close("td").close("tr");
    }
    markup.close("table").close("section");
  }

  private static void deals(Markup markup, Article article, List<Deal> deals) {
    if (deals.isEmpty()) {
      markup.open("p").both("거래를 찾지 못했습니다.", "No deal was found.").close("p");
    }
    int number = 0;
    for (Deal deal : deals) {
      HtmlDeal.addTo(markup, ++number, deal, article.body());
    }
  }
}
