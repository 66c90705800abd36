package dealmill.jobs.explain;

import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.deal.Deal;
import dealmill.deal.Extraction;
import dealmill.token.TokenizedSentence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in words what a mill makes of a document. */
public final class Explanation {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final Mill mill;
  private final Marker marker;
  private final @Nullable LocalDate publishedOn;

  /**
   * Makes explanations.
   *
   * @param publishedOn the day to use in place of what the pages tell
   */
  public Explanation(Mill mill, Marker marker, @Nullable LocalDate publishedOn) {
    this.mill = mill;
    this.marker = marker;
    this.publishedOn = publishedOn;
  }

  /** Returns the explanation of {@code document}, or why it cannot be used. */
  public Outcome<String> of(RawDocument document) {
    return mill.clean(document)
        .fold(
            page -> new Outcome.Ok<>(of(dated(page))),
            rejected -> new Outcome.Rejected<>(rejected.reason(), rejected.detail()));
  }

  /** Returns the explanation of {@code document} as a part of an HTML page. */
  public Outcome<String> html(RawDocument document) {
    return mill.clean(document)
        .fold(
            page -> new Outcome.Ok<>(html(dated(page))),
            rejected -> new Outcome.Rejected<>(rejected.reason(), rejected.detail()));
  }

  private String html(CleanedPage page) {
    return HtmlPart.of(page, mill.extract(page.article()));
  }

  private String of(CleanedPage page) {
    Article article = page.article();
    Extraction extraction = mill.extract(article);
    Lines lines = new Lines(marker);
    PagePart.addTo(lines, page);
    lines.heading("Tokens of the deal sentences");
    extraction.sentences().stream()
        .filter(sentence -> speaksOfADeal(sentence, extraction.deals()))
        .forEach(sentence -> lines.line(tokens(sentence)));
    int number = 0;
    for (Deal deal : extraction.deals()) {
      DealPart.addTo(lines, ++number, deal, article.body());
    }
    if (number == 0) {
      lines.heading("No deal");
    }
    return lines.toString();
  }

  private CleanedPage dated(CleanedPage page) {
    if (publishedOn == null) {
      return page;
    }
    Article article = page.article();
    return new CleanedPage(
        new Article(
            article.articleId(),
            article.url(),
            article.outlet(),
            article.title(),
            article.subtitle(),
            article.byline(),
            article.section(),
            publishedOn.atStartOfDay(SEOUL).toInstant(),
            "--published-on",
            article.updatedAt(),
            article.lang(),
            article.body(),
            article.captions(),
            article.charset(),
            article.replacedCharacters()),
        page.removed());
  }

  private static boolean speaksOfADeal(TokenizedSentence sentence, List<Deal> deals) {
    return deals.stream().anyMatch(deal -> deal.evidence().overlaps(sentence.span()));
  }

  private static String tokens(TokenizedSentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.surface() + "/" + token.pos())
        .collect(Collectors.joining(" "));
  }
}
