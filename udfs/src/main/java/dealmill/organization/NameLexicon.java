package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Hangul;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

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

  private final Map<String, Listed> lists = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private final NotNames notNames = new NotNames(this);

  private NameLexicon() {}

  static NameLexicon of(Dictionary dictionary) {
    NameLexicon lexicon = new NameLexicon();
    for (Table.Row row :
        dictionary.table("organization_suffixes.tsv", "suffix", "strength", "kind").rows()) {
      Strength strength = row.constantIgnoringCase("strength", Strength.class);
      String suffix = row.need("suffix");
      lexicon.list(suffix).suffix = new Suffix(suffix, strength, row.need("kind"));
    }
    lexicon.read(
        dictionary,
        "organization_descriptors.tsv",
        "descriptor",
        listed -> listed.descriptor = true);
    lexicon.read(
        dictionary,
        "person_descriptors.tsv",
        "descriptor",
        listed -> listed.personDescriptor = true);
    lexicon.read(
        dictionary, "not_organizations.tsv", "word", listed -> listed.noOrganization = true);
    lexicon.read(dictionary, "thing_endings.tsv", "ending", listed -> listed.thingEnding = true);
    lexicon.read(dictionary, "common_nouns.tsv", "word", listed -> listed.commonNoun = true);
    for (Table.Row row : dictionary.table("family_names.tsv", "name").rows()) {
      lexicon.familyNames.add(row.need("name"));
    }
    for (Table.Row row :
        dictionary.table("organization_followers.tsv", "follower", "kind").rows()) {
      lexicon.list(row.need("follower")).follows = row.need("kind");
    }
    dictionary.table("places.csv", "name", "forms", "kind").rows().forEach(lexicon::addPlace);
    return lexicon;
  }

  private void addPlace(Table.Row row) {
    boolean country = row.get("kind").equals("country");
    addPlace(row.need("name"), country);
    row.list("forms").forEach(form -> addPlace(form, country));
  }

  private void addPlace(String name, boolean country) {
    Listed place = list(name);
    place.place = true;
    place.country |= country;
  }

  private void read(Dictionary dictionary, String file, String column, Consumer<Listed> note) {
    for (Table.Row row : dictionary.table(file, column).rows()) {
      note.accept(list(row.need(column)));
    }
  }

  private Listed list(String word) {
    return lists.computeIfAbsent(word, w -> new Listed());
  }

  /** Returns {@code word} with what the lists tell of it. */
  Lexeme lexeme(String word) {
    return new Lexeme(this, word);
  }

  /** Returns in which lists {@code word} stands. */
  Listed listed(String word) {
    return lists.getOrDefault(word, Listed.NOWHERE);
  }

  /** Tells whether every reader knows {@code word} as a noun. */
  boolean isCommonNoun(String word) {
    return listed(word).commonNoun;
  }

  /**
   * Returns what the end of {@code word} says of it.
   *
   * @param whole in which lists the word itself stands
   */
  Endings endings(String word, Listed whole) {
    Suffix suffix = null;
    boolean known = whole.descriptor;
    boolean descriptor = whole.descriptor;
    boolean thing = word.length() <= LONGEST_ENDING && whole.thingEnding;
    boolean ofPerson = word.length() <= LONGEST_ENDING && whole.personDescriptor;
    for (int length = Math.min(LONGEST_SUFFIX, word.length() - 1); length > 0; length--) {
      Listed ending = listed(word.substring(word.length() - length));
      suffix = suffix == null ? ending.suffix : suffix;
      if (length <= LONGEST_ENDING) {
        thing |= ending.thingEnding;
        ofPerson |= ending.personDescriptor;
        if (!known && ending.descriptor && length >= 2) {
          known = true;
          descriptor = word.length() - length >= 2;
        }
      }
    }
    return new Endings(suffix, descriptor, thing, ofPerson);
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
