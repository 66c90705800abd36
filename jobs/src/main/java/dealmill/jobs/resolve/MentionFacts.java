package dealmill.jobs.resolve;

import dealmill.deal.AmountKind;
import dealmill.deal.DateKind;
import dealmill.deal.DealType;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.mention.Precision;
import dealmill.mention.Qualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of a deal, as far as it tells deals apart.
 *
 * @param original the article, or the one that it is a copy of
 * @param month the partition that holds the mention
 * @param dealId the deal that it was found to speak of in a run before
 * @param place offset of the evidence, the order within the article
 */
record MentionFacts(
    String mentionId,
    String articleId,
    String original,
    String month,
    @Nullable String dealId,
    boolean fresh,
    @Nullable Instant publishedAt,
    String title,
    DealType type,
    Stage stage,
    boolean main,
    List<Party> parties,
    List<Amount> amounts,
    @Nullable BigDecimal stakePct,
    List<Quantity> quantities,
    List<DealDate> dates,
    List<String> places,
    List<String> projects,
    double confidence,
    int place) {

  MentionFacts {
    parties = List.copyOf(parties);
    amounts = List.copyOf(amounts);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    projects = List.copyOf(projects);
  }

  /** A party. */
  record Party(
      String orgId, String name, @Nullable String nameEn, Role role, @Nullable String country) {}

  /** A sum. */
  record Amount(
      BigDecimal value,
      String currency,
      Qualifier qualifier,
      AmountKind kind,
      @Nullable BigDecimal krw,
      @Nullable BigDecimal usd) {}

  /** A number of things. */
  record Quantity(BigDecimal value, String unit, @Nullable String per) {}

  /** A date. */
  record DealDate(String date, Precision precision, DateKind kind) {}

  /** Returns the ids of the parties, sorted, each once. */
  List<String> orgIds() {
    return parties.stream().map(Party::orgId).distinct().sorted().toList();
  }

  /** Returns the sums that are the price. */
  List<Amount> prices() {
    return amounts.stream().filter(a -> a.kind() == AmountKind.DEAL_VALUE).toList();
  }
}
