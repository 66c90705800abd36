package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Term;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lengths of time that something lasts: {@code 3년간}, {@code 5년 동안}, {@code 10년 계약}. How long
 * ago something was ({@code 3년 전}, {@code 5년 만에}) is none. Immutable.
 */
public final class TermFinder {

  private static final BigDecimal LONGEST = BigDecimal.valueOf(1000);

  private final Words tails;

  private TermFinder(Dictionary dictionary) {
    tails = Words.of(dictionary.table("mention_tails.tsv", "kind"), "kind", "length", "tail");
  }

  /** Makes a finder that knows the words of {@code dictionary}. */
  public static TermFinder with(Dictionary dictionary) {
    return new TermFinder(dictionary);
  }

  /** Returns the lengths of time in {@code text}: 15 YEAR in {@code "15년간 제공한다"}. */
  public List<Term> in(String text) {
    return in(text, Numerals.in(text));
  }

  List<Term> in(String text, List<Numeral> numerals) {
    List<Term> terms = new ArrayList<>();
    for (Numeral number : numerals) {
      Term term = term(text, number);
      if (term != null) {
        terms.add(term);
      }
    }
    return terms;
  }

  private @Nullable Term term(String text, Numeral number) {
    int at = Numerals.skipBlank(text, number.end());
    int end = unitEnd(text, at);
    if (end < 0 || number.value().compareTo(LONGEST) >= 0) {
      return null;
    }
    int behind = Numerals.skipBlank(text, end);
    boolean lasts = text.startsWith("간", behind) || text.startsWith("동안", behind);
    if (text.charAt(end - 1) == '일' ? !lasts : !tails.startAt(text, behind)) {
      return null; // days are dates, unless they last
    }
    return new Term(new Span(number.start(), end), number.value(), unit(text.charAt(end - 1)));
  }

  private static int unitEnd(String text, int at) {
    if (text.startsWith("개월", at)) {
      return at + 2;
    }
    return text.startsWith("년", at) || text.startsWith("일", at) ? at + 1 : -1;
  }

  private static Precision unit(char last) {
    return switch (last) {
      case '년' -> Precision.YEAR;
      case '월' -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }
}
