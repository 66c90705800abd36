package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a sum what it is to a deal ({@code money_contexts.tsv}). */
final class MoneyContexts {

  private static final int BEFORE = 25;
  private static final int AFTER = 20;
  private static final String CUTS = ".,·;!?\n";

  /** What stands before another sum speaks of that one. */
  private static final Pattern OTHER_SUM = Pattern.compile("[0-9십백천만억조] ?(?:원|달러|유로|엔|위안|파운드)");

  private enum Where {
    BEFORE,
    AFTER,
    NEAR,
    LEAD
  }

  /**
   * A row of the table.
   *
   * @param kind none means that the sum is no deal's
   * @param firm true where no other words can call the sum a price
   */
  record Context(
      String id,
      @Nullable AmountKind kind,
      boolean firm,
      Where where,
      Pattern pattern,
      String fires,
      String silent) {}

  private final List<Context> contexts;

  private MoneyContexts(List<Context> contexts) {
    this.contexts = List.copyOf(contexts);
  }

  static MoneyContexts of(Dictionary dictionary) {
    List<Context> contexts = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table(
                "money_contexts.tsv", "id", "kind", "firm", "where", "pattern", "fires", "silent")
            .rows()) {
      contexts.add(
          new Context(
              row.need("id"),
              row.need("kind").equals("none") ? null : row.constant("kind", AmountKind.class),
              row.need("firm").equals("yes"),
              row.constantIgnoringCase("where", Where.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.get("silent")));
    }
    return new MoneyContexts(contexts);
  }

  List<Context> all() {
    return contexts;
  }

  /**
   * Returns what a sum is to the deal told around it; empty if it is no deal's.
   *
   * @param named whether other words call it a price, which only a firm row denies
   */
  Optional<AmountKind> kind(String body, Span sentence, Span sum, boolean named) {
    Optional<Context> context = context(body, sentence, sum).filter(row -> row.firm() || !named);
    return context.isPresent()
        ? Optional.ofNullable(context.get().kind())
        : Optional.of(AmountKind.DEAL_VALUE);
  }

  /** Whether a firm row says that the sum is no price, whatever other words call it. */
  boolean isOther(String body, Span sentence, Span sum) {
    return context(body, sentence, sum).filter(Context::firm).isPresent();
  }

  /** Returns the row that says what the sum is, if one does. */
  private Optional<Context> context(String body, Span sentence, Span sum) {
    String before = before(body, sentence, sum);
    String after = after(body, sentence, sum);
    for (Context context : contexts) {
      boolean fires =
          switch (context.where()) {
            case BEFORE -> context.pattern().matcher(before).find();
            case AFTER -> context.pattern().matcher(after).find();
            case LEAD ->
                context.pattern().matcher(body.substring(sentence.start(), sum.start())).find();
            case NEAR ->
                context.pattern().matcher(before).find() || context.pattern().matcher(after).find();
          };
      if (fires) {
        return Optional.of(context);
      }
    }
    return Optional.empty();
  }

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
    int from = Brackets.behind(body, sum.end(), sentence.end());
    String text = body.substring(from, Math.max(from, Math.min(sentence.end(), from + AFTER)));
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
}
