package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.lexicon.WordMap;
import dealmill.text.Hangul;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The word lists that tell whether a word that no list of organizations knows is one. */
final class NameLexicon {

  /** How much a last part like 전자 or 대 says. */
  enum Strength {
    SURE,
    STRONG,
    WEAK,
    PUBLIC;

    /** Tells whether a word that ends so is a name unless common nouns stand before. */
    boolean isStrong() {
      return this == SURE || this == STRONG;
    }
  }

  /** A last part of names. */
  record Suffix(String text, Strength strength, String kind) {

    /** Tells whether it is a form of company that ends no other noun: 유한회사, 사모투자전문회사. */
    boolean isForm() {
      return strength == Strength.SURE && (text.endsWith("회사") || text.endsWith("공사"));
    }
  }

  private static final int LONGEST_SUFFIX = 8;
  private static final int LONGEST_ENDING = 6;

  private final WordMap<Listed> lists;

  /** Of those the words that say something at the end of another. */
  private final WordMap<Listed> endings;

  /** Those that are countries: each word of an article is asked whether it is one. */
  private final WordMap<Listed> countries;

  private final Set<String> familyNames = new HashSet<>();

  private final NotNames notNames = new NotNames(this);

  private NameLexicon(Dictionary dictionary) {
    Map<String, Listed> all = new ListedWords(dictionary).all();
    lists = WordMap.of(all);
    endings = those(all, Listed::isEnding);
    countries = those(all, listed -> listed.country);
    for (Table.Row row : dictionary.table("family_names.tsv", "name").rows()) {
      familyNames.add(row.need("name"));
    }
  }

  private static WordMap<Listed> those(Map<String, Listed> all, Predicate<Listed> wanted) {
    Map<String, Listed> some = new HashMap<>(all);
    some.values().removeIf(wanted.negate());
    return WordMap.of(some);
  }

  static NameLexicon of(Dictionary dictionary) {
    return new NameLexicon(dictionary);
  }

  /** Returns {@code word} with what the lists tell of it. */
  Lexeme lexeme(String word) {
    return new Lexeme(this, word);
  }

  /** Returns in which lists {@code word} stands. */
  Listed listed(String word) {
    return lists.getOrDefault(word, Listed.NOWHERE);
  }

  /** Tells whether {@code word} is a country. */
  boolean isCountry(String word) {
    return countries.get(word) != null;
  }

  /** Tells whether every reader knows {@code word} as a noun. */
  boolean isCommonNoun(String word) {
    return listed(word).commonNoun;
  }

  /** Returns what the end of {@code word} says of it. */
  Endings endings(String word) {
    Listed whole = endings.getOrDefault(word, Listed.NOWHERE);
    boolean known = whole.descriptor;
    boolean descriptor = whole.descriptor;
    boolean thing = word.length() <= LONGEST_ENDING && whole.thingEnding;
    boolean ofPerson = word.length() <= LONGEST_ENDING && whole.personDescriptor;
    Suffix suffix = null;
    for (int start = Math.max(1, word.length() - LONGEST_SUFFIX); start < word.length(); start++) {
      Listed ending = endings.get(word, start, word.length());
      if (ending == null) {
        continue;
      }
      int length = word.length() - start;
      suffix = suffix == null ? ending.suffix : suffix;
      if (length <= LONGEST_ENDING) {
        thing |= ending.thingEnding;
        ofPerson |= ending.personDescriptor;
        if (!known && ending.descriptor && length >= 2) {
          known = true;
          descriptor = start >= 2;
        }
      }
    }
    return suffix == null && !descriptor && !thing && !ofPerson
        ? Endings.NONE
        : new Endings(suffix, descriptor, thing, ofPerson);
  }

  /** Returns what tells the words that are no names. */
  NotNames notNames() {
    return notNames;
  }

  /** Tells whether {@code word} is built like a Korean person's name: 이재용, 남궁훈. */
  boolean looksLikePerson(String word) {
    int length = word.length();
    if (length < 2 || length > 4 || !Hangul.isAll(word)) {
      return false;
    }
    boolean one = familyNames.contains(word.substring(0, 1)) && length <= 3;
    return one || (length >= 3 && familyNames.contains(word.substring(0, 2)));
  }
}
