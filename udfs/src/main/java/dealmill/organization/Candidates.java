package dealmill.organization;

import dealmill.organization.NameLexicon.Strength;
import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects, in one article, the words that may be organizations no list knows, and weighs the
 * signs: the form (㈜, a last part like 제약), what stands beside it (a bracket with the head's name,
 * a descriptor before it, a title after it), how it looks to the tokenizer, how often it acts.
 */
final class Candidates {

  /** What a candidate must weigh to count as a name. */
  static final int ENOUGH = 4;

  /** Behind 와 or 과 these make a comparison or a topic, no partner. */
  private static final Pattern BESIDES =
      Pattern.compile(" ?(?:관련|같은|같이|달리|비교|마찬가지|무관|별개|맞물려|연계|관계없)");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:\\([^)]{1,30}\\))?(?:[,·ㆍ/] ?[^,·ㆍ.()]{2,20}(?:\\([^)]{1,30}\\))?){0,7}?(?: ?등 ?(?:[0-9]+개?(?:사|곳|개사|개 ?기관|개 ?기업)?|복수의? ?[가-힣]+)?)?(와|과|로부터|으로부터|에서|이 |가 )");

  /** Right behind a bare name these make it what is bought. */
  private static final Pattern BOUGHT = Pattern.compile(" (?:인수|매각|합병|지분|경영권)");

  private static final int LONGEST_NAME = 24;

  /** A사, 시리즈A: a letter for a name that is not told, a round's letter. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "[A-Z]{1,2}(?:사|씨|그룹|기업|은행|대|병원)?|(?:프리)?시리즈[A-Z].*|[0-9]+[A-Za-z]{0,3}|제?[0-9]+.*");

  private final NameLexicon lexicon;
  private final String body;
  private final List<Word> words;
  private final List<Span> statements;
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  /**
   * Prepares to weigh the words of {@code body}.
   *
   * @param statements the sentences that speak of a deal, sorted
   */
  Candidates(NameLexicon lexicon, String body, List<Word> words, List<Span> statements) {
    this.lexicon = lexicon;
    this.body = body;
    this.words = words;
    this.statements = statements;
    words.forEach(this::countStems);
  }

  private void countStems(Word word) {
    stems.merge(word.text(), 1, Integer::sum);
    for (int length : Particles.lengthsIn(word.text())) {
      stems.merge(word.text().substring(0, word.text().length() - length), 1, Integer::sum);
    }
  }

  /** Weighs every word that does not lie in one of {@code taken}, which are sorted. */
  List<Candidate> weigh(List<Span> taken, String title) {
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      while (next < taken.size() && taken.get(next).end() <= word.start()) {
        next++;
      }
      boolean free = next >= taken.size() || taken.get(next).start() >= word.end();
      if (free && (!word.isVerb() || isStrong(word.text()) || isDescribed(i))) {
        weigh(i, title);
      }
    }
    return new ArrayList<>(found.values());
  }

  /** A tokenizer takes some names for verbs; behind 기업 or before (대표 …) stands a name. */
  private boolean isDescribed(int i) {
    Word word = words.get(i);
    return i > 0 && lexicon.isDescriptor(words.get(i - 1).text())
        || Bracket.at(body, word.end()).namesHead();
  }

  private boolean isStrong(String word) {
    return lexicon.suffix(word).filter(s -> s.strength() == Strength.STRONG).isPresent();
  }

  private void weigh(int i, String title) {
    Word word = words.get(i);
    int length = stemLength(word);
    String stem = word.text().substring(0, length);
    if (stem.length() < 2 || stem.length() > LONGEST_NAME || isExcluded(stem)) {
      return;
    }
    Shape shape = word.shape(length, lexicon.commonNouns());
    int form = form(word, stem, shape);
    int start = joinedStart(i, stem, form);
    String name = body.substring(start, word.start() + length);
    int beside =
        beside(start, word.start() + length, shape)
            + slotPoints(word.start() + length, shape, word.start());
    if (form + beside + (shape.nameLike() ? 1 : 0) <= 0) {
      return;
    }
    Candidate candidate = found.computeIfAbsent(name, Candidate::new);
    boolean first = candidate.starts.isEmpty();
    candidate.starts.add(start);
    candidate.add(beside + (first ? form + look(stem, shape) + headline(name, title) : 0));
    lexicon.suffix(stem).ifPresent(suffix -> candidate.kind(suffix.kind()));
    noteSlot(candidate, word.start() + length);
    noteAliases(candidate, word.start() + length);
  }

  private boolean isExcluded(String stem) {
    return lexicon.isNoOrganization(stem)
        || lexicon.isDescriptor(stem)
        || lexicon.isFollower(stem)
        || stem.endsWith("들")
        || UNNAMED.matcher(stem).matches()
        || Character.isDigit(stem.charAt(0)) && !stem.chars().anyMatch(Character::isUpperCase);
  }

  /** The tokenizer's particle counts; where it sees none, the stem that the article repeats. */
  private int stemLength(Word word) {
    int byTokens = word.stemByTokens();
    if (byTokens < word.text().length()) {
      return byTokens;
    }
    int best = word.text().length();
    int seen = stems.getOrDefault(word.text(), 0);
    for (int length : Particles.lengthsIn(word.text())) {
      int stem = word.text().length() - length;
      int count = stems.getOrDefault(word.text().substring(0, stem), 0);
      if (count > seen) {
        seen = count;
        best = stem;
      }
    }
    return best;
  }

  private int form(Word word, String stem, Shape shape) {
    int points = 0;
    if (isIncorporated(word.start(), word.start() + stem.length())) {
      points += 4;
    }
    Optional<NameLexicon.Suffix> suffix = lexicon.suffix(stem);
    if (suffix.isPresent()) {
      Strength strength = suffix.get().strength();
      boolean common = shape == Shape.COMMON;
      points +=
          strength == Strength.PUBLIC
              ? (stem.length() - suffix.get().text().length() >= 2 && shape == Shape.PROPER ? 3 : 1)
              : strength == Strength.STRONG ? (common ? 1 : 3) : common ? 0 : 1;
    }
    return points;
  }

  private boolean isIncorporated(int start, int end) {
    return body.startsWith("㈜", start - 1)
        || body.startsWith("(주)", start - 3)
        || body.startsWith("주식회사 ", start - 5)
        || body.startsWith("㈜", end)
        || body.startsWith("(주)", end)
        || body.startsWith(" 주식회사", end);
  }

  private static int look(String stem, Shape shape) {
    boolean latin = stem.chars().anyMatch(Character::isUpperCase);
    boolean mixed = latin && stem.chars().anyMatch(c -> c >= '가' && c <= '힣');
    if (mixed) {
      return 2;
    }
    return shape.nameLike() ? 1 : shape == Shape.COMMON ? -2 : 0;
  }

  private static int headline(String name, String title) {
    int at = title.indexOf(name);
    if (at < 0) {
      return 0;
    }
    int end = at + name.length();
    boolean leads = end < title.length() && ",-·ㆍ".indexOf(title.charAt(end)) >= 0;
    boolean starts = at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1));
    return starts ? (leads ? 2 : 1) : 0;
  }

  /** Signs from the neighbours of the name at {@code [start, end)}. */
  private int beside(int start, int end, Shape shape) {
    int points = 0;
    boolean quoted = start > 0 && "'‘“\"".indexOf(body.charAt(start - 1)) >= 0;
    int after =
        quoted && end < body.length() && "'’”\"".indexOf(body.charAt(end)) >= 0 ? end + 1 : end;
    Bracket bracket = Bracket.at(body, after);
    if (bracket.found()) {
      points += bracket.namesHead() ? 4 : bracket.isTicker() ? 4 : 0;
      points += bracket.isLatinName() && shape.nameLike() ? 1 : 0;
      points += bracket.alias().isEmpty() ? 0 : 3;
    }
    String before = wordBefore(start - (quoted ? 1 : 0));
    if (lexicon.isDescriptor(before)) {
      points += quoted ? 3 : shape.nameLike() ? 2 : 1;
    }
    String follower = wordAfter(after);
    if (lexicon.isFollower(follower) && after < body.length() && body.charAt(after) == ' ') {
      boolean person =
          lexicon.isTitle(follower) && lexicon.looksLikePerson(body.substring(start, end));
      points += person ? -4 : lexicon.isTitle(follower) ? 2 : 1;
    }
    return points;
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

  /** A foreign name of two words or more starts with words that carry no particle: 아벨 테라퓨틱스. */
  private int joinedStart(int i, String stem, int form) {
    int start = words.get(i).start();
    boolean latin = stem.chars().allMatch(c -> Words.isLatin((char) c) || c == '&');
    boolean mixed = !latin && stem.chars().anyMatch(c -> Words.isLatin((char) c));
    if (mixed || form < 3 && !latin) {
      return start;
    }
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      Word before = words.get(k);
      boolean adjacent = before.end() + 1 == start && body.charAt(before.end()) == ' ';
      if (!adjacent || !joins(before, latin)) {
        break;
      }
      start = before.start();
    }
    return start;
  }

  private boolean joins(Word before, boolean latin) {
    String text = before.text();
    if (latin) {
      return text.chars().allMatch(c -> Words.isLatin((char) c))
          && Character.isUpperCase(text.charAt(0))
          && text.length() > 1;
    }
    return text.length() >= 2
        && before.stemByTokens() == text.length()
        && before.shape(text.length(), lexicon.commonNouns()).nameLike()
        && !before.isVerb()
        && !isExcluded(text)
        && !lexicon.looksLikePerson(text)
        && text.chars().allMatch(c -> c >= '가' && c <= '힣')
        && stems.getOrDefault(text, 0) <= stems.getOrDefault(text + "은", 0) + 3;
  }

  private void noteSlot(Candidate candidate, int end) {
    Particles.Particle particle = particle(end);
    if (particle != null && particle.slot().acts()) {
      candidate.acts();
    }
  }

  private Particles.@Nullable Particle particle(int end) {
    int at = end;
    Bracket bracket = Bracket.at(body, at);
    at = bracket.found() ? bracket.end() : at;
    while (at < body.length() && "'’”\"".indexOf(body.charAt(at)) >= 0) {
      at++;
    }
    return at < body.length() ? Particles.at(body, at) : null;
  }

  /** In the statement of a deal the places around its verb are for parties. */
  private int slotPoints(int end, Shape shape, int start) {
    if (!shape.nameLike() || !isInStatement(start)) {
      return 0;
    }
    Particles.Particle particle = particle(end);
    if (particle == null) {
      return BOUGHT.matcher(body).region(end, body.length()).lookingAt() ? 2 : listPoints(end);
    }
    return switch (particle.slot()) {
      case WITH -> BESIDES.matcher(body).region(particle.end(), body.length()).lookingAt() ? 0 : 3;
      case FROM, TOPIC, SUBJECT -> 1;
      case TO, OBJECT, OF, ALSO, BARE -> 0;
    };
  }

  /** A member of a list that ends in 등과, 등으로부터 or 등이 has the place of the list. */
  private int listPoints(int end) {
    Matcher list = LIST.matcher(body).region(end, Math.min(body.length(), end + 90));
    if (!list.lookingAt()) {
      return 0;
    }
    return list.group(1).startsWith("이") || list.group(1).startsWith("가") ? 2 : 3;
  }

  private boolean isInStatement(int at) {
    int next = Spans.firstFrom(statements, Span::end, at + 1);
    return next < statements.size() && statements.get(next).start() <= at;
  }

  private void noteAliases(Candidate candidate, int end) {
    Bracket bracket = Bracket.at(body, end);
    if (bracket.found()) {
      String alias = bracket.alias().isEmpty() ? bracket.formerName() : bracket.alias();
      if (!alias.isEmpty()) {
        candidate.alias(alias);
      } else if (bracket.isLatinName()) {
        candidate.alias(bracket.inside());
      }
    }
  }
}
