package dealmill.jobs.tables;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a unit of a currency was worth, month by month. */
public final class Rates {

  private static final String FILE = "exchange_rates.csv";

  private final Map<String, TreeMap<String, Rate>> byCurrency;

  private Rates(Map<String, TreeMap<String, Rate>> byCurrency) {
    this.byCurrency = byCurrency;
  }

  private record Rate(BigDecimal krw, BigDecimal usd) {}

  /**
   * Reads {@code exchange_rates.csv} of {@code dictionary}; without the file no sum is converted.
   *
   * @throws dealmill.lexicon.DictionaryException if a row is wrong
   */
  public static Rates from(Dictionary dictionary) {
    Map<String, TreeMap<String, Rate>> rates = new HashMap<>();
    if (dictionary.names().contains(FILE)) {
      Table table = dictionary.table(FILE, "month", "currency", "krw_per_unit", "usd_per_unit");
      for (Table.Row row : table.rows()) {
        Rate rate = new Rate(number(row, "krw_per_unit"), number(row, "usd_per_unit"));
        rates
            .computeIfAbsent(row.need("currency"), c -> new TreeMap<>())
            .put(row.need("month"), rate);
      }
    }
    return new Rates(rates);
  }

  private static BigDecimal number(Table.Row row, String column) {
    try {
      return new BigDecimal(row.need(column));
    } catch (NumberFormatException e) {
      throw row.wrong("'%s' is no number".formatted(row.get(column)), "write 1466.35");
    }
  }

  /**
   * Returns {@code value} in won by the rate of {@code month}, or of the nearest earlier month that
   * the table has; empty for a currency or a month that it does not reach.
   */
  public Optional<BigDecimal> inKrw(BigDecimal value, String currency, String month) {
    return currency.equals("KRW")
        ? Optional.of(value)
        : rate(currency, month, Rate::krw).map(value::multiply);
  }

  /** Returns {@code value} in US dollars, as {@link #inKrw} does in won. */
  public Optional<BigDecimal> inUsd(BigDecimal value, String currency, String month) {
    return currency.equals("USD")
        ? Optional.of(value)
        : rate(currency, month, Rate::usd).map(value::multiply);
  }

  private Optional<BigDecimal> rate(
      String currency, String month, Function<Rate, BigDecimal> side) {
    TreeMap<String, Rate> months = byCurrency.get(currency);
    if (months == null || month.equals(Months.UNKNOWN)) {
      return Optional.empty();
    }
    Map.@Nullable Entry<String, Rate> rate = months.floorEntry(month);
    return rate == null ? Optional.empty() : Optional.of(side.apply(rate.getValue()));
  }
}
