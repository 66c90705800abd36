package dealmill.organization;

import dealmill.text.Letters;
import dealmill.text.Spans;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signs that stand beside a name: a bracket, a descriptor before it, a title after it.
 */
final class Neighbours {

  /** Only a listed firm has a ticker behind it, of whatever words it is made. */
  private static final int SURE = 6;

  private final NameLexicon lexicon;
  private final String body;
  private final List<Word> words;

  /** The word before {@link #beforeAt}, the last that was asked for. */
  private @Nullable Lexeme before;

  private int beforeAt;

  /** Prepares to look beside the {@code words} of {@code body}. */
  Neighbours(NameLexicon lexicon, String body, List<Word> words) {
    this.lexicon = lexicon;
    this.body = body;
    this.words = words;
  }

  /** Signs from the neighbours of the name at {@code [start, end)}. */
  int points(int start, int end, Shape shape) {
    boolean quoted = Quotes.openBefore(body, start);
    int after = quoted && Quotes.closeAt(body, end) ? end + 1 : end;
    return bracketPoints(after, shape)
        - (quoted && isGoods(start - 1) ? SURE : 0)
        + announcerPoints(announcer(start - (quoted ? 1 : 0)), quoted, shape)
        + followerPoints(start, end, after);
  }

  private int bracketPoints(int at, Shape shape) {
    Bracket bracket = Bracket.at(body, at);
    if (!bracket.found()) {
      return 0;
    }
    return (bracket.isTicker() ? SURE : bracket.namesHead() ? 4 : 0)
        + (bracket.isLatinName() && shape.nameLike() ? 1 : 0)
        + (bracket.alias().isEmpty() ? 0 : 3);
  }

  private static int announcerPoints(Lexeme before, boolean quoted, Shape shape) {
    if (before.isOfPerson()) {
      return -4;
    }
    if (before.introduces()) {
      return 3;
    }
    if (!before.isDescriptor()) {
      return 0;
    }
    return quoted ? 3 : shape.nameLike() && shape != Shape.NOVEL ? 2 : 1;
  }

  private int followerPoints(int start, int end, int after) {
    Lexeme follower =
        after < body.length() && body.charAt(after) == ' ' ? followerAfter(after) : null;
    if (follower == null) {
      return 0;
    }
    boolean person = follower.isTitle() && lexicon.looksLikePerson(body.substring(start, end));
    return person ? -4 : follower.isTitle() ? 2 : 1;
  }

  /** In 치료제 ‘누리정’과 ‘두온정’ the quotes that open at {@code quote} hold the names of goods. */
  private boolean isGoods(int quote) {
    int at = quote;
    Lexeme before = wordBefore(at);
    while (JOINS.contains(before.text())) {
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
    return before.isThing();
  }

  private static final Set<String> JOINS = Set.of("과", "와");
  private static final int LONGEST = 16;
  private static final int LONGEST_QUOTED = 4;

  /** The word before a name, or before the country that it is from: 발주처인 멕시코 아벨오일. */
  private Lexeme announcer(int start) {
    Lexeme before = wordBefore(start);
    return before.isCountry() ? wordBefore(start - before.length() - 1) : before;
  }

  /** Tells whether the word before {@code start} says what the name there is: 운영사, 제약사인. */
  boolean announce(int start) {
    Lexeme before = wordBefore(start);
    return before.isDescriptor() || before.introduces();
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
      Lexeme before = wordBefore(first);
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
    return wordBefore(start).isCountry();
  }

  /** Tells whether a country, or a kind of firm in one, stands before {@code start}: 일본의, 업체인. */
  boolean isFrom(int start) {
    Lexeme before = wordBefore(start);
    boolean of = before.text().endsWith("의") && before.stem(before.length() - 1).isCountry();
    return of || before.isCountry() || before.introduces();
  }

  /** A name is asked several things about the word before it. */
  private Lexeme wordBefore(int end) {
    Lexeme word = before;
    if (word == null || end != beforeAt) {
      word = readBefore(end);
      before = word;
      beforeAt = end;
    }
    return word;
  }

  private Lexeme readBefore(int end) {
    int to = end;
    while (to > 0 && body.charAt(to - 1) == ' ') {
      to--;
    }
    int from = Letters.wordStart(body, to);
    return lexeme(from, to);
  }

  /** Returns what stands behind names if the next word is one, with or without a particle. */
  private @Nullable Lexeme followerAfter(int start) {
    int from = start;
    while (from < body.length() && body.charAt(from) == ' ') {
      from++;
    }
    int to = Letters.wordEnd(body, from);
    Lexeme word = lexeme(from, to);
    for (Lexeme stem : word.bare()) {
      if (stem.isFollower()) {
        return stem;
      }
    }
    return word.isFollower() ? word : null;
  }

  /** What stands beside a word is mostly a word of the article, which keeps what it was asked. */
  private Lexeme lexeme(int from, int to) {
    int next = Spans.firstFrom(words, Word::start, from);
    Word word = next < words.size() ? words.get(next) : null;
    return word != null && word.start() == from && word.end() == to
        ? word.lexeme()
        : lexicon.lexeme(body.substring(from, to));
  }
}
