package dealmill.organization;

import dealmill.organization.NameLexicon.Suffix;
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

  private final List<Word> words;
  private final PartySlots slots;

  States(List<Word> words, PartySlots slots) {
    this.words = words;
    this.slots = slots;
  }

  /** Tells whether {@code stem}, that of the {@code i}th word, is a state or one of its offices. */
  boolean cover(int i, Lexeme stem) {
    return isCountry(i, stem)
        || stem.text().equals(GOVERNMENT)
        || (isOffice(stem) || ARMS.contains(stem.text())) && i > 0 && before(i).isCountry();
  }

  /** Returns where the name that {@code stem} ends starts, -1 if it is no party. */
  int start(int i, Lexeme stem) {
    int start = words.get(i).start();
    if (isCountry(i, stem)) {
      boolean listed = i + 1 < words.size() && namesCountry(words.get(i + 1).lexeme());
      return !listed && !HOME.contains(stem.text()) && slots.isSignedWith(start + stem.length())
          ? start
          : -1;
    }
    boolean adjacent = i > 0 && words.get(i - 1).end() + 1 == start;
    boolean due = adjacent && before(i).isCountry() && isParty(stem, start + stem.length());
    return due ? words.get(i - 1).start() : -1;
  }

  private boolean isParty(Lexeme stem, int end) {
    Particles.@Nullable Particle particle = slots.particle(end);
    return particle != null
        && (particle.slot() == Slot.WITH || !stem.text().equals(GOVERNMENT))
        && slots.isInStatement(end - 1);
  }

  private boolean isCountry(int i, Lexeme stem) {
    return stem.length() < words.get(i).length() && stem.isCountry();
  }

  private static boolean namesCountry(Lexeme word) {
    boolean whole = word.isCountry();
    for (Lexeme stem : word.bare()) {
      whole |= stem.isCountry();
    }
    return whole;
  }

  private static boolean isOffice(Lexeme stem) {
    Suffix last = stem.suffix();
    return last != null && OFFICES.contains(last.text());
  }

  private Lexeme before(int i) {
    return words.get(i - 1).lexeme();
  }
}
