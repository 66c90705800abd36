package dealmill.jobs.tables;

import dealmill.Mill;
import dealmill.article.Article;
import dealmill.deal.Deal;
import dealmill.jobs.read.Hash;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Fills {@link DealMentions#SCHEMA}. */
final class DealMentionRow {

  private static final int MONEY_DIGITS = 26;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Article article;
  private final String month;
  private final Rates rates;
  private final RunStamp stamp;

  private DealMentionRow(Article article, Rates rates, RunStamp stamp) {
    this.article = article;
    this.month = Months.of(article.publishedAt());
    this.rates = rates;
    this.stamp = stamp;
  }

  /** Returns a row for each of {@code deals}; {@code deal_id} is that of the mention, for now. */
  static List<Row> rows(Article article, List<Deal> deals, Rates rates, RunStamp stamp) {
    DealMentionRow codec = new DealMentionRow(article, rates, stamp);
    Map<String, Integer> seen = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (Deal deal : deals) {
      String identity = identity(article, deal);
      rows.add(codec.row(deal, Hash.of(identity + "|" + seen.merge(identity, 1, Integer::sum))));
    }
    return rows;
  }

  private static String identity(Article article, Deal deal) {
    return deal.parties().stream()
        .map(party -> party.orgId() + "=" + party.role())
        .sorted()
        .collect(Collectors.joining(",", article.articleId() + "|" + deal.type() + "|", ""));
  }

  private Row row(Deal deal, String mentionId) {
    return Cells.row(
        mentionId,
        article.articleId(),
        mentionId,
        deal.type().name(),
        deal.stage().name(),
        deal.main(),
        deal.attributedTo(),
        deal.parties().stream().map(this::party).toList(),
        deal.amounts().stream().map(this::amount).filter(Objects::nonNull).toList(),
        deal.amountUndisclosed(),
        stake(deal.stakePct()),
        deal.quantities().stream().map(this::quantity).filter(Objects::nonNull).toList(),
        deal.dates().stream().map(this::date).toList(),
        deal.people().stream().map(DealMentionRow::person).toList(),
        deal.projects(),
        deal.places(),
        deal.subject(),
        deal.evidence().in(article.body()),
        deal.evidence().start(),
        deal.evidence().end(),
        Math.max(0, Math.min(1, deal.confidence())),
        deal.ruleIds(),
        Mill.EXTRACTOR_VERSION,
        stamp.runId(),
        month);
  }

  private Row party(Deal.Party party) {
    return Cells.row(
        party.orgId(),
        party.name(),
        party.nameEn(),
        surface(party.span()),
        party.role().name(),
        party.country(),
        party.span().start(),
        party.span().end());
  }

  private @Nullable Row amount(Deal.Amount amount) {
    BigDecimal value = money(amount.value());
    if (value == null) {
      return null;
    }
    return Cells.row(
        value,
        amount.currency(),
        amount.qualifier().name(),
        amount.kind().name(),
        surface(amount.span()),
        amount.span().start(),
        amount.span().end(),
        money(rates.inKrw(value, amount.currency(), month).orElse(null)),
        money(rates.inUsd(value, amount.currency(), month).orElse(null)));
  }

  private @Nullable Row quantity(Deal.Quantity quantity) {
    BigDecimal value = quantity.value().setScale(4, RoundingMode.HALF_UP);
    if (value.precision() > 28) {
      return null;
    }
    return Cells.row(
        value,
        quantity.unit(),
        quantity.per(),
        quantity.of(),
        surface(quantity.span()),
        quantity.span().start(),
        quantity.span().end());
  }

  private Row date(Deal.DealDate date) {
    return Cells.row(
        date.date(),
        date.precision().name(),
        date.kind().name(),
        surface(date.span()),
        date.span().start(),
        date.span().end());
  }

  private static Row person(Deal.Person person) {
    return Cells.row(
        person.name(), person.title(), person.org(), person.span().start(), person.span().end());
  }

  private String surface(Span span) {
    return span.in(article.body());
  }

  /** A sum of more digits than the column has is a misreading. */
  private static @Nullable BigDecimal money(@Nullable BigDecimal value) {
    if (value == null || value.precision() - value.scale() > MONEY_DIGITS) {
      return null;
    }
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal stake(@Nullable BigDecimal percent) {
    boolean share = percent != null && percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0;
    return percent != null && share ? percent.setScale(3, RoundingMode.HALF_UP) : null;
  }
}
