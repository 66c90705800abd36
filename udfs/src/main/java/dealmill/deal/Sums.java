package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.mention.Mention;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sums that belong to a deal, by the words around them ({@code money_contexts.tsv}).
 */
final class Sums {

  private static final int BEFORE = 25;
  private static final int AFTER = 20;
  private static final String CUTS = ".,·;!?\n";

  private enum Where {
    BEFORE,
    AFTER,
    NEAR
  }

  /** A row of the table; no kind means that the sum is no deal's. */
  record Context(
      String id,
      @Nullable AmountKind kind,
      Where where,
      Pattern pattern,
      String fires,
      String silent) {}

  private final List<Context> contexts;

  private Sums(List<Context> contexts) {
    this.contexts = contexts;
  }

  static Sums of(Dictionary dictionary) {
    List<Context> contexts = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table("money_contexts.tsv", "id", "kind", "where", "pattern", "fires", "silent")
            .rows()) {
      contexts.add(
          new Context(
              row.need("id"),
              row.need("kind").equals("none") ? null : row.constant("kind", AmountKind.class),
              row.constantIgnoringCase("where", Where.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.get("silent")));
    }
    return new Sums(List.copyOf(contexts));
  }

  List<Context> all() {
    return contexts;
  }

  /** Returns what a sum is to the deal told around it; empty if it is no deal's. */
  Optional<AmountKind> kind(String body, Span sentence, Span sum) {
    String before = before(body, sentence, sum);
    String after = after(body, sentence, sum);
    for (Context context : contexts) {
      boolean fires =
          switch (context.where()) {
            case BEFORE -> context.pattern().matcher(before).find();
            case AFTER -> context.pattern().matcher(after).find();
            case NEAR ->
                context.pattern().matcher(before).find() || context.pattern().matcher(after).find();
          };
      if (fires) {
        return Optional.ofNullable(context.kind());
      }
    }
    return Optional.of(AmountKind.DEAL_VALUE);
  }

  /** What stands before another sum speaks of that one. */
  private static final Pattern OTHER_SUM = Pattern.compile("[0-9십백천만억조] ?(?:원|달러|유로|엔|위안|파운드)");

  private static String before(String body, Span sentence, Span sum) {
    int from = Math.max(sentence.start(), sum.start() - BEFORE);
    String text = body.substring(from, sum.start());
    int cut = -1;
    for (int i = 0; i < text.length(); i++) {
      if (CUTS.indexOf(text.charAt(i)) >= 0 && !betweenDigits(text, i)) {
        cut = i;
      }
    }
    String rest = text.substring(cut + 1);
    Matcher other = OTHER_SUM.matcher(rest);
    int afterOther = 0;
    while (other.find()) {
      afterOther = other.end();
    }
    return rest.substring(afterOther);
  }

  private static String after(String body, Span sentence, Span sum) {
    int to = Math.min(sentence.end(), sum.end() + AFTER);
    String text = body.substring(sum.end(), Math.max(sum.end(), to));
    for (int i = 0; i < text.length(); i++) {
      if (CUTS.indexOf(text.charAt(i)) >= 0 && !betweenDigits(text, i)) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  private static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /**
   * Returns the sums of {@code draft}: those in its statements' sentences that are nearer to its
   * triggers than to another deal's.
   */
  List<Deal.Amount> of(Draft draft, List<Draft> all, String body, List<Mention.Money> money) {
    List<Deal.Amount> amounts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean wasOurs = false;
    @Nullable AmountKind lastKind = null;
    for (Mention.Money sum : money) {
      if (sum.conversion() && wasOurs && lastKind != null) {
        add(amounts, seen, sum, lastKind);
        continue;
      }
      wasOurs = false;
      Event event = teller(draft, sum.span());
      if (event == null || isNearer(draft, all, sum.span())) {
        continue;
      }
      Optional<AmountKind> kind = kind(body, event.sentenceSpan(), sum.span());
      if (kind.isPresent()) {
        wasOurs = true;
        lastKind = kind.get();
        add(amounts, seen, sum, kind.get());
      }
    }
    amounts.sort(Comparator.comparing(Deal.Amount::span));
    return amounts;
  }

  private static void add(
      List<Deal.Amount> amounts, Set<String> seen, Mention.Money sum, AmountKind kind) {
    String key = sum.value().toPlainString() + sum.currency();
    if (seen.add(key.toLowerCase(Locale.ROOT))) {
      amounts.add(new Deal.Amount(sum.value(), sum.currency(), sum.qualifier(), kind, sum.span()));
    }
  }

  private static @Nullable Event teller(Draft draft, Span sum) {
    Event best = null;
    for (Event event : draft.events()) {
      if (event.sentenceSpan().covers(sum)
          && (best == null || distance(event, sum) < distance(best, sum))) {
        best = event;
      }
    }
    return best;
  }

  private static boolean isNearer(Draft draft, List<Draft> all, Span sum) {
    int own = nearest(draft, sum);
    for (Draft other : all) {
      if (other != draft && nearest(other, sum) < own) {
        return true;
      }
    }
    return false;
  }

  private static int nearest(Draft draft, Span sum) {
    int nearest = Integer.MAX_VALUE;
    for (Event event : draft.events()) {
      if (event.sentenceSpan().covers(sum)) {
        nearest = Math.min(nearest, distance(event, sum));
      }
    }
    return nearest;
  }

  /** A sum stands before its verb; one behind the trigger is three times as far. */
  static int distance(Event event, Span sum) {
    boolean sameClause = event.clause().covers(sum);
    int gap =
        sum.end() <= event.trigger().start()
            ? event.trigger().start() - sum.end()
            : 3 * Math.max(0, sum.start() - event.trigger().end());
    return gap + (sameClause ? 0 : 200);
  }
}
