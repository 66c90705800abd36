package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Precision;
import dealmill.text.Span;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts when a deal's term ends from when it starts and how long it lasts. */
final class Terms {

  /** 계약 기간은 3년이다: the term of the deal, by its name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:계약|협약|협력|공급|판매|유통|독점|위탁|사업|유효|라이선스|운영|이용|사용|임대)(?: ?계약)?(?:의)? ?기간[은는이도]? ?(?:[^.,]{0,16})$");

  /** 내년 1월부터 3년간: the length stands right behind the start. */
  private static final Pattern FROM =
      Pattern.compile("^(?:자로|일)?부터 ?(?:향후 |앞으로 |오는 |총 |최대 |최소 )?$");

  /** Deals that have a term. */
  private static final Set<DealType> LASTING =
      EnumSet.of(
          DealType.SUPPLY,
          DealType.DISTRIBUTION,
          DealType.LICENSING,
          DealType.PARTNERSHIP,
          DealType.JOINT_DEVELOPMENT);

  private final String body;
  private final List<Mention.Term> terms;

  Terms(String body, List<Mention.Term> terms) {
    this.body = body;
    this.terms = terms;
  }

  /** «계약 기간은 다음 달 1일부터 3년이다»: the term's last day, told by its length alone. */
  Deal.@Nullable DealDate end(Draft draft, List<Span> beyond, List<Deal.DealDate> chosen) {
    if (!LASTING.contains(draft.type())
        || chosen.stream().anyMatch(date -> date.kind() == DateKind.TERM_END)) {
      return null;
    }
    for (Mention.Term term : terms) {
      Event event = Nearness.teller(draft, term.span());
      Span sentence =
          event != null
              ? event.sentenceSpan()
              : beyond.stream().filter(s -> s.covers(term.span())).findFirst().orElse(null);
      if (sentence == null || body.startsWith(" 더", term.span().end())) {
        continue;
      }
      Deal.DealDate end = end(sentence, term, chosen);
      if (end != null) {
        return end;
      }
    }
    return null;
  }

  private Deal.@Nullable DealDate end(
      Span sentence, Mention.Term term, List<Deal.DealDate> chosen) {
    boolean named = NAMED.matcher(body.substring(sentence.start(), term.span().start())).find();
    for (Deal.DealDate start : chosen) {
      boolean right =
          start.span().end() <= term.span().start()
              && start.kind() == DateKind.EFFECTIVE
              && FROM.matcher(body.substring(start.span().end(), term.span().start())).find();
      boolean signed =
          named && start.kind() == DateKind.SIGNED && start.precision() == Precision.DAY;
      String end =
          right
              ? end(start.date(), start.precision(), term)
              : signed ? yearOfEnd(start.date(), term) : null;
      if (end != null) {
        Precision precision = right ? start.precision() : Precision.YEAR;
        return new Deal.DealDate(end, precision, DateKind.TERM_END, term.span());
      }
    }
    return null;
  }

  /**
   * Returns the last day, month or year of a term, as far as its start is known; null if it cannot
   * be counted.
   *
   * <p>{@code "2025-04-01"} and three years give {@code "2028-03-31"}, {@code "2023"} and three
   * years {@code "2025"}.
   */
  static @Nullable String end(String start, Precision precision, Mention.Term term) {
    long count = term.count().longValue();
    if (term.unit() == Precision.DAY || count < 1 || !isWhole(term)) {
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
  private static @Nullable String yearOfEnd(String signed, Mention.Term term) {
    return term.unit() == Precision.YEAR && isWhole(term)
        ? Year.of(LocalDate.parse(signed).getYear()).plusYears(term.count().longValue()).toString()
        : null;
  }

  private static boolean isWhole(Mention.Term term) {
    return term.count().stripTrailingZeros().scale() <= 0;
  }
}
