package dealmill.organization;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the states that sign in the statements of an article: 호주 정부와, 호주 국방부에, and 호주와 where it is
 * with whom a contract is signed.
 */
final class States {

  private static final String GOVERNMENT = "정부";
  private static final Set<String> ARMS = Set.of("육군", "해군", "공군", "해병대");
  private static final Set<String> OFFICES = Set.of("부", "처", "청");

  /** The country of the news is where they happen, no side of a contract. */
  private static final Set<String> HOME = Set.of("한국", "대한민국", "우리나라");

  private final NameLexicon lexicon;
  private final List<Word> words;
  private final PartySlots slots;

  States(NameLexicon lexicon, List<Word> words, PartySlots slots) {
    this.lexicon = lexicon;
    this.words = words;
    this.slots = slots;
  }

  /** Tells whether {@code stem}, that of the {@code i}th word, is a state or one of its offices. */
  boolean cover(int i, String stem) {
    return stem.equals(GOVERNMENT)
        || isCountry(i, stem)
        || lexicon.isCountry(before(i)) && (ARMS.contains(stem) || isOffice(stem));
  }

  /** Returns where the name that {@code stem} ends starts, -1 if it is no party. */
  int start(int i, String stem) {
    int start = words.get(i).start();
    if (isCountry(i, stem)) {
      boolean listed = i + 1 < words.size() && namesCountry(words.get(i + 1).text());
      return !listed && !HOME.contains(stem) && slots.isSignedWith(start + stem.length())
          ? start
          : -1;
    }
    String country = before(i);
    boolean adjacent = i > 0 && words.get(i - 1).end() + 1 == start;
    boolean due = adjacent && lexicon.isCountry(country) && isParty(stem, start + stem.length());
    return due ? start - 1 - country.length() : -1;
  }

  private boolean isParty(String stem, int end) {
    Particles.@Nullable Particle particle = slots.particle(end);
    return particle != null
        && (particle.slot() == Slot.WITH || !stem.equals(GOVERNMENT))
        && slots.isInStatement(end - 1);
  }

  private boolean isCountry(int i, String stem) {
    return lexicon.isCountry(stem) && stem.length() < words.get(i).text().length();
  }

  private boolean namesCountry(String word) {
    boolean whole = lexicon.isCountry(word);
    for (int length : Particles.lengthsIn(word)) {
      whole |= lexicon.isCountry(word.substring(0, word.length() - length));
    }
    return whole;
  }

  private boolean isOffice(String stem) {
    return lexicon.suffix(stem).filter(last -> OFFICES.contains(last.text())).isPresent();
  }

  private String before(int i) {
    return i == 0 ? "" : words.get(i - 1).text();
  }
}
