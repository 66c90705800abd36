package dealmill.deal;

import dealmill.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which deal's statement a sum, a date or a name in a sentence stands nearest to. */
final class Nearness {

  private Nearness() {}

  /** Returns the statement of {@code draft} in whose sentence {@code span} stands, the nearest. */
  static @Nullable Event teller(Draft draft, Span span) {
    Event best = null;
    for (Event event : draft.events()) {
      if (event.sentenceSpan().covers(span)
          && (best == null || distance(event, span) < distance(best, span))) {
        best = event;
      }
    }
    return best;
  }

  /** Tells whether another deal's statement in the sentence is nearer to {@code span}. */
  static boolean isOthers(Draft draft, List<Draft> all, Span span) {
    int own = to(draft, span);
    for (Draft other : all) {
      if (other != draft && to(other, span) < own) {
        return true;
      }
    }
    return false;
  }

  /** Returns how far {@code draft} is, or the largest number if no statement's sentence has it. */
  static int to(Draft draft, Span span) {
    Event teller = teller(draft, span);
    return teller == null ? Integer.MAX_VALUE : distance(teller, span);
  }

  /** A sum stands before its verb; one behind the trigger is three times as far. */
  private static int distance(Event event, Span span) {
    boolean sameClause = event.clause().covers(span);
    int gap =
        span.end() <= event.trigger().start()
            ? event.trigger().start() - span.end()
            : 3 * Math.max(0, span.start() - event.trigger().end());
    return gap + (sameClause ? 0 : 200);
  }
}
