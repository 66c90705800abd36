package dealmill.jobs.explain;

import dealmill.deal.Deal;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words of a text, the kind of what they say, and the deal and the field that they fill. */
record KindOfSpan(Span span, String kind, String title) {

  /** Returns the words that fill the fields of deal {@code number}. */
  static List<KindOfSpan> of(Deal deal, int number) {
    List<KindOfSpan> spans = new ArrayList<>();
    String prefix = number + " ";
    deal.parties().forEach(p -> spans.add(new KindOfSpan(p.span(), "party", prefix + p.role())));
    deal.amounts().forEach(a -> spans.add(new KindOfSpan(a.span(), "sum", prefix + a.kind())));
    deal.dates().forEach(d -> spans.add(new KindOfSpan(d.span(), "date", prefix + d.kind())));
    deal.quantities()
        .forEach(q -> spans.add(new KindOfSpan(q.span(), "quantity", prefix + q.unit())));
    deal.people().forEach(p -> spans.add(new KindOfSpan(p.span(), "person", prefix + p.title())));
    return spans;
  }

  /** Adds the part {@code window} of {@code text} with {@code marks}; of two that overlap, one. */
  static void addTo(Markup markup, String text, Span window, List<KindOfSpan> marks) {
    int at = window.start();
    List<KindOfSpan> inOrder =
        marks.stream()
            .filter(mark -> window.covers(mark.span()))
            .sorted(Comparator.comparing(KindOfSpan::span))
            .toList();
    for (KindOfSpan mark : inOrder) {
      if (mark.span().start() >= at && mark.span().length() > 0) {
        markup.text(text.substring(at, mark.span().start()));
        markup.element("mark", mark.span().in(text), "class", mark.kind(), "title", mark.title());
        at = mark.span().end();
      }
    }
    markup.text(text.substring(at, window.end()));
  }
}
