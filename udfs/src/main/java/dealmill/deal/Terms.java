package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Precision;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts when a deal's term ends from when it starts and how long it lasts. */
final class Terms {

  /** 계약 기간은 3년이다: the term of the deal, by its name. */
  static final Pattern NAMED =
      Pattern.compile(
          "(?:계약|협약|협력|공급|판매|유통|독점|위탁|사업|유효|라이선스|운영|이용|사용|임대)(?: ?계약)?(?:의)? ?기간[은는이도]? ?(?:[^.,]{0,16})$");

  /** 내년 1월부터 3년간: the length stands right behind the start. */
  static final Pattern FROM =
      Pattern.compile("^(?:자로|일)?부터 ?(?:향후 |앞으로 |오는 |총 |최대 |최소 )?$");

  private Terms() {}

  /**
   * Returns the last day, month or year of a term, as far as its start is known; null if it cannot
   * be counted.
   *
   * <p>{@code "2025-04-01"} and three years give {@code "2028-03-31"}, {@code "2023"} and three years
   * {@code "2025"}.
   */
  static @Nullable String end(String start, Precision precision, Mention.Term term) {
    long count = term.count().longValue();
    if (term.unit() == Precision.DAY || count < 1 || term.count().stripTrailingZeros().scale() > 0) {
      return null;
    }
    long months = term.unit() == Precision.YEAR ? 12 * count : count;
    return switch (precision) {
      case DAY -> LocalDate.parse(start).plusMonths(months).minusDays(1).toString();
      case MONTH -> YearMonth.parse(start).plusMonths(months - 1).toString();
      case YEAR -> months % 12 == 0 ? Year.parse(start).plusYears(count - 1).toString() : null;
      case QUARTER -> null;
    };
  }

  /** Returns the year a term ends that starts some time after {@code signed}, a day. */
  static @Nullable String yearOfEnd(String signed, Mention.Term term) {
    return term.unit() == Precision.YEAR && term.count().stripTrailingZeros().scale() <= 0
        ? Year.of(LocalDate.parse(signed).getYear()).plusYears(term.count().longValue()).toString()
        : null;
  }
}
