package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs all finders over a text and settles where they overlap: a sum wins over a date, a date over
 * a term, a term over a share, a share over a number of things. Immutable: one for all threads.
 */
public final class MentionFinder {

  private final MoneyFinder money;
  private final DateFinder dates;
  private final TermFinder terms;
  private final QuantityFinder quantities;
  private final PersonFinder people;
  private final PlaceFinder places;
  private final ProjectFinder projects;

  private MentionFinder(Dictionary dictionary) {
    money = MoneyFinder.with(dictionary);
    dates = DateFinder.with(dictionary);
    terms = TermFinder.with(dictionary);
    quantities = QuantityFinder.with(dictionary);
    people = PersonFinder.with(dictionary);
    places = PlaceFinder.with(dictionary);
    projects = ProjectFinder.with(dictionary);
  }

  /** Makes the finders from the tables of {@code dictionary}. */
  public static MentionFinder with(Dictionary dictionary) {
    return new MentionFinder(dictionary);
  }

  /** Returns the sums in {@code text}, those of {@link #in}, without looking for the rest. */
  public List<Mention.Money> sums(String text) {
    return money.in(text, Numerals.in(text));
  }

  /**
   * Returns what {@code text} names.
   *
   * @param published the day that relative dates are counted from; without it they are left out
   * @param organizations where the text names organizations, in order; may be empty
   */
  public Mentions in(String text, @Nullable LocalDate published, List<Span> organizations) {
    List<Numeral> numerals = Numerals.in(text);
    List<Mention.Money> sums = money.in(text, numerals);
    List<Mention.Date> days = Mentions.apartFrom(sums, dates.in(text, published));
    List<Mention.Term> lengths =
        Mentions.apartFrom(days, Mentions.apartFrom(sums, terms.in(text, numerals)));
    List<Mention.Percent> shares = Mentions.apartFrom(sums, PercentFinder.in(text, numerals));
    List<Mention.Quantity> things =
        Mentions.apartFrom(days, Mentions.apartFrom(sums, quantities.in(text, numerals)));
    return new Mentions(
        sums,
        days,
        lengths,
        Mentions.apartFrom(days, shares),
        Mentions.apartFrom(shares, Mentions.apartFrom(lengths, things)),
        people.in(text, organizations),
        places.in(text),
        projects.in(text));
  }
}
