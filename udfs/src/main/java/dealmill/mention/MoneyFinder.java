package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Money;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds sums of money: a number with a currency behind it or a sign before it, or one in 억 or 조
 * that a word like 규모 makes a sum in won. Immutable.
 */
public final class MoneyFinder {

  /** Below this a sum in won is a price change or a rate, never a deal's. */
  private static final BigDecimal LEAST_WON = BigDecimal.valueOf(1000);

  private static final String WON = "KRW";

  private final Currencies currencies;
  private final Qualifiers qualifiers;
  private final Conversions conversions;
  private final TacitWon tacitWon;

  private MoneyFinder(Dictionary dictionary) {
    currencies = Currencies.of(dictionary);
    qualifiers = Qualifiers.of(dictionary);
    conversions = Conversions.of(dictionary);
    tacitWon = TacitWon.of(dictionary);
  }

  /** Makes a finder that knows the currencies and words of {@code dictionary}. */
  public static MoneyFinder with(Dictionary dictionary) {
    return new MoneyFinder(dictionary);
  }

  /**
   * Returns the sums of {@code text} in order.
   *
   * <p>{@code "1500만달러(약 220억원) 규모"} has two: 15000000 USD, and 22000000000 KRW as its conversion.
   */
  public List<Money> in(String text) {
    return in(text, Numerals.in(text));
  }

  List<Money> in(String text, List<Numeral> numerals) {
    @Nullable Sum[] sums = new @Nullable Sum[numerals.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sum(text, numerals.get(i));
      if (sums[i] == null) {
        sums[i] = tacit(text, numerals.get(i));
      }
    }
    for (int i = sums.length - 1; i > 0; i--) {
      Sum sum = sums[i];
      if (sum != null && sums[i - 1] == null) {
        sums[i - 1] = sharing(text, numerals.get(i - 1), sum);
      }
    }
    return mentions(text, sums);
  }

  /** A number and its currency, before the words beside it are read. */
  private record Sum(Span span, Numeral number, BigDecimal value, String currency) {}

  private @Nullable Sum sum(String text, Numeral number) {
    Currencies.Found symbol = currencies.symbolBefore(text, number.start()).orElse(null);
    Magnitude magnitude = Magnitude.at(text, number.end());
    BigDecimal value = number.value().scaleByPowerOfTen(magnitude.exponent());
    if (symbol != null) {
      return new Sum(new Span(symbol.start(), magnitude.end()), number, value, symbol.code());
    }
    int at = Numerals.skipBlank(text, magnitude.end());
    int scale = Math.max(number.scale(), magnitude.exponent());
    return currencies
        .nameAt(text, at, scale)
        .map(name -> new Sum(new Span(number.start(), name.end()), number, value, name.code()))
        .orElse(null);
  }

  private @Nullable Sum tacit(String text, Numeral number) {
    return tacitWon.follows(text, number)
        ? new Sum(number.span(), number, number.value(), WON)
        : null;
  }

  /** The lower end of a range and the items of a list take the currency of what follows. */
  private static @Nullable Sum sharing(String text, Numeral number, Sum next) {
    String between = text.substring(number.end(), Math.max(number.end(), next.span().start()));
    if (Joint.isRange(between)) {
      Numeral lower = number.inUnitOf(next.number());
      return lower.value().compareTo(next.value()) < 0
          ? new Sum(lower.span(), lower, lower.value(), next.currency())
          : null;
    }
    return Joint.isList(between) && number.isLarge()
        ? new Sum(number.span(), number, number.value(), next.currency())
        : null;
  }

  private List<Money> mentions(String text, @Nullable Sum[] sums) {
    List<Money> mentions = new ArrayList<>();
    Money last = null;
    for (Sum sum : sums) {
      if (sum != null && isMoney(sum) && (last == null || !sum.span().overlaps(last.span()))) {
        last = mention(text, sum, last);
        mentions.add(last);
      }
    }
    return mentions;
  }

  private static boolean isMoney(Sum sum) {
    return sum.value().signum() > 0
        && (!sum.currency().equals(WON) || sum.value().compareTo(LEAST_WON) >= 0);
  }

  private Money mention(String text, Sum sum, @Nullable Money last) {
    Qualifier qualifier = qualifiers.around(text, sum.span());
    if (qualifier == Qualifier.EXACT && sum.number().vague()) {
      qualifier = Qualifier.ABOUT;
    }
    BigDecimal value = Numeral.plain(sum.value());
    Money money = new Money(sum.span(), value, sum.currency(), qualifier, false);
    return last != null && conversions.restates(text, last, money)
        ? new Money(sum.span(), value, sum.currency(), qualifier, true)
        : money;
  }
}
