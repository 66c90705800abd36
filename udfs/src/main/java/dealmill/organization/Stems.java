package dealmill.organization;

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
    for (int length : Particles.lengthsIn(word.text())) {
      counts.merge(word.text().substring(0, word.text().length() - length), 1, Integer::sum);
    }
  }

  private int titledStem(Word word) {
    for (int length : Particles.lengthsIn(word.text())) {
      int stem = word.text().length() - length;
      if (stem >= SHORTEST_TORN && titled.contains(word.text().substring(0, stem))) {
        return stem;
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
    if (byTokens < word.text().length()) {
      return Particles.wholeAt(word.text(), byTokens);
    }
    int best = word.text().length();
    int seen = count(word.text());
    for (int length : Particles.lengthsIn(word.text())) {
      int stem = word.text().length() - length;
      int count = count(word.text().substring(0, stem));
      if (count > seen) {
        seen = count;
        best = stem;
      }
    }
    return best < word.text().length() ? best : unknownStem(word);
  }

  /** Behind what the tokenizer does not know a particle that fits the syllable before is one. */
  private int unknownStem(Word word) {
    String text = word.text();
    String last =
        word.tokens().isEmpty() ? text : word.tokens().get(word.tokens().size() - 1).surface();
    int stem = text.length() - 1;
    boolean joins = body.startsWith(" 함께", word.end()) || body.startsWith(" 손", word.end());
    boolean torn = joins || !lexicon.commonNouns().contains(last) && last.length() > 1;
    if (!torn || stem < SHORTEST_TORN) {
      return text.length();
    }
    boolean fits =
        Particles.fits(text, stem)
            || neighbours.announce(word.start()) && Particles.fitsSubject(text, stem);
    return fits ? stem : text.length();
  }
}
