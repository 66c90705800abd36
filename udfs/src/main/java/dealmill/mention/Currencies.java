package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The currencies of {@code currencies.csv}, by the names behind a number and the signs before. */
final class Currencies {

  private static final int LONGEST_SYMBOL = 4;

  private final List<Table.Row> rows;
  private final Gazetteer names;
  private final Map<String, Integer> symbols;
  private final Set<Integer> needUnit;
  private final Tails tails;

  private Currencies(
      List<Table.Row> rows, Map<String, Integer> names, Map<String, Integer> symbols, Tails tails) {
    this.rows = rows;
    this.names = Gazetteer.of(names);
    this.symbols = symbols;
    this.needUnit = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).need("needs_unit").equals("yes")) {
        needUnit.add(i);
      }
    }
    this.tails = tails;
  }

  /** Makes the currencies of {@code dictionary}. */
  static Currencies of(Dictionary dictionary) {
    Table table = dictionary.table("currencies.csv", "code", "names", "symbols", "needs_unit");
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> symbols = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      addAll(row, "names", i, names);
      addAll(row, "symbols", i, symbols);
    }
    return new Currencies(table.rows(), names, symbols, Tails.of(dictionary, "money"));
  }

  private static void addAll(
      Table.Row row, String column, int number, Map<String, Integer> numbers) {
    for (String name : row.list(column)) {
      if (numbers.put(name, number) != null) {
        throw row.wrong("repeated '" + name + "'", "give each currency names of its own");
      }
    }
  }

  /** A currency in a text, from the sign or name to its end. */
  record Found(int start, int end, String code) {}

  /** Returns the currency whose name stands at {@code at}, behind a number of {@code scale}. */
  Optional<Found> nameAt(String text, int at, int scale) {
    Gazetteer.Match match = names.longest(text, at, end -> tails.allowEndAt(text, end));
    if (!match.found()
        || needUnit.contains(match.value()) && (scale < 4 || isWord(text, match.end()))) {
      return Optional.empty();
    }
    return Optional.of(new Found(at, match.end(), code(match.value())));
  }

  /** The 동의 of {@code 500만 동의} is a word, the 동을 of {@code 500만 동을} is not. */
  private static boolean isWord(String text, int end) {
    return end < text.length()
        && Character.isLetter(text.charAt(end))
        && "을에".indexOf(text.charAt(end)) < 0;
  }

  /** Returns the currency whose sign or code ends before the number at {@code end}. */
  Optional<Found> symbolBefore(String text, int end) {
    int to = end > 1 && Numerals.isBlank(text.charAt(end - 1)) ? end - 1 : end;
    for (int length = Math.min(LONGEST_SYMBOL, to); length > 0; length--) {
      Integer number = symbols.get(text.substring(to - length, to));
      if (number != null && mayStartAt(text, to - length) && (to == end || length > 1)) {
        return Optional.of(new Found(to - length, end, code(number)));
      }
    }
    return Optional.empty();
  }

  private static boolean mayStartAt(String text, int start) {
    return start == 0
        || !Numerals.isLatin(text.charAt(start))
        || !Numerals.isLatin(text.charAt(start - 1));
  }

  /** Tells whether three capitals end at {@code end}, as a currency's code before a number does. */
  static boolean endsWithCode(String text, int end) {
    int letters = 0;
    while (letters < 4 && end > letters && Numerals.isLatin(text.charAt(end - letters - 1))) {
      letters++;
    }
    String code = text.substring(end - letters, end);
    return letters == 3 && CODES_BEFORE_DIGITS.contains(code);
  }

  private static final Set<String> CODES_BEFORE_DIGITS = Set.of("USD", "KRW", "EUR", "JPY", "CNY");

  private String code(int number) {
    return rows.get(number).need("code");
  }
}
