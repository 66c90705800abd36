package dealmill.mention;

import dealmill.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing that a text names, with the place where it does. */
public sealed interface Mention {

  /** Where the text names it. */
  Span span();

  /**
   * A sum of money.
   *
   * @param span the sum with its currency, without the qualifier: {@code 1500만달러}
   * @param value in units of the currency
   * @param currency an ISO 4217 code
   * @param conversion true for a sum in brackets after another, which it restates: {@code 1500만달러(약
   *     220억원)}
   */
  record Money(
      Span span, BigDecimal value, String currency, Qualifier qualifier, boolean conversion)
      implements Mention {}

  /**
   * A date, resolved against the day of publication.
   *
   * @param date {@code 2025-10-01}, {@code 2025-10}, {@code 2026-Q1} or {@code 2025}
   */
  record Date(Span span, String date, Precision precision) implements Mention {}

  /** A share in per cent: {@code 지분 51%} has 51. The span is that of the number and its sign. */
  record Percent(Span span, BigDecimal value) implements Mention {}

  /**
   * A number of things.
   *
   * @param unit the counter: {@code 장}, {@code 척}, {@code GWh}
   * @param per {@code MONTH}, {@code YEAR} or null
   * @param of what is counted, where the text says so beside it: {@code 웨이퍼}
   */
  record Quantity(
      Span span, BigDecimal value, String unit, @Nullable String per, @Nullable String of)
      implements Mention {}

  /**
   * A length of time: {@code 3년간}, {@code 5년 동안}.
   *
   * @param span the number and its unit, without what follows: {@code 3년}
   * @param unit DAY, MONTH or YEAR
   */
  record Term(Span span, BigDecimal count, Precision unit) implements Mention {}

  /**
   * A person with a title.
   *
   * @param org the company's name as the text gives it beside the person, if it does
   */
  record Person(Span span, String name, String title, @Nullable String org) implements Mention {}

  /** A place: a city, a county, a state, a country. */
  record Place(Span span, String name) implements Mention {}

  /** A project or product by name: {@code 스타게이트 프로젝트}. */
  record Project(Span span, String name) implements Mention {}
}
