package dealmill.jobs.explain;

import dealmill.deal.Deal;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One deal in HTML: the sentence that tells it, then field by field the words that say so. */
final class HtmlDeal {

  private final Markup markup;
  private final String body;

  private HtmlDeal(Markup markup, String body) {
    this.markup = markup;
    this.body = body;
  }

  /** Adds {@code deal}, which was read out of {@code body}. */
  static void addTo(Markup markup, int number, Deal deal, String body) {
    new HtmlDeal(markup, body).add(number, deal);
  }

  private void add(int number, Deal deal) {
    markup.open("section", "class", "card");
    markup.open("h3").both("거래 ", "Deal ").text(number + " · " + deal.type() + " " + deal.stage());
    markup.close("h3").open("blockquote", "lang", "ko");
    KindOfSpan.addTo(markup, body, deal.evidence(), KindOfSpan.of(deal, number));
    markup.close("blockquote").open("table");
    fields(deal);
    markup.close("table").open("p", "class", "muted");
    if (!deal.main()) {
      markup.both("배경 언급 · ", "background · ");
    }
    markup.text(String.format(Locale.ROOT, "%.2f", deal.confidence()) + " · ");
    markup.text(String.join(" ", deal.ruleIds())).close("p").close("section");
  }

  private void fields(Deal deal) {
    for (Deal.Party p : deal.parties()) {
      row(p.role().name(), joined(p.name(), p.nameEn(), p.orgId(), p.country()), p.span(), "party");
    }
    for (Deal.Amount a : deal.amounts()) {
      String value = a.value().toPlainString() + " " + a.currency();
      row("amount", joined(value, a.qualifier().name(), a.kind().name()), a.span(), "sum");
    }
    if (deal.amountUndisclosed()) {
      row("amount", "not disclosed", null, "sum");
    }
    BigDecimal stake = deal.stakePct();
    row("stake", stake == null ? null : stake.toPlainString() + " %", null, "");
    for (Deal.Quantity q : deal.quantities()) {
      row(
          "quantity",
          joined(q.value().toPlainString(), q.unit(), q.per(), q.of()),
          q.span(),
          "quantity");
    }
    for (Deal.DealDate d : deal.dates()) {
      row("date", joined(d.date(), d.precision().name(), d.kind().name()), d.span(), "date");
    }
    for (Deal.Person p : deal.people()) {
      row("person", joined(p.name(), p.title(), p.org()), p.span(), "person");
    }
    row("projects", String.join(", ", deal.projects()), null, "");
    row("places", String.join(", ", deal.places()), null, "");
    row("subject", deal.subject(), null, "");
    row("says", deal.attributedTo(), null, "");
  }

  private void row(String name, @Nullable String value, @Nullable Span span, String kind) {
    if (value == null || value.isBlank()) {
      return;
    }
    markup.open("tr").element("th", name, "scope", "row").open("td").element("bdi", value);
    markup.close("td").open("td");
    if (span != null) {
      markup.element("mark", span.in(body), "class", kind);
    }
    markup.close("td").close("tr");
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
