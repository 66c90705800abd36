package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sums of money: {@code 1조4000억 달러}, {@code 3천809억7천600만원}, {@code $5.2B}, {@code 220억 규모}
 * (won by itself). Currencies stand in {@code currencies.csv}.
 */
public final class MoneyFinder {

  private static final String NUMBER =
      "[0-9][0-9,]*(?:\\.[0-9]+)?[ \u00A0]?[십백천만억조경]*(?:[ \u00A0]?[0-9][0-9,]*(?:\\.[0-9]+)?[ \u00A0]?[십백천만억조경]+)*(?:[ \u00A0]?[0-9][0-9,]*(?=[ \u00A0]?(?:원|달러)))?";
  private static final Pattern BARE_AFTER =
      Pattern.compile(
          "^(?:대|여)?[ \u00A0]?(?:규모|투자|유치|매각|인수|대출|계약|수주|공급|지분|출자|유상증자|조달|확보|베팅|들여|들인|기술수출|긴급|시리즈|프리|실탄|‘|에 (?:인수|매각|사|팔|품)|어치)");
  private static final Pattern BARE_UNIT = Pattern.compile("[억조]$");

  private final Pattern pattern;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> signs = new HashMap<>();
  private final Qualifiers qualifiers;

  private MoneyFinder(Dictionary dictionary) {
    List<String> names = new ArrayList<>();
    for (Table.Row row : dictionary.table("currencies.csv", "code", "names", "signs").rows()) {
      row.list("names").forEach(name -> codes.put(name, row.need("code")));
      row.list("signs").forEach(sign -> signs.put(sign, row.need("code")));
      names.addAll(row.list("names"));
    }
    String words = alternatives(names);
    String marks = alternatives(new ArrayList<>(signs.keySet()));
    pattern =
        Pattern.compile(
            "(?<sign>"
                + marks
                + ")[ ]?(?<signed>[0-9][0-9,]*(?:\\.[0-9]+)?)[ ]?(?<scale>(?:billion|million|trillion|bn|B|M|T|K)(?![A-Za-z])|[십백천만억조]+)?"
                + "|(?<![0-9A-Za-z.,])(?<number>"
                + NUMBER
                + ")[ \u00A0]?(?:여[ ]?)?(?<word>"
                + words
                + ")?");
    qualifiers = Qualifiers.of(dictionary);
  }

  /** Makes a finder that knows the currencies of {@code dictionary}. */
  public static MoneyFinder with(Dictionary dictionary) {
    return new MoneyFinder(dictionary);
  }

  private static String alternatives(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(String::length).reversed().thenComparing(w -> w));
    return String.join("|", sorted.stream().map(Pattern::quote).toList());
  }

  /**
   * Returns the sums in {@code text}, in order.
   *
   * <p>{@code "약 1500만달러(약 220억원)"} gives 15,000,000 USD, about, and 22,000,000,000 KRW, a
   * conversion.
   */
  public List<Mention.Money> in(String text) {
    List<Mention.Money> sums = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      Optional<Mention.Money> sum = sum(text, matcher, sums);
      sum.ifPresent(sums::add);
      at = Math.max(matcher.end(), at + 1);
    }
    return sums;
  }

  private Optional<Mention.Money> sum(String text, Matcher matcher, List<Mention.Money> before) {
    if (matcher.group("sign") != null) {
      return signed(text, matcher, before);
    }
    String word = matcher.group("word");
    String number = matcher.group("number").stripTrailing();
    int end = matcher.end();
    if (word == null) {
      end = matcher.start("number") + number.length();
      if (!BARE_UNIT.matcher(number).find() || !BARE_AFTER.matcher(rest(text, end)).find()) {
        return Optional.empty();
      }
    } else if (!endsCurrency(text, end, word)) {
      return Optional.empty();
    }
    String code = word == null ? "KRW" : codes.getOrDefault(word, "KRW");
    Span span = new Span(matcher.start(), end);
    return value(number).map(value -> money(text, span, value, code, before));
  }

  private static String rest(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + 14));
  }

  /** Behind 원 no further noun: 원전, 원유; behind 파운드 no 리: 파운드리; behind 달러 no word. */
  private static boolean endsCurrency(String text, int end, String word) {
    if (end >= text.length() || !Character.isLetter(text.charAt(end))) {
      return true;
    }
    String rest = rest(text, end);
    if (word.equals("원")) {
      return AFTER_WON.matcher(rest).find();
    }
    return !(word.equals("파운드") && rest.startsWith("리")) && !Words.latinGoesOn(text, end);
  }

  private static final Pattern AFTER_WON =
      Pattern.compile(
          "^(?:을|를|이|가|은|는|의|에|으로|로|과|와|대|까지|부터|어치|규모|가량|정도|안팎|이상|이하|미만|여|선|씩|짜리|보다|만|도|이나|이며|이고|인|이었|이다|에서|내외|상당|남짓|이라|입니|들|수준|이란|밖|을까|전후|가까)");

  private Optional<Mention.Money> signed(String text, Matcher matcher, List<Mention.Money> before) {
    String scale = matcher.group("scale");
    String digits = matcher.group("signed").replace(",", "");
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value =
        scale == null
            ? new BigDecimal(digits)
            : Scale.of(scale)
                .map(new BigDecimal(digits)::multiply)
                .orElseGet(() -> KoreanNumber.parse(digits + scale).orElse(BigDecimal.ZERO));
    Span span = new Span(matcher.start(), matcher.end());
    String code = signs.getOrDefault(matcher.group("sign"), "USD");
    return value.signum() == 0
        ? Optional.empty()
        : Optional.of(money(text, span, value, code, before));
  }

  private static Optional<BigDecimal> value(String number) {
    return KoreanNumber.parse(number).filter(value -> value.signum() > 0);
  }

  private Mention.Money money(
      String text, Span span, BigDecimal value, String code, List<Mention.Money> before) {
    boolean conversion =
        !before.isEmpty() && converts(text, before.get(before.size() - 1), span, code);
    return new Mention.Money(
        span, value.stripTrailingZeros(), code, qualifiers.around(text, span), conversion);
  }

  private static final Pattern OPENS =
      Pattern.compile(
          "^[ ]?(?:규모|어치|가량)?[ ]?[(\\[](?:당시 환율 )?(?:기준 )?(?:약|한화|원화|우리 ?돈|미화|달러로|현재 환율로)?[ 으로]*(?:약|한화)?[ ]?$|^[,]? ?(?:우리 ?돈|원화|한화)(?:로|으로)?[ ]?(?:약)?[ ]?$");

  /** A sum in another currency in a bracket right behind a sum restates it. */
  private static boolean converts(String text, Mention.Money last, Span span, String code) {
    int from = last.span().end();
    return span.start() - from < 24
        && span.start() >= from
        && !last.currency().equals(code)
        && OPENS.matcher(text.substring(from, span.start())).find();
  }
}
