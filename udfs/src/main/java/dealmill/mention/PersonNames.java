package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Hangul;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells by its form whether a word is a Korean name, and whether words begin or make a foreign one.
 */
final class PersonNames {

  private static final String INSTITUTION = "대부청처군시회사";
  private static final int LONGEST_FOREIGN = 7;

  private final Set<String> families;
  private final Set<String> given;
  private final Set<String> particles;
  private final Set<String> syllables;
  private final Set<String> others;
  private final Set<String> organizations = new HashSet<>();
  private final Set<String> endings;

  private PersonNames(Dictionary dictionary) {
    families = set(dictionary, "family_names.tsv", "name");
    given = set(dictionary, "foreign_given_names.tsv", "name");
    particles = set(dictionary, "name_particles.tsv", "name");
    syllables = set(dictionary, "foreign_syllables.tsv", "syllable");
    endings = set(dictionary, "phrase_endings.tsv", "ending");
    others = set(dictionary, "not_names.tsv", "word");
    others.addAll(set(dictionary, "person_titles.csv", "title"));
    others.addAll(set(dictionary, "common_nouns.tsv", "word"));
    for (Table table : dictionary.tables("organizations", ".csv", "name_ko", "aliases")) {
      for (Table.Row row : table.rows()) {
        organizations.add(row.get("name_ko"));
        organizations.addAll(row.list("aliases"));
      }
    }
  }

  /** Makes the test from the name lists of {@code dictionary}. */
  static PersonNames of(Dictionary dictionary) {
    return new PersonNames(dictionary);
  }

  private static Set<String> set(Dictionary dictionary, String file, String column) {
    Set<String> words = new HashSet<>();
    for (Table.Row row : dictionary.table(file, column).rows()) {
      words.add(row.need(column));
    }
    return words;
  }

  /**
   * Returns how much {@code word} looks like a Korean name: 3 for 이재용 and 남궁석, 1 for 고훈, 0 for 전자.
   */
  int likeness(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !isHangul(word)) {
      return 0;
    }
    boolean compound = length >= 3 && families.contains(word.substring(0, 2));
    boolean simple = families.contains(word.substring(0, 1));
    if (!compound && !simple || length == 4 && !compound) {
      return 0;
    }
    if (length == 2) {
      return isNoPerson(word) ? 0 : 1;
    }
    if (isInflected(word)) {
      return 0;
    }
    boolean institution = INSTITUTION.indexOf(word.charAt(length - 1)) >= 0;
    return isNoPerson(word) || institution && !compound ? 1 : 3;
  }

  private boolean isNoPerson(String word) {
    return others.contains(word) || organizations.contains(word);
  }

  /** Tells whether {@code word} is a noun with a particle or a verb: 사업이, 예고한. */
  private boolean isInflected(String word) {
    int stem = word.length() - 1;
    return endings.contains(word.substring(stem)) && others.contains(word.substring(0, stem));
  }

  /** Tells whether a noun phrase cannot go on from {@code word}. */
  boolean endsPhrase(String word) {
    boolean doubtful = word.endsWith("인") || word.endsWith("과");
    if (doubtful && others.contains(word.substring(0, word.length() - 1))) {
      return true; // 최대주주인 and 사장과, but not 법무법인 and 혈액내과
    }
    for (int length = Math.min(3, word.length()); length > 0; length--) {
      if (endings.contains(word.substring(word.length() - length))) {
        return word.length() > 1 && likeness(word) < 3 || word.length() == length;
      }
    }
    return false;
  }

  /** Tells whether {@code word} can be an organization that no list knows. */
  boolean maybeOrganization(String word) {
    return word.length() > 1 && !Character.isDigit(word.charAt(0)) && !others.contains(word);
  }

  /** Tells whether {@code word} can be a name that has no Korean family name: 립부탄. */
  boolean maybeName(String word) {
    return word.length() >= 2 && word.length() <= 4 && isHangul(word) && !isNoPerson(word);
  }

  /** Tells whether a foreign name may begin with {@code word}: 젠슨. */
  boolean isGiven(String word) {
    return given.contains(word);
  }

  /** Tells whether {@code word} stands inside foreign names: 알, 반. */
  boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** Tells whether {@code word} may go on after a first word that begins names. */
  boolean maybeSecond(String word) {
    return word.length() <= LONGEST_FOREIGN && isHangul(word);
  }

  /** Tells whether {@code word} can be part of a foreign name at all. */
  boolean maybeForeign(String word) {
    return word.length() <= LONGEST_FOREIGN && isHangul(word) && !isNoPerson(word);
  }

  /** Tells whether {@code word} has a syllable that Korean words seldom have. */
  boolean soundsForeign(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (syllables.contains(word.substring(i, i + 1))) {
        return true;
      }
    }
    return false;
  }

  static boolean isHangul(String word) {
    return !word.isEmpty() && Hangul.isAll(word);
  }
}
