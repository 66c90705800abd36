package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention.Date;
import dealmill.text.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and counts the relative ones from the day of publication, never from a clock.
 * Immutable.
 */
public final class DateFinder {

  private static final String FROM = "부터";

  private final DateWords words;
  private final Tails tails;
  private final Words terms;
  private final FutureSigns future;

  private DateFinder(Dictionary dictionary) {
    words = DateWords.of(dictionary);
    tails = Tails.of(dictionary, "date");
    terms = Words.of(dictionary.table("mention_tails.tsv"), "kind", "term", "tail");
    future = FutureSigns.of(dictionary);
  }

  /** Makes a finder that knows the words of {@code dictionary}. */
  public static DateFinder with(Dictionary dictionary) {
    return new DateFinder(dictionary);
  }

  /**
   * Returns the dates of {@code text} in order.
   *
   * <p>In {@code "지난 18일 합의, 내년 1분기 계약"}, published on 2025-11-20, they are {@code 2025-11-18} and
   * {@code 2026-Q1}.
   *
   * @param published the day that relative dates are counted from; without it they are left out
   */
  public List<Date> in(String text, @Nullable LocalDate published) {
    List<Date> dates = new ArrayList<>();
    DateReader reader = new DateReader(text, words, tails, terms);
    DateResolver resolver = new DateResolver(published);
    int at = 0;
    int last = -1;
    while (at < text.length()) {
      if (!mayStart(text, at)) {
        at++;
        continue;
      }
      for (DateParts parts : reader.at(at)) {
        ResolvedDate date = resolve(text, parts, resolver, last, published);
        if (date != null) {
          dates.add(new Date(parts.span(), date.text(), date.precision()));
          last = parts.span().end();
        }
      }
      at = Math.max(reader.end(), afterNumber(text, at));
    }
    return dates;
  }

  private @Nullable ResolvedDate resolve(
      String text,
      DateParts parts,
      DateResolver resolver,
      int last,
      @Nullable LocalDate published) {
    int start = parts.span().start();
    DateResolver.Link link = DateResolver.Link.NONE;
    if (last >= 0 && last <= start && joins(text, last, parts)) {
      link = DateResolver.Link.JOINED;
    } else if (last >= 0 && last <= start && isOneSentence(text, last, start)) {
      link = DateResolver.Link.SENTENCE;
    }
    int end = parts.span().end();
    boolean likely =
        future.far(text, end) || isNearSign(parts, published) && future.near(text, end);
    DateResolver.Ahead ahead =
        future.before(text, start)
            ? DateResolver.Ahead.SURELY
            : likely ? DateResolver.Ahead.LIKELY : DateResolver.Ahead.NO;
    return resolver.resolve(parts, ahead, link);
  }

  /** A day of this month that is over may have a 부터 or 까지 behind it and stay over. */
  private static boolean isNearSign(DateParts parts, @Nullable LocalDate published) {
    return parts.month() > 0
        ? parts.day() > 0
        : published != null && parts.day() > published.getDayOfMonth();
  }

  private static boolean isOneSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '.' && !isPoint(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean joins(String text, int last, DateParts parts) {
    int start = parts.span().start();
    if (start - last > 12) {
      return false;
    }
    String between = text.substring(last, start).strip();
    int bracket = between.startsWith("(") ? between.indexOf(')') + 1 : 0;
    String mark = between.substring(bracket);
    return mark.startsWith(FROM) && mark.strip().length() == FROM.length()
        || Joint.isRange(mark)
        || Joint.isList(mark)
        || mark.isEmpty() && start == last + 1 && bracket == 0;
  }

  private static boolean mayStart(String text, int at) {
    char c = text.charAt(at);
    if (!Letters.orDigit(c) && "’'‘`".indexOf(c) < 0) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Numerals.isDigit(c)
        ? !Numerals.isDigit(before) && !Numerals.isLatin(before) && !isPoint(text, at - 1)
        : !Letters.orDigit(before);
  }

  /** A full stop in a number, not one that a sentence is glued to: {@code 했다.29일}. */
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.' && at > 0 && Numerals.isDigit(text.charAt(at - 1));
  }

  private static int afterNumber(String text, int at) {
    int to = at + 1;
    while (to < text.length()
        && Numerals.isDigit(text.charAt(to))
        && Numerals.isDigit(text.charAt(at))) {
      to++;
    }
    return to;
  }
}
