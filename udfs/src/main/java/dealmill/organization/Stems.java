package dealmill.organization;

import dealmill.token.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the particle off a word: by the tokenizer, by what the article repeats, by its headline. */
final class Stems {

  private static final int SHORTEST_TORN = 3;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final NameLexicon lexicon;
  private final String body;
  private final Neighbours neighbours;
  private final Map<String, Integer> counts;

  /** The words of the headline. */
  private final Set<String> titled = new HashSet<>();

  Stems(NameLexicon lexicon, String body, List<Word> words, Neighbours neighbours) {
    this.lexicon = lexicon;
    this.body = body;
    this.neighbours = neighbours;
    counts = new HashMap<>(2 * words.size());
    words.forEach(this::countStems);
  }

  /** Notes the words of {@code title}: where the body says 위지트는, a headline that says 위지트 tells. */
  void read(String title) {
    for (String word : NO_WORD.split(title)) {
      if (word.length() >= SHORTEST_TORN) {
        titled.add(word);
      }
    }
  }

  /** Returns how often the body has {@code stem}, with or without a particle. */
  int count(String stem) {
    return counts.getOrDefault(stem, 0);
  }

  /** Tells whether the headline has the word without its particle. */
  boolean isTitled(Word word) {
    return titledStem(word) > 0;
  }

  private void countStems(Word word) {
    counts.merge(word.text(), 1, Integer::sum);
    for (Lexeme stem : word.lexeme().bare()) {
      counts.merge(stem.text(), 1, Integer::sum);
    }
  }

  private int titledStem(Word word) {
    for (Lexeme stem : word.lexeme().bare()) {
      if (stem.length() >= SHORTEST_TORN && titled.contains(stem.text())) {
        return stem.length();
      }
    }
    return -1;
  }

  /** The tokenizer's particle counts; where it sees none, the stem that the article repeats. */
  int length(Word word) {
    int inTitle = titledStem(word);
    if (inTitle > 0) {
      return inTitle;
    }
    int byTokens = word.stemByTokens();
    if (byTokens < word.length()) {
      return Particles.wholeAt(word.text(), byTokens);
    }
    int repeated = repeatedStem(word);
    return repeated < word.length() ? repeated : unknownStem(word);
  }

  private int repeatedStem(Word word) {
    Lexeme[] stems = word.lexeme().bare();
    int best = word.length();
    int seen = stems.length == 0 ? 0 : count(word.text());
    for (Lexeme stem : stems) {
      int count = count(stem.text());
      if (count > seen) {
        seen = count;
        best = stem.length();
      }
    }
    return best;
  }

  /** Behind what the tokenizer does not know a particle that fits the syllable before is one. */
  private int unknownStem(Word word) {
    String text = word.text();
    int stem = text.length() - 1;
    boolean fits = stem >= SHORTEST_TORN && mayFit(text, stem) && isTorn(word);
    return fits && (Particles.fits(text, stem) || neighbours.announce(word.start()))
        ? stem
        : text.length();
  }

  private static boolean mayFit(String text, int stem) {
    return Particles.fits(text, stem) || Particles.fitsSubject(text, stem);
  }

  private boolean isTorn(Word word) {
    boolean joins = body.startsWith(" 함께", word.end()) || body.startsWith(" 손", word.end());
    Token token = word.lastToken();
    String last = token == null ? word.text() : token.surface();
    return joins || last.length() > 1 && !lexicon.isCommonNoun(last);
  }
}
