package dealmill.organization;

import dealmill.organization.Enumeration.Item;
import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vouches for what stands in one list with organizations: 그린푸드 in {@code 다해에너지·그린푸드·에코텍이엔지 등 3개사}.
 * Behind 등 the list may say of what kind its members are.
 */
final class ListedNames {

  private static final Pattern COUNT =
      Pattern.compile(" ?등 ?(?:총 ?)?[0-9]+여?(?:개사|개 ?(?:기업|기관|업체|회사|사|대학|병원)|곳)");
  private static final Pattern NEXT =
      Pattern.compile(" ?등(?:의)?(?: ([가-힣A-Z0-9]+))?(?: ([가-힣A-Z]+))?(?: ([가-힣A-Z]+))?");
  private static final int SHORTEST_COMMON = 4;

  /** So many names in a list of almost nothing else vouch for a common word between them. */
  private static final int MANY = 3;

  private final NameLexicon lexicon;
  private final String body;
  private final List<Span> taken;
  private final IntPredicate isNamed;

  /**
   * Prepares to look at the lists of {@code body}.
   *
   * @param taken where the dictionary's names stand, sorted
   * @param isNamed tells whether a name that weighs enough starts at an offset
   */
  ListedNames(NameLexicon lexicon, String body, List<Span> taken, IntPredicate isNamed) {
    this.lexicon = lexicon;
    this.body = body;
    this.taken = taken;
    this.isNamed = isNamed;
  }

  /** Returns the members of {@code list} that its other members vouch for. */
  List<Item> vouchedFor(Enumeration list) {
    int size = list.items().size();
    long sure = list.items().stream().filter(this::isSure).count();
    boolean typed = isTyped(list.end());
    boolean counted = follows(COUNT, list.end());
    boolean enough = typed || counted ? sure > 0 : size > 2 && sure * 2 >= size;
    if (isPaid(list)) {
      return list.items().stream().filter(item -> !isSure(item) && mayBe(item, false)).toList();
    }
    if (!enough) {
      return List.of();
    }
    boolean strict = !counted && (typed ? sure * 2 < size : sure < MANY || sure * 4 < size * 3);
    return list.items().stream().filter(item -> !isSure(item) && mayBe(item, strict)).toList();
  }

  /** In ‘아벨’, ‘라온’ 등 3곳에 각각 1억원을 투자했다 all in quotes are firms. */
  private boolean isPaid(Enumeration list) {
    return follows(PAID, pastBracket(list.end()))
        && list.items().stream().allMatch(item -> Quotes.openBefore(body, item.start()));
  }

  private int pastBracket(int end) {
    Bracket bracket = Bracket.at(body, end);
    return bracket.found() ? bracket.end() : end;
  }

  private static final Pattern PAID =
      Pattern.compile(
          " ?등 ?(?:총 ?)?[0-9]+여?(?:개사|개 ?(?:기업|업체|회사|사)|곳)에 (?:각각 |총 |모두 )?[0-9][0-9,.조억만천 ]{0,12}(?:원|달러)씩?[을를]? (?:신규 )?(?:투자|출자)");

  private boolean isSure(Item item) {
    return Spans.overlap(taken, item.start(), item.end()) || isNamed.test(item.start());
  }

  private boolean mayBe(Item item, boolean strict) {
    String name = body.substring(item.start(), item.end());
    if (name.length() < 2 || name.indexOf(' ') >= 0 || lexicon.listed(name).place) {
      return false;
    }
    Shape shape = item.word().shape(lexicon.lexeme(name));
    return shape.nameLike()
        || !strict && name.length() >= SHORTEST_COMMON && !lexicon.isCommonNoun(name);
  }

  /** Tells whether 등 and a descriptor follow: {@code 등 내로라하는 센서 업체}. */
  private boolean isTyped(int end) {
    Matcher next = NEXT.matcher(body).region(end, body.length());
    if (!next.lookingAt()) {
      return false;
    }
    for (int i = 1; i <= next.groupCount(); i++) {
      String word = next.group(i);
      if (word != null && isDescriptor(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last word of {@code 등 4대 시중은행의}, without its particle: 시중은행. */
  static String kindIn(String tail) {
    Matcher next = NEXT.matcher(tail);
    String last = "";
    for (int i = 1; next.lookingAt() && i <= next.groupCount(); i++) {
      String word = next.group(i) == null ? "" : next.group(i);
      if (word.isEmpty() || !last.isEmpty() && word.length() < 2) {
        break;
      }
      last = word;
      int[] particles = Particles.lengthsIn(word);
      if (particles.length > 0) {
        return word.substring(0, word.length() - particles[0]);
      }
    }
    return last;
  }

  private boolean isDescriptor(String text) {
    Lexeme word = lexicon.lexeme(text);
    boolean descriptor = word.isDescriptor();
    for (Lexeme stem : word.bare()) {
      descriptor |= stem.isDescriptor();
    }
    return descriptor;
  }

  private boolean follows(Pattern pattern, int at) {
    return pattern.matcher(body).region(at, body.length()).lookingAt();
  }
}
