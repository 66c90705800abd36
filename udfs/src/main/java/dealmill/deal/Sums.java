package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sums that belong to a deal: of those in its statements, and of those that the
 * sentences behind them call its price, one price with what restates it, and its parts.
 */
final class Sums {

  /** What joins two sides has no price unless the text names one. */
  private static final Set<DealType> PRICELESS =
      EnumSet.of(DealType.PARTNERSHIP, DealType.JOINT_DEVELOPMENT, DealType.MERGER);

  private static final Set<DealType> VALUED =
      EnumSet.of(
          DealType.ACQUISITION, DealType.MERGER, DealType.INVESTMENT, DealType.JOINT_VENTURE);

  private static final BigDecimal SMALL_WON = new BigDecimal(10_000_000);
  private static final BigDecimal SMALL = new BigDecimal(50_000);

  private static final Pattern TOTAL = Pattern.compile("(?:모두|총) $");

  /** What a project costs is more than what a bank lends for it. */
  private static final Pattern COST =
      Pattern.compile("총? ?(?:사업비|투자비|공사비)(?:[은는이가])? ?(?:약 |총 |모두 )?$");

  private final MoneyContexts contexts;
  private final PriceCues prices;

  private Sums(MoneyContexts contexts, PriceCues prices) {
    this.contexts = contexts;
    this.prices = prices;
  }

  static Sums of(Dictionary dictionary) {
    return new Sums(MoneyContexts.of(dictionary), PriceCues.of(dictionary));
  }

  /** A sum that may be the deal's, with the conversions in brackets behind it. */
  private record Candidate(List<Mention.Money> group, AmountKind kind, int score) {}

