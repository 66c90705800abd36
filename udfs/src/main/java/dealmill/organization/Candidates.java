package dealmill.organization;

import dealmill.text.Hangul;
import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects, in one article, the words that may be organizations no list knows, and weighs the
 * signs: the form (㈜, a last part like 제약), what stands beside it (a bracket with the head's name,
 * a descriptor before it, a title after it), how it looks to the tokenizer, how often it acts.
 */
final class Candidates {

  /** What a candidate must weigh to count as a name. */
  static final int ENOUGH = 4;

  /** What a last part like 제약 weighs behind something that is no common noun. */
  private static final int STRONG = 3;

  private static final int LONGEST_NAME = 24;
  private static final int SHORTEST_COMPOUND = 4;
  private static final int SHORTEST_TORN = 3;

  /** Shorter ones are names as well: 하우스, 파워. */
  private static final int SHORTEST_LAST_PART = 4;

  private final NameLexicon lexicon;
  private final String body;
  private final List<Word> words;
  private final Neighbours neighbours;
  private final PartySlots slots;
  private final Stems stems;
  private final NotNames notNames;
  private final States states;
  private final Map<String, Candidate> found = new LinkedHashMap<>();

  /** Compounds of common nouns that a descriptor has announced. */
  private final Set<String> novel = new HashSet<>();

  /** Where names that the dictionary knows stand, sorted. */
  private List<Span> taken = List.of();

  /**
   * Prepares to weigh the words of {@code body}.
   *
   * @param statements the sentences that speak of a deal, sorted
   */
  Candidates(NameLexicon lexicon, String body, List<Word> words, List<Span> statements) {
    this.lexicon = lexicon;
    this.body = body;
    this.words = words;
    this.neighbours = new Neighbours(lexicon, body);
    this.slots = new PartySlots(body, statements);
    this.stems = new Stems(lexicon, body, words, neighbours);
    this.notNames = lexicon.notNames();
    this.states = new States(lexicon, words, slots);
  }

