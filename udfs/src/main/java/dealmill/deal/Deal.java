package dealmill.deal;

import dealmill.mention.Precision;
import dealmill.mention.Qualifier;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deal that an article speaks of. Every {@link Span} points into the article's body.
 *
 * @param main false where the article only recalls it
 * @param attributedTo who says so, where that is not the parties: {@code CNBC}, {@code 업계 관계자}
 * @param amountUndisclosed the text says that the price is not told
 * @param stakePct the share that changes hands, in per cent
 * @param subject what is bought, supplied, developed, in the text's words
 * @param evidence the sentence that says so
 * @param confidence the share of mentions like this one that are right, 0 to 1
 * @param ruleIds the rules that made it, sorted
 */
public record Deal(
    DealType type,
    Stage stage,
    boolean main,
    @Nullable String attributedTo,
    List<Party> parties,
    List<Amount> amounts,
    boolean amountUndisclosed,
    @Nullable BigDecimal stakePct,
    List<Quantity> quantities,
    List<DealDate> dates,
    List<Person> people,
    List<String> projects,
    List<String> places,
    @Nullable String subject,
    Span evidence,
    double confidence,
    List<String> ruleIds) {

  public Deal {
    parties = List.copyOf(parties);
    amounts = List.copyOf(amounts);
    quantities = List.copyOf(quantities);
    dates = List.copyOf(dates);
    people = List.copyOf(people);
    projects = List.copyOf(projects);
    places = List.copyOf(places);
    ruleIds = List.copyOf(ruleIds);
  }

  /**
   * A party.
   *
   * @param orgId the dictionary's id, or one made of the name for a company that no list knows
   * @param name the name it goes by in this article
   * @param nameEn where the dictionary or the text tells it
   * @param country ISO 3166 alpha-2
   */
  public record Party(
      String orgId,
      String name,
      @Nullable String nameEn,
      Role role,
      @Nullable String country,
      Span span) {}

  /** A sum that belongs to the deal. */
  public record Amount(
      BigDecimal value, String currency, Qualifier qualifier, AmountKind kind, Span span) {}

  /** A number of things that the deal is about. */
  public record Quantity(
      BigDecimal value, String unit, @Nullable String per, @Nullable String of, Span span) {}

  /** A date of the deal. */
  public record DealDate(String date, Precision precision, DateKind kind, Span span) {}

  /** Someone who acts or speaks for a party. */
  public record Person(String name, String title, @Nullable String org, Span span) {}
}
