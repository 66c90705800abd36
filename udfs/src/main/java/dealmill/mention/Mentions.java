package dealmill.mention;

import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * What one text names, each list in the order of the text. Sums, dates, terms, shares and numbers
 * of things do not overlap.
 */
public record Mentions(
    List<Mention.Money> money,
    List<Mention.Date> dates,
    List<Mention.Term> terms,
    List<Mention.Percent> percents,
    List<Mention.Quantity> quantities,
    List<Mention.Person> people,
    List<Mention.Place> places,
    List<Mention.Project> projects) {

  public Mentions {
    money = List.copyOf(money);
    dates = List.copyOf(dates);
    terms = List.copyOf(terms);
    percents = List.copyOf(percents);
    quantities = List.copyOf(quantities);
    people = List.copyOf(people);
    places = List.copyOf(places);
    projects = List.copyOf(projects);
  }

  /** Returns the mentions that lie whole within {@code span}, kind by kind. */
  public Mentions within(Span span) {
    return new Mentions(
        within(money, span),
        within(dates, span),
        within(terms, span),
        within(percents, span),
        within(quantities, span),
        within(people, span),
        within(places, span),
        within(projects, span));
  }

  private static <M extends Mention> List<M> within(List<M> mentions, Span span) {
    int from = Spans.<Mention>firstFrom(mentions, m -> m.span().start(), span.start());
    int to = from;
    while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
      to++;
    }
    if (to > from && mentions.get(to - 1).span().end() > span.end()) {
      to--;
    }
    return mentions.subList(from, to);
  }

  /** Returns {@code mentions} without those that share a character with one of {@code stronger}. */
  static <M extends Mention> List<M> apartFrom(List<? extends Mention> stronger, List<M> mentions) {
    List<M> kept = new ArrayList<>();
    for (M mention : mentions) {
      if (!overlapsAny(stronger, mention.span())) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static boolean overlapsAny(List<? extends Mention> mentions, Span span) {
    int at = Spans.<Mention>firstFrom(mentions, m -> m.span().start(), span.start());
    return at < mentions.size() && mentions.get(at).span().overlaps(span)
        || at > 0 && mentions.get(at - 1).span().overlaps(span);
  }
}
