package dealmill.organization;

import dealmill.text.Hangul;
import dealmill.text.Letters;
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
    this.neighbours = new Neighbours(lexicon, body, words);
    this.slots = new PartySlots(body, statements);
    this.stems = new Stems(lexicon, body, words, neighbours);
    this.states = new States(words, slots);
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
        if (!lexicon.lexeme(name).isNoName()) {
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
    return word.lexeme().isStrong()
        || i > 0 && words.get(i - 1).lexeme().isDescriptor()
        || stems.isTitled(word)
        || Bracket.at(body, word.end()).namesHead()
        || isDue(word, stems.length(word));
  }

  private boolean isDue(Word word, int length) {
    return word.lexeme().stem(length).isStrong()
        || isIncorporated(word.start(), word.start() + length);
  }

  private void weigh(int i, String title) {
    Word word = words.get(i);
    Lexeme stem = word.lexeme().stem(stems.length(word));
    if (states.cover(i, stem)) {
      weighState(states.start(i, stem), word.start() + stem.length());
    } else if (mayName(i, stem)) {
      weigh(i, stem, title);
    }
  }

  private boolean mayName(int i, Lexeme stem) {
    return stem.length() >= 2
        && stem.length() <= LONGEST_NAME
        && !isPlace(i, stem.text())
        && !words.get(i).lexeme().isCountry()
        && (stem.isForm() || !stem.isNoName());
  }

  private void weigh(int i, Lexeme stem, String title) {
    Word word = words.get(i);
    int end = word.start() + stem.length();
    boolean lastPart = stem.length() >= SHORTEST_LAST_PART && stem.isLastPart();
    Shape shape = shape(word, stem);
    int form = lastPart ? STRONG : form(word, stem, shape);
    int spelled = Transliteration.start(body, word.start(), end);
    int start = start(i, stem, form, shape, spelled);
    if (spelled < word.start()) {
      shape = Shape.PROPER;
    }
    if (lastPart && start == word.start()) {
      return;
    }
    parted(i);
    int beside =
        neighbours.points(start, end, shape)
            + slots.points(word.start(), end, body(stem, shape))
            + abroad(start, end, shape)
            + given(start, end, shape);
    if (form + beside + (shape.nameLike() ? 1 : 0) > 0) {
      String name = body.substring(start, end);
      Candidate candidate = found.computeIfAbsent(name, Candidate::new);
      if (candidate.starts.isEmpty()) {
        candidate.add(form + firstPoints(word, start, stem, shape, form, title));
        candidate.add(headline(name, title));
      }
      candidate.starts.add(start);
      candidate.add(beside);
      note(candidate, stem, end);
    }
  }

  /** What the look of a name says, which counts once however often the name stands there. */
  private int firstPoints(Word word, int start, Lexeme stem, Shape shape, int form, String title) {
    boolean noun =
        isNoun(word, stem.text(), shape)
            && !title.contains(stem.text())
            && !neighbours.announce(start);
    return look(stem.text(), joined(start < word.start(), stem, shape, form)) - (noun ? 1 : 0);
  }

  private void note(Candidate candidate, Lexeme stem, int end) {
    NameLexicon.Suffix suffix = stem.suffix();
    if (suffix != null) {
      candidate.kind(suffix.kind());
    }
    noteSlot(candidate, end);
    noteAliases(candidate, end);
  }

  /**
   * Where a name of several words starts that the {@code i}th ends.
   *
   * @param spelled where it starts by the bracket that spells it
   */
  private int start(int i, Lexeme stem, int form, Shape shape, int spelled) {
    Word word = words.get(i);
    int end = word.start() + stem.length();
    int quoted = neighbours.quotedStart(word.start(), end);
    if (quoted < word.start()) {
      return quoted;
    }
    if (spelled < word.start() && isFree(spelled, word.start())) {
      return spelled;
    }
    if (isFaculty(i, stem.text())) {
      return words.get(i - 1).start();
    }
    int joined = joinedStart(i, stem, form);
    return joined < word.start() || !shape.foreign() ? joined : foreignStart(i, stem.text());
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
    return switch (stem.charAt(stem.length() - 1)) {
      case '리', '동' -> isVillage(i, stem);
      case '성', '주' ->
          PROVINCE.matcher(stem).matches() && neighbours.tellCountry(words.get(i).start());
      default -> false;
    };
  }

  private boolean isVillage(int i, String stem) {
    return i > 0
        && words.get(i - 1).end() + 1 == words.get(i).start()
        && VILLAGE.matcher(stem).matches()
        && TOWN.matcher(words.get(i - 1).text()).matches();
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
        && word.firstToken() != null
        && word.firstToken().surface().length() >= stem.length();
  }

  /** In 아벨(Abel)제약 the bracket stands within the name. */
  private void parted(int i) {
    Bracket bracket = Bracket.at(body, words.get(i).end());
    if (bracket.isLatinName()) {
      parted(i, bracket);
    }
  }

  private void parted(int i, Bracket bracket) {
    Word word = words.get(i);
    int next = i + 1;
    while (next < words.size() && words.get(next).end() <= bracket.end()) {
      next++;
    }
    boolean glued =
        next < words.size()
            && words.get(next).start() == bracket.end()
            && isFree(word.start(), bracket.end());
    if (!glued) {
      return;
    }
    Lexeme last = words.get(next).lexeme().stem(stems.length(words.get(next)));
    if (last.text().equals(FIRM) || last.isSuffix() && !Particles.isParticle(last.text())) {
      String name = body.substring(word.start(), bracket.end() + last.length());
      Candidate candidate = found.computeIfAbsent(name, Candidate::new);
      candidate.starts.add(word.start());
      candidate.add(ENOUGH);
      candidate.alias(word.text() + last.text());
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
    if (!adjacent || stem.length() < 2 || !isForeign(first) || !neighbours.isFrom(first.start())) {
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

  private boolean isForeign(Word word) {
    NameLexicon.Suffix last = word.lexeme().suffix();
    return word.length() >= 2
        && Hangul.isAll(word.text())
        && (last == null || last.text().length() == 1)
        && !word.lexeme().isPlace()
        && !word.lexeme().isDescriptor()
        && !word.lexeme().isNoName()
        && !word.isVerb()
        && word.shape(word.lexeme()).nameLike()
        && isFree(word.start(), word.end());
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
  private Shape shape(Word word, Lexeme stem) {
    Shape shape = word.shape(stem);
    if (shape != Shape.COMMON || stem.length() < SHORTEST_COMPOUND) {
      return shape;
    }
    boolean due =
        !stem.isCommonNoun()
            && !body.startsWith("인 ", word.start() + stem.length())
            && neighbours.announce(word.start());
    if (due) {
      novel.add(stem.text());
    }
    return novel.contains(stem.text()) ? Shape.NOVEL : shape;
  }

  /** A body is named by what it does: where one is due 소재측정연구소 and 청소년문화센터 are names. */
  private static Shape body(Lexeme stem, Shape shape) {
    boolean named =
        shape == Shape.COMMON
            && stem.length() > SHORTEST_COMPOUND
            && stem.isPublic()
            && !stem.isCommonNoun();
    return named ? Shape.NOVEL : shape;
  }

  /** What stands before 유한공사 or 테라퓨틱스 makes a name of it. */
  private static Shape joined(boolean joined, Lexeme stem, Shape shape, int form) {
    return joined && shape == Shape.COMMON ? Shape.PROPER : formed(stem, shape, form);
  }

  /** ㈜ and (주) make a name of any word. */
  private static Shape formed(Lexeme stem, Shape shape, int form) {
    return form > STRONG && shape == Shape.COMMON ? Shape.NOVEL : body(stem, shape);
  }

  /** In 조립업체 아벨에 공급하는 계약 something goes to whom the words announce. */
  private int given(int start, int end, Shape shape) {
    return shape.foreign() && neighbours.announce(start) && slots.isGiven(start, end) ? 1 : 0;
  }

  private int abroad(int start, int end, Shape shape) {
    boolean foreign =
        shape.foreign()
            && neighbours.tellCountry(start)
            && slots.isInStatement(start)
            && !lexicon.lexeme(body.substring(start, end)).isPlace();
    return foreign ? 2 : 0;
  }

  private int form(Word word, Lexeme stem, Shape shape) {
    NameLexicon.Suffix suffix = stem.suffix();
    return (isIncorporated(word.start(), word.start() + stem.length()) ? 4 : 0)
        + (suffix == null ? 0 : lastPart(suffix, stem.length(), shape));
  }

  private static int lastPart(NameLexicon.Suffix suffix, int length, Shape shape) {
    boolean common = shape == Shape.COMMON;
    return switch (suffix.strength()) {
      case PUBLIC -> length - suffix.text().length() >= 2 && shape == Shape.PROPER ? 3 : 1;
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
    return lexicon.lexeme(body.substring(start, end)).isCommonNoun()
        && body.startsWith(" 주식회사 ", end)
        && behind < body.length()
        && Letters.orDigit(body.charAt(behind));
  }

  private static int look(String stem, Shape shape) {
    if (Latin.hasUpperCase(stem) && Hangul.isIn(stem)) {
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
    boolean starts = at == 0 || !Letters.orDigit(title.charAt(at - 1));
    return starts ? (leads ? 2 : 1) : 0;
  }

  /**
   * A foreign name of two words or more starts with words that carry no particle: 아벨 테라퓨틱스. In
   * 가온택시조합 두레카드 the first is a body of its own.
   */
  private int joinedStart(int i, Lexeme stem, int form) {
    int start = words.get(i).start();
    boolean latin = Latin.isName(stem.text());
    boolean mixed = !latin && Latin.isIn(stem.text());
    if (mixed || form < 3 && !latin) {
      return start;
    }
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      Word before = words.get(k);
      boolean adjacent = before.end() + 1 == start && body.charAt(before.end()) == ' ';
      if (!adjacent
          || !isFree(before.start(), before.end())
          || stem.isStrong() && before.lexeme().isPublic()
          || !(joins(before, latin) || form == STRONG && stem.isLastPart() && isTorn(before))) {
        break;
      }
      start = before.start();
    }
    return start;
  }

  /** A foreign name before 테라퓨틱스 that the tokenizer tears into pieces. */
  private boolean isTorn(Word before) {
    Lexeme word = before.lexeme();
    return word.length() >= SHORTEST_TORN
        && before.shape(word).foreign()
        && word.bare().length == 0
        && !word.isNoName()
        && Hangul.isAll(word.text());
  }

  private boolean joins(Word before, boolean latin) {
    String text = before.text();
    if (latin) {
      return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Latin.isAll(text);
    }
    return text.length() >= 2
        && before.stemByTokens() == text.length()
        && before.shape(before.lexeme()).nameLike()
        && !before.isVerb()
        && !before.lexeme().isNoName()
        && !before.lexeme().looksLikePerson()
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
