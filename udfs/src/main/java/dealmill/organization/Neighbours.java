package dealmill.organization;

import java.util.Set;

/**
 * Reads the signs that stand beside a name: a bracket, a descriptor before it, a title after it.
 */
final class Neighbours {

  /** Only a listed firm has a ticker behind it, of whatever words it is made. */
  private static final int SURE = 6;

  private final NameLexicon lexicon;
  private final String body;

  Neighbours(NameLexicon lexicon, String body) {
    this.lexicon = lexicon;
    this.body = body;
  }

  /** Signs from the neighbours of the name at {@code [start, end)}. */
  int points(int start, int end, Shape shape) {
    int points = 0;
    boolean quoted = Quotes.openBefore(body, start);
    int after = quoted && Quotes.closeAt(body, end) ? end + 1 : end;
    Bracket bracket = Bracket.at(body, after);
    if (bracket.found()) {
      points += bracket.isTicker() ? SURE : bracket.namesHead() ? 4 : 0;
      points += bracket.isLatinName() && shape.nameLike() ? 1 : 0;
      points += bracket.alias().isEmpty() ? 0 : 3;
    }
    if (quoted && isGoods(start - 1)) {
      points -= SURE;
    }
    String before = announcer(start - (quoted ? 1 : 0));
    if (lexicon.isOfPerson(before)) {
      points -= 4;
    } else if (lexicon.introduces(before)) {
      points += 3;
    } else if (lexicon.isDescriptor(before)) {
      points += quoted ? 3 : shape.nameLike() && shape != Shape.NOVEL ? 2 : 1;
    }
    String follower = wordAfter(after);
    if (lexicon.isFollower(follower) && after < body.length() && body.charAt(after) == ' ') {
      boolean person =
          lexicon.isTitle(follower) && lexicon.looksLikePerson(body.substring(start, end));
      points += person ? -4 : lexicon.isTitle(follower) ? 2 : 1;
    }
    return points;
  }

  /** In 치료제 ‘누리정’과 ‘두온정’ the quotes that open at {@code quote} hold the names of goods. */
  private boolean isGoods(int quote) {
    int at = quote;
    String before = wordBefore(at);
    while (JOINS.contains(before)) {
      int close = at - (body.charAt(at - 1) == ' ' ? 1 : 0) - before.length() - 1;
      int open = close;
      while (open > 0 && close - open < LONGEST && !Quotes.openBefore(body, open)) {
        open--;
      }
      if (open < 2 || !Quotes.closeAt(body, close)) {
        return false;
      }
      at = open - 1;
      before = wordBefore(at);
    }
    return lexicon.isThing(before);
  }

  private static final Set<String> JOINS = Set.of("과", "와");
  private static final int LONGEST = 16;
  private static final int LONGEST_QUOTED = 4;

  /** The word before a name, or before the country that it is from: 발주처인 멕시코 아벨오일. */
  private String announcer(int start) {
    String before = wordBefore(start);
    return lexicon.isCountry(before) ? wordBefore(start - before.length() - 1) : before;
  }

  /** Tells whether the word before {@code start} says what the name there is: 운영사, 제약사인. */
  boolean announce(int start) {
    String before = wordBefore(start);
    return lexicon.isDescriptor(before) || lexicon.introduces(before);
  }

  /**
   * Returns where the quotes open that close at {@code end}, if the words before announce a name of
   * several words: 식품업체인 ‘아벨 라온’; else {@code start}.
   */
  int quotedStart(int start, int end) {
    Bracket bracket = Bracket.at(body, end);
    int close = bracket.found() ? bracket.end() : end;
    if (!Quotes.closeAt(body, close) || start < 2) {
      return start;
    }
    int first = start;
    for (int words = 1; words < LONGEST_QUOTED; words++) {
      String before = wordBefore(first);
      if (before.length() < 2 || body.charAt(first - 1) != ' ') {
        return start;
      }
      first -= 1 + before.length();
      if (Quotes.openBefore(body, first)) {
        return first > 1 && announce(first - 1) ? first : start;
      }
      if (first < 2) {
        return start;
      }
    }
    return start;
  }

  /** Tells whether a country stands before {@code start}: 스위스 아벨테라퓨틱스. */
  boolean tellCountry(int start) {
    return lexicon.isCountry(wordBefore(start));
  }

  /** Tells whether a country, or a kind of firm in one, stands before {@code start}: 일본의, 업체인. */
  boolean isFrom(int start) {
    String before = wordBefore(start);
    boolean of =
        before.endsWith("의") && lexicon.isCountry(before.substring(0, before.length() - 1));
    return of || lexicon.isCountry(before) || lexicon.introduces(before);
  }

  private String wordBefore(int end) {
    int to = end;
    while (to > 0 && body.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && Character.isLetterOrDigit(body.charAt(from - 1))) {
      from--;
    }
    return body.substring(from, to);
  }

  private String wordAfter(int start) {
    int from = Math.min(start, body.length());
    while (from < body.length() && body.charAt(from) == ' ') {
      from++;
    }
    int to = from;
    while (to < body.length() && Character.isLetterOrDigit(body.charAt(to))) {
      to++;
    }
    String word = body.substring(from, to);
    for (int length : Particles.lengthsIn(word)) {
      String stem = word.substring(0, word.length() - length);
      if (lexicon.isFollower(stem)) {
        return stem;
      }
    }
    return word;
  }
}
