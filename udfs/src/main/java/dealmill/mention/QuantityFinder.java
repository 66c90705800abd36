package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import dealmill.mention.Mention.Quantity;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds numbers of things: a number with a counter of {@code units.csv} behind it. Immutable. */
public final class QuantityFinder {

  private final Gazetteer surfaces;
  private final List<Unit> units;
  private final Tails tails;
  private final CountedNoun nouns;

  private QuantityFinder(Dictionary dictionary) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Unit> rows = new ArrayList<>();
    for (Table.Row row : dictionary.table("units.csv", "unit", "surfaces", "below").rows()) {
      for (String surface : row.list("surfaces")) {
        if (numbers.put(surface, rows.size()) != null) {
          throw row.wrong("repeated '" + surface + "'", "give each unit surfaces of its own");
        }
      }
      rows.add(Unit.of(row));
    }
    surfaces = Gazetteer.of(numbers);
    units = List.copyOf(rows);
    tails = Tails.of(dictionary, "money");
    nouns = CountedNoun.of(dictionary);
  }

  private record Unit(String name, BigDecimal below) {

    /** Tells whether the noun behind the unit is what it counts: {@code 4개 은행}. */
    boolean isGeneral() {
      return name.equals("개");
    }

    static Unit of(Table.Row row) {
      try {
        return new Unit(row.need("unit"), new BigDecimal(row.need("below")));
      } catch (NumberFormatException e) {
        throw row.wrong("'" + row.get("below") + "' is no number", "write 0 or a number");
      }
    }
  }

  /** Makes a finder that knows the units of {@code dictionary}. */
  public static QuantityFinder with(Dictionary dictionary) {
    return new QuantityFinder(dictionary);
  }

  /**
   * Returns the numbers of things in {@code text}, in order.
   *
   * <p>{@code "매월 웨이퍼 90만 장"} has 900000 장 of 웨이퍼, per MONTH.
   */
  public List<Quantity> in(String text) {
    return in(text, Numerals.in(text));
  }

  List<Quantity> in(String text, List<Numeral> numerals) {
    List<Quantity> quantities = new ArrayList<>();
    for (Numeral number : numerals) {
      Quantity quantity = quantity(text, number);
      if (quantity != null) {
        quantities.add(quantity);
      }
    }
    return quantities;
  }

  private @Nullable Quantity quantity(String text, Numeral number) {
    int at = Numerals.skipBlank(text, number.end());
    Gazetteer.Match match = surfaces.longest(text, at, end -> mayEndAt(text, at, end));
    if (!match.found() || isOrdinal(text, number.start()) || number.value().signum() == 0) {
      return null;
    }
    Unit unit = units.get(match.value());
    if (number.value().compareTo(unit.below()) < 0 && isAttribute(text, match.end())) {
      return null;
    }
    CountedNoun.Found noun = nouns.around(text, number.start(), match.end(), unit.isGeneral());
    Span span = new Span(number.start(), match.end());
    return new Quantity(span, number.value(), unit.name(), noun.per(), noun.of());
  }

  private boolean mayEndAt(String text, int start, int end) {
    return Numerals.isLatin(text.charAt(start))
        ? end >= text.length() || !Numerals.isLatin(text.charAt(end)) && text.charAt(end) != '/'
        : tails.allowEndAt(text, end);
  }

  /** Before a noun, few of a unit are no number of things: 4대 은행, 52주 최저가. */
  private static boolean isAttribute(String text, int end) {
    return end + 1 < text.length()
        && Numerals.isBlank(text.charAt(end))
        && Letters.orDigit(text.charAt(end + 1));
  }

  private static boolean isOrdinal(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '제';
  }
}
