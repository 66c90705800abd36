package dealmill.jobs.explain;

import dealmill.deal.Deal;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One deal, field by field, each with the place in the text that says so. */
final class DealPart {

  private final Lines lines;
  private final String body;

  private DealPart(Lines lines, String body) {
    this.lines = lines;
    this.body = body;
  }

  /** Adds {@code deal}, which was read out of {@code body}. */
  static void addTo(Lines lines, int number, Deal deal, String body) {
    new DealPart(lines, body).add(number, deal);
  }

  private void add(int number, Deal deal) {
    List<Span> spans = KindOfSpan.of(deal, number).stream().map(KindOfSpan::span).toList();
    lines.heading(
        "Deal %d: %s %s, %s, confidence %s, rules %s"
            .formatted(
                number,
                deal.type(),
                deal.stage(),
                deal.main() ? "main" : "background",
                String.format(Locale.ROOT, "%.2f", deal.confidence()),
                String.join(" ", deal.ruleIds())));
    lines.field("evidence", lines.marker().mark(body, deal.evidence(), spans));
    deal.parties().forEach(this::add);
    deal.amounts().forEach(this::add);
    if (deal.amountUndisclosed()) {
      lines.field("amount", "the text says that it is not disclosed");
    }
    BigDecimal stake = deal.stakePct();
    lines.field("stake", stake == null ? null : stake.toPlainString() + " %");
    deal.quantities().forEach(this::add);
    deal.dates().forEach(this::add);
    deal.people().forEach(this::add);
    lines.field("projects", String.join(", ", deal.projects()));
    lines.field("places", String.join(", ", deal.places()));
    lines.field("subject", deal.subject());
    lines.field("says", deal.attributedTo());
  }

  private void add(Deal.Party party) {
    String about = joined(", ", party.nameEn(), party.orgId(), party.country());
    add(party.role().name(), "%s (%s)".formatted(party.name(), about), party.span());
  }

  private void add(Deal.Amount amount) {
    String value =
        joined(
            " ",
            amount.value().toPlainString(),
            amount.currency(),
            amount.qualifier().name(),
            amount.kind().name());
    add("amount", value, amount.span());
  }

  private void add(Deal.Quantity quantity) {
    String per = quantity.per() == null ? null : "per " + quantity.per();
    String of = quantity.of() == null ? null : "of " + quantity.of();
    add(
        "quantity",
        joined(" ", quantity.value().toPlainString(), quantity.unit(), per, of),
        quantity.span());
  }

  private void add(Deal.DealDate date) {
    add("date", joined(" ", date.date(), date.precision().name(), date.kind().name()), date.span());
  }

  private void add(Deal.Person person) {
    add("person", joined(", ", person.name(), person.title(), person.org()), person.span());
  }

  private void add(String name, String value, Span span) {
    lines.field(name, value + "  <- " + lines.marker().inContext(body, span));
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
  }
}