  /** Weighs every word that does not lie in one of {@code known}, which are sorted. */
  List<Candidate> weigh(List<Span> known, List<Enumeration> lists, String title) {
    taken = List.copyOf(known);
    stems.read(title);
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      while (next < taken.size() && taken.get(next).end() <= word.start()) {
        next++;
      }
      boolean free = next >= taken.size() || taken.get(next).start() >= word.end();
      if (free && (!word.isVerb() || isDue(i))) {
        weigh(i, title);
      }
    }
    listed(lists);
    return new ArrayList<>(found.values());
  }

  /** What stands in a list with organizations is one. */
  private void listed(List<Enumeration> lists) {
    Set<Integer> named = new HashSet<>();
    for (Candidate candidate : found.values()) {
      if (candidate.score() >= ENOUGH) {
        named.addAll(candidate.starts);
      }
    }
    ListedNames listed = new ListedNames(lexicon, body, taken, named::contains);
    for (Enumeration list : lists) {
      for (Enumeration.Item item : listed.vouchedFor(list)) {
        String name = body.substring(item.start(), item.end());
        if (!notNames.covers(name)) {
          Candidate candidate = found.computeIfAbsent(name, Candidate::new);
          candidate.starts.add(item.start());
          candidate.add(Math.max(0, ENOUGH - candidate.score()));
        }
      }
    }
  }

  /** A tokenizer takes some names for verbs; behind 기업 or ㈜, before (대표 …) stands a name. */
  private boolean isDue(int i) {
    Word word = words.get(i);
    int length = stems.length(word);
    return isStrong(word.text())
        || isStrong(word.text().substring(0, length))
        || stems.isTitled(word)
        || isIncorporated(word.start(), word.start() + length)
        || i > 0 && lexicon.isDescriptor(words.get(i - 1).text())
        || Bracket.at(body, word.end()).namesHead();
  }

  private boolean isStrong(String word) {
    return lexicon.suffix(word).filter(s -> s.strength().isStrong()).isPresent();
  }

  private boolean isPublic(String word) {
    return lexicon
        .suffix(word)
        .filter(s -> s.strength() == NameLexicon.Strength.PUBLIC)
        .isPresent();
  }

  private void weigh(int i, String title) {
    Word word = words.get(i);
    int length = stems.length(word);
    String stem = word.text().substring(0, length);
    if (states.cover(i, stem)) {
      weighState(states.start(i, stem), word.start() + length);
      return;
    }
    if (isPlace(i, stem)) {
      return;
    }
    boolean lastPart = stem.length() >= SHORTEST_LAST_PART && lexicon.isLastPart(stem);
    boolean other =
        lexicon.isCountry(word.text()) || !lexicon.isForm(stem) && notNames.covers(stem);
    if (other || stem.length() < 2 || stem.length() > LONGEST_NAME) {
      return;
    }
    Shape shape = shape(word, stem);
    int form = lastPart ? STRONG : form(word, stem, shape);
    int spelled = Transliteration.start(body, word.start(), word.start() + length);
    int start = start(i, stem, form, shape, spelled);
    if (spelled < word.start()) {
      shape = Shape.PROPER;
    }
    if (lastPart && start == word.start()) {
      return;
    }
    parted(i);
    String name = body.substring(start, word.start() + length);
    int beside =
        neighbours.points(start, word.start() + length, shape)
            + slots.points(word.start(), word.start() + length, body(stem, shape))
            + abroad(start, name, shape)
            + given(start, word.start() + length, shape);
    if (form + beside + (shape.nameLike() ? 1 : 0) <= 0) {
      return;
    }
    Candidate candidate = found.computeIfAbsent(name, Candidate::new);
    boolean first = candidate.starts.isEmpty();
    candidate.starts.add(start);
    candidate.add(
        beside
            + (first
                ? form
                    + look(stem, joined(start < word.start(), stem, shape, form))
                    - (isNoun(word, stem, shape)
                            && !title.contains(stem)
                            && !neighbours.announce(start)
                        ? 1
                        : 0)
                    + headline(name, title)
                : 0));
    lexicon.suffix(stem).ifPresent(suffix -> candidate.kind(suffix.kind()));
    noteSlot(candidate, word.start() + length);
    noteAliases(candidate, word.start() + length);
  }

  /**
   * Where a name of several words starts that the {@code i}th ends.
   *
   * @param spelled where it starts by the bracket that spells it
   */
  private int start(int i, String stem, int form, Shape shape, int spelled) {
    Word word = words.get(i);
    int end = word.start() + stem.length();
    int quoted = neighbours.quotedStart(word.start(), end);
    if (quoted < word.start()) {
      return quoted;
    }
    if (spelled < word.start() && isFree(spelled, word.start())) {
      return spelled;
    }
    if (isFaculty(i, stem)) {
      return words.get(i - 1).start();
    }
    int joined = joinedStart(i, stem, form);
    return joined < word.start() || !shape.foreign() ? joined : foreignStart(i, stem);
  }

  /** 가온대 약대 is a party where it signs. */
  private boolean isFaculty(int i, String stem) {
    return i > 0
        && FACULTIES.contains(stem)
        && words.get(i - 1).end() + 1 == words.get(i).start()
        && SCHOOL.matcher(words.get(i - 1).text()).find();
  }

  private static final Set<String> FACULTIES =
      Set.of("약대", "의대", "공대", "치대", "법대", "약학대학", "의과대학", "공과대학", "치과대학", "경영대학", "간호대학");

  private static final Pattern SCHOOL = Pattern.compile("[가-힣]{2,}대(?:학교)?$");

  /** 가온면 두레리 and 중국 아벨성 are places. */
  private boolean isPlace(int i, String stem) {
    boolean village =
        i > 0
            && VILLAGE.matcher(stem).matches()
            && words.get(i - 1).end() + 1 == words.get(i).start()
            && TOWN.matcher(words.get(i - 1).text()).matches();
    return village
        || PROVINCE.matcher(stem).matches() && neighbours.tellCountry(words.get(i).start());
  }

  private static final Pattern VILLAGE = Pattern.compile("[가-힣]{1,4}[0-9]?[리동]");
  private static final Pattern TOWN = Pattern.compile("[가-힣]{1,4}[면읍시군구]");
  private static final Pattern PROVINCE = Pattern.compile("[가-힣]{2,5}[성주]");

  private boolean isFree(int start, int end) {
    return !Spans.overlap(taken, start, end);
  }

  /** A whole noun of the language is less of a name than a compound: 전구체. */
  private static boolean isNoun(Word word, String stem, Shape shape) {
    return shape == Shape.RARE
        && !word.tokens().isEmpty()
        && word.tokens().get(0).surface().length() >= stem.length();
  }

  /** In 아벨(Abel)제약 the bracket stands within the name. */
  private void parted(int i) {
    Word word = words.get(i);
    Bracket bracket = Bracket.at(body, word.end());
    int next = i + 1;
    while (bracket.isLatinName() && next < words.size() && words.get(next).end() <= bracket.end()) {
      next++;
    }
    boolean glued =
        bracket.isLatinName()
            && next < words.size()
            && words.get(next).start() == bracket.end()
            && isFree(word.start(), bracket.end());
    String last = glued ? words.get(next).text().substring(0, stems.length(words.get(next))) : "";
    if (last.equals(FIRM) || lexicon.isSuffix(last) && !Particles.isParticle(last)) {
      String name = body.substring(word.start(), bracket.end() + last.length());
      Candidate candidate = found.computeIfAbsent(name, Candidate::new);
      candidate.starts.add(word.start());
      candidate.add(ENOUGH);
      candidate.alias(word.text() + last);
    }
  }

  private static final String FIRM = "사";

  /**
   * Behind a country two words that are no words of the language are one name where the first never
   * stands without the second: 일본 아벨라 라온과, 중국의 아벨라 라온은.
   */
  private int foreignStart(int i, String stem) {
    int start = words.get(i).start();
    Word first = i > 0 ? words.get(i - 1) : words.get(i);
    String text = first.text();
    boolean adjacent = first.end() + 1 == start && body.charAt(first.end()) == ' ';
    if (!adjacent
        || stem.length() < 2
        || text.length() < 2
        || !Hangul.isAll(text)
        || !first.shape(text.length(), lexicon.commonNouns()).nameLike()
        || lexicon.suffix(text).filter(last -> last.text().length() > 1).isPresent()
        || lexicon.isPlace(text)
        || lexicon.isDescriptor(text)
        || notNames.covers(text)
        || first.isVerb()
        || !isFree(first.start(), first.end())
        || !neighbours.isFrom(first.start())) {
      return start;
    }
    String both = text + " " + stem.substring(0, 2);
    for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1)) {
      if (!body.startsWith(both, at)) {
        return start;
      }
    }
    return first.start();
  }

  private void weighState(int start, int end) {
    if (start >= 0) {
      Candidate candidate = found.computeIfAbsent(body.substring(start, end), Candidate::new);
      candidate.starts.add(start);
      candidate.add(ENOUGH);
      candidate.kind("GOVERNMENT");
    }
  }

  /** Behind a descriptor a compound of common nouns that is no word itself may be a name. */
  private Shape shape(Word word, String stem) {
    Shape shape = word.shape(stem.length(), lexicon.commonNouns());
    boolean due =
        shape == Shape.COMMON
            && stem.length() >= SHORTEST_COMPOUND
            && !lexicon.commonNouns().contains(stem)
            && !body.startsWith("인 ", word.start() + stem.length())
            && neighbours.announce(word.start());
    if (due) {
      novel.add(stem);
    }
    return shape == Shape.COMMON && novel.contains(stem) ? Shape.NOVEL : shape;
  }

  /** A body is named by what it does: where one is due 소재측정연구소 and 청소년문화센터 are names. */
  private Shape body(String stem, Shape shape) {
    boolean named =
        shape == Shape.COMMON
            && stem.length() > SHORTEST_COMPOUND
            && isPublic(stem)
            && !lexicon.commonNouns().contains(stem);
    return named ? Shape.NOVEL : shape;
  }

  /** What stands before 유한공사 or 테라퓨틱스 makes a name of it. */
  private Shape joined(boolean joined, String stem, Shape shape, int form) {
    return joined && shape == Shape.COMMON ? Shape.PROPER : formed(stem, shape, form);
  }

  /** ㈜ and (주) make a name of any word. */
  private Shape formed(String stem, Shape shape, int form) {
    return form > STRONG && shape == Shape.COMMON ? Shape.NOVEL : body(stem, shape);
  }

  /** In 조립업체 아벨에 공급하는 계약 something goes to whom the words announce. */
  private int given(int start, int end, Shape shape) {
    return shape.foreign() && neighbours.announce(start) && slots.isGiven(start, end) ? 1 : 0;
  }

  private int abroad(int start, String name, Shape shape) {
    boolean foreign =
        shape.foreign()
            && neighbours.tellCountry(start)
            && slots.isInStatement(start)
            && !lexicon.isPlace(name);
    return foreign ? 2 : 0;
  }

  private int form(Word word, String stem, Shape shape) {
    int points = 0;
    if (isIncorporated(word.start(), word.start() + stem.length())) {
      points += 4;
    }
    return points + lexicon.suffix(stem).map(suffix -> lastPart(suffix, stem, shape)).orElse(0);
  }

  private static int lastPart(NameLexicon.Suffix suffix, String stem, Shape shape) {
    boolean common = shape == Shape.COMMON;
    return switch (suffix.strength()) {
      case PUBLIC -> stem.length() - suffix.text().length() >= 2 && shape == Shape.PROPER ? 3 : 1;
      case SURE -> common ? 2 * STRONG : STRONG;
      case STRONG -> common ? 1 : shape == Shape.NOVEL ? 2 : STRONG;
      case WEAK -> common ? 0 : 1;
    };
  }

  private boolean isIncorporated(int start, int end) {
    return body.startsWith("㈜", start - 1)
        || body.startsWith("(주)", start - 3)
        || body.startsWith("주식회사 ", start - 5)
        || body.startsWith("㈜", end)
        || body.startsWith("(주)", end)
        || body.startsWith(" 주식회사", end) && !isBrand(start, end);
  }

  /** In 신발 브랜드 주식회사 아벨 the form is that of the name behind it. */
  private boolean isBrand(int start, int end) {
    int behind = end + " 주식회사 ".length();
    return lexicon.commonNouns().contains(body.substring(start, end))
        && body.startsWith(" 주식회사 ", end)
        && behind < body.length()
        && Character.isLetterOrDigit(body.charAt(behind));
  }

  private static int look(String stem, Shape shape) {
    boolean latin = stem.chars().anyMatch(Character::isUpperCase);
    boolean mixed = latin && Hangul.isIn(stem);
    if (mixed) {
      return isGraded(stem) ? -1 : 2;
    }
    return shape == Shape.COMMON ? -2 : shape == Shape.NOVEL ? 0 : 1;
  }

  /** A letter behind a word tells its sort: 비타민C. */
  private static boolean isGraded(String stem) {
    int last = stem.length() - 1;
    return Character.isUpperCase(stem.charAt(last)) && Hangul.isAll(stem.substring(0, last));
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

  /**
   * A foreign name of two words or more starts with words that carry no particle: 아벨 테라퓨틱스. In
   * 가온택시조합 두레카드 the first is a body of its own.
   */
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
      if (!adjacent
          || !isFree(before.start(), before.end())
          || isStrong(stem) && isPublic(before.text())
          || !(joins(before, latin)
              || form == STRONG && lexicon.isLastPart(stem) && isTorn(before))) {
        break;
      }
      start = before.start();
    }
    return start;
  }

  /** A foreign name before 테라퓨틱스 that the tokenizer tears into pieces. */
  private boolean isTorn(Word before) {
    String text = before.text();
    return text.length() >= SHORTEST_TORN
        && before.shape(text.length(), lexicon.commonNouns()).foreign()
        && Particles.lengthsIn(text).length == 0
        && !notNames.covers(text)
        && Hangul.isAll(text);
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
        && !notNames.covers(text)
        && !lexicon.looksLikePerson(text)
        && Hangul.isAll(text)
        && stems.count(text) <= stems.count(text + "은") + 3;
  }

  private void noteSlot(Candidate candidate, int end) {
    Particles.Particle particle = slots.particle(end);
    if (particle != null && particle.slot().acts()) {
      candidate.acts();
    }
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
