package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.HashMap;
import java.util.Map;

/** Reads from the words beside a sum how exact it is, by {@code qualifiers.tsv}. */
final class Qualifiers {

  private static final String BETWEEN = " \u00A0(";
  private static final int WORDS_BEFORE = 2;

  private final Map<String, Qualifier> before;
  private final Words after;

  private Qualifiers(Map<String, Qualifier> before, Words after) {
    this.before = before;
    this.after = after;
  }

  /** Makes the qualifiers of {@code dictionary}. */
  static Qualifiers of(Dictionary dictionary) {
    Table table = dictionary.table("qualifiers.tsv", "word", "side", "qualifier");
    Map<String, Qualifier> before = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Qualifier qualifier = row.constant("qualifier", Qualifier.class);
      if (row.need("side").equals("before")) {
        before.put(row.need("word"), qualifier);
      }
    }
    return new Qualifiers(before, Words.of(table, "side", "after", "word"));
  }

  /** Returns {@link Qualifier#ABOUT} for the sum in {@code "약 220억원 규모"}. */
  Qualifier around(String text, Span sum) {
    return stronger(before(text, sum.start()), after(text, sum.end()));
  }

  private Qualifier before(String text, int start) {
    Qualifier found = Qualifier.EXACT;
    int end = start;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      int from = end;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      Qualifier here = before.get(text.substring(from, end));
      if (here == null) {
        return found;
      }
      found = stronger(found, here);
      end = from;
    }
    return found;
  }

  private Qualifier after(String text, int end) {
    int at = Numerals.skipBlank(text, end);
    Gazetteer.Match match = after.match(text, at, to -> true);
    if (!match.found()) {
      return Qualifier.EXACT;
    }
    return after.row(match).constant("qualifier", Qualifier.class);
  }

  private static Qualifier stronger(Qualifier one, Qualifier other) {
    if (one == Qualifier.EXACT || one == Qualifier.ABOUT && other != Qualifier.EXACT) {
      return other;
    }
    return one;
  }
}