  /**
   * Returns the sums of {@code draft}.
   *
   * @param reach the sentences that speak of each deal beyond its statements
   * @param told the sums of the headline; a sum of the text that rounds to one is the main deal's
   */
  List<Deal.Amount> of(
      Draft draft,
      List<Draft> all,
      Reach reach,
      String body,
      List<Mention.Money> money,
      List<Mention.Money> told) {
    List<Candidate> candidates = new ArrayList<>();
    List<Span> beyond = reach.beyond(draft);
    for (List<Mention.Money> group : groups(money)) {
      Candidate candidate = candidate(draft, all, beyond, body, group, told);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    Set<Value> others = ofOthers(draft, all, money);
    if (!others.isEmpty()) {
      Set<Value> own = new HashSet<>();
      candidates.stream()
          .filter(c -> c.kind() == AmountKind.DEAL_VALUE)
          .forEach(c -> own.add(Value.of(c.group().get(0))));
      candidates.removeIf(c -> isOfSeveral(Value.of(c.group().get(0)), own, others));
    }
    return amounts(candidates);
  }

  /** A sum without its place: 300 and 300.00 are one. */
  private record Value(String currency, BigDecimal value) {
    static Value of(Mention.Money sum) {
      return new Value(sum.currency(), sum.value().stripTrailingZeros());
    }

    Value without(Value part) {
      return new Value(currency, value.subtract(part.value).stripTrailingZeros());
    }
  }

  /** What this deal and another of its type come to together is the price of neither. */
  private static boolean isOfSeveral(Value total, Set<Value> own, Set<Value> others) {
    return own.stream()
        .filter(part -> part.currency().equals(total.currency()))
        .anyMatch(part -> others.contains(total.without(part)));
  }

  /**
   * Returns the sums that statements of other deals of the same type tell, and none of this one.
   */
  private static Set<Value> ofOthers(Draft draft, List<Draft> all, List<Mention.Money> money) {
    List<Draft> others =
        all.stream().filter(other -> other != draft && other.type() == draft.type()).toList();
    Set<Value> sums = new HashSet<>();
    for (Mention.Money sum : others.isEmpty() ? List.<Mention.Money>of() : money) {
      if (Nearness.teller(draft, sum.span()) == null
          && others.stream().anyMatch(other -> Nearness.teller(other, sum.span()) != null)) {
        sums.add(Value.of(sum));
      }
    }
    return sums;
  }

  private @Nullable Candidate candidate(
      Draft draft,
      List<Draft> all,
      List<Span> beyond,
      String body,
      List<Mention.Money> group,
      List<Mention.Money> told) {
    Span sum = group.get(0).span();
    int headline = group.stream().anyMatch(m -> Roundings.restates(m, told)) ? 40 : 0;
    if (draft.isPart()) {
      return ofPart(draft, body, group);
    }
    Event event = Nearness.teller(draft, sum);
    if (event != null) {
      return Nearness.isOthers(draft, all, sum)
          ? null
          : stated(draft, body, group, event, headline);
    }
    for (Span sentence : beyond) {
      if (sentence.covers(sum)) {
        return beyond(draft, body, group, sentence, headline);
      }
    }
    return null;
  }

  /** The statement of several deals tells their total; each has its price in its own sentences. */
  private @Nullable Candidate ofPart(Draft draft, String body, List<Mention.Money> group) {
    Span sum = group.get(0).span();
    for (Span sentence : draft.terms()) {
      if (sentence.covers(sum) && !isSmall(group.get(0))) {
        boolean total = isTotal(body, sentence, sum);
        return contexts.isOther(body, sentence, sum)
            ? null
            : new Candidate(group, AmountKind.DEAL_VALUE, total ? 2 : 1);
      }
    }
    return null;
  }

  private static boolean isTotal(String body, Span sentence, Span sum) {
    return TOTAL.matcher(body.substring(sentence.start(), sum.start())).find();
  }

  private @Nullable Candidate stated(
      Draft draft, String body, List<Mention.Money> group, Event event, int headline) {
    Span sum = group.get(0).span();
    Span sentence = event.sentenceSpan();
    boolean named = prices.name(draft.type(), body, sentence, sum);
    AmountKind kind = contexts.kind(body, sentence, sum, named).orElse(null);
    if (kind == null) {
      return null;
    }
    if (isCost(draft, body, sentence, sum)) {
      return new Candidate(group, AmountKind.OTHER, 0);
    }
    boolean price = kind == AmountKind.DEAL_VALUE;
    if (price && (isSmall(group.get(0)) || PRICELESS.contains(draft.type()) && !named)) {
      return null;
    }
    int clause = event.clause().covers(sum) ? 5 : 0;
    int first = event.sentence() == draft.first().sentence() ? 3 : 0;
    int earlier = event.past() && !draft.first().past() ? -20 : 0;
    int total = isTotal(body, sentence, sum) ? 4 : 0;
    int score = headline + (named ? 20 : 10) + clause + first + total + earlier;
    return new Candidate(group, kind, score);
  }

  /**
   * Behind a deal's statements a sum counts only where words or the headline call it the deal's.
   */
  private @Nullable Candidate beyond(
      Draft draft, String body, List<Mention.Money> group, Span sentence, int headline) {
    Span sum = group.get(0).span();
    boolean named = prices.name(draft.type(), body, sentence, sum);
    AmountKind kind = contexts.kind(body, sentence, sum, named).orElse(null);
    if (isCost(draft, body, sentence, sum)) {
      return new Candidate(group, AmountKind.OTHER, 0);
    }
    if (kind == AmountKind.OTHER && isSmall(group.get(0))) {
      return null;
    }
    if (kind == AmountKind.OTHER || kind == AmountKind.VALUATION && VALUED.contains(draft.type())) {
      return new Candidate(group, kind, 0);
    }
    boolean told = named && kind == AmountKind.DEAL_VALUE || headline > 0;
    return told && !isSmall(group.get(0))
        ? new Candidate(group, AmountKind.DEAL_VALUE, headline + (named ? 8 : 0))
        : null;
  }

  private static boolean isCost(Draft draft, String body, Span sentence, Span sum) {
    return draft.type() == DealType.FINANCING
        && COST.matcher(body.substring(sentence.start(), sum.start())).find();
  }

  /** A price of one thing, a fare, a prize: no deal between firms. */
  private static boolean isSmall(Mention.Money sum) {
    BigDecimal least = sum.currency().equals("KRW") ? SMALL_WON : SMALL;
    return sum.value().compareTo(least) < 0;
  }

  /** Keeps the likeliest price, and all that are no prices. */
  private static List<Deal.Amount> amounts(List<Candidate> candidates) {
    List<Candidate> prices =
        candidates.stream().filter(c -> c.kind() == AmountKind.DEAL_VALUE).toList();
    Candidate likeliest =
        prices.stream()
            .max(
                Comparator.comparing(Candidate::score)
                    .thenComparing(c -> -c.group().get(0).span().start()))
            .orElse(null);
    Candidate price = likeliest == null ? null : exact(likeliest, prices);
    List<Deal.Amount> amounts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate == price || candidate.kind() != AmountKind.DEAL_VALUE) {
        for (Mention.Money sum : candidate.group()) {
          if (seen.add(sum.value().toPlainString() + sum.currency())) {
            amounts.add(
                new Deal.Amount(
                    sum.value(), sum.currency(), sum.qualifier(), candidate.kind(), sum.span()));
          }
        }
      }
    }
    return amounts;
  }

  /** A lead rounds the price that a later sentence tells in full: 2000억원, «출자금은 1963억원이다». */
  private static Candidate exact(Candidate price, List<Candidate> prices) {
    Mention.Money told = price.group().get(0);
    return prices.stream()
        .filter(other -> Roundings.isFuller(other.group().get(0), told))
        .findFirst()
        .orElse(price);
  }

  private static List<List<Mention.Money>> groups(List<Mention.Money> money) {
    List<List<Mention.Money>> groups = new ArrayList<>();
    for (Mention.Money sum : money) {
      if (!sum.conversion() || groups.isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(sum);
    }
    return groups;
  }
}
