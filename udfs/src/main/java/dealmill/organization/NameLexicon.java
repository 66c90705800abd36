package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Memo;
import dealmill.lexicon.Table;
import dealmill.text.Hangul;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private final Map<String, Suffix> suffixes = new HashMap<>();
  private final Set<String> descriptors = new HashSet<>();
  private final Set<String> personDescriptors = new HashSet<>();
  private final Map<String, String> followers = new HashMap<>();
  private final Set<String> notOrganizations = new HashSet<>();
  private final Set<String> thingEndings = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();

  private final Set<String> commonNouns = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  private final NotNames notNames = new NotNames(this);
  private final Memo<Optional<Suffix>> suffixOf = new Memo<>();
  private final Memo<Boolean> described = new Memo<>();

  private NameLexicon() {}

  static NameLexicon of(Dictionary dictionary) {
    NameLexicon lexicon = new NameLexicon();
    for (Table.Row row :
        dictionary.table("organization_suffixes.tsv", "suffix", "strength", "kind").rows()) {
      Strength strength = row.constantIgnoringCase("strength", Strength.class);
      lexicon.suffixes.put(
          row.need("suffix"), new Suffix(row.need("suffix"), strength, row.need("kind")));
    }
    lexicon.read(dictionary, "organization_descriptors.tsv", "descriptor", lexicon.descriptors);
    lexicon.read(dictionary, "person_descriptors.tsv", "descriptor", lexicon.personDescriptors);
    lexicon.read(dictionary, "not_organizations.tsv", "word", lexicon.notOrganizations);
    lexicon.read(dictionary, "thing_endings.tsv", "ending", lexicon.thingEndings);
    lexicon.read(dictionary, "family_names.tsv", "name", lexicon.familyNames);
    lexicon.read(dictionary, "common_nouns.tsv", "word", lexicon.commonNouns);
    for (Table.Row row :
        dictionary.table("organization_followers.tsv", "follower", "kind").rows()) {
      lexicon.followers.put(row.need("follower"), row.need("kind"));
    }
    dictionary.table("places.csv", "name", "forms", "kind").rows().forEach(lexicon::addPlace);
    return lexicon;
  }

  private void addPlace(Table.Row row) {
    Set<String> names = new HashSet<>(row.list("forms"));
    names.add(row.need("name"));
    places.addAll(names);
    if (row.get("kind").equals("country")) {
      countries.addAll(names);
    }
  }

  private void read(Dictionary dictionary, String file, String column, Set<String> words) {
    for (Table.Row row : dictionary.table(file, column).rows()) {
      words.add(row.need(column));
    }
  }

  /** Returns the longest last part of {@code word} that names end with, shorter than the word. */
  Optional<Suffix> suffix(String word) {
    return suffixOf.get(word, this::longestSuffix);
  }

  private Optional<Suffix> longestSuffix(String word) {
    for (int length = Math.min(LONGEST_SUFFIX, word.length() - 1); length > 0; length--) {
      Suffix suffix = suffixes.get(word.substring(word.length() - length));
      if (suffix != null) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** Tells whether {@code word} ends like a thing: 구매의향서, 감가상각비. */
  boolean isThing(String word) {
    return endsWith(thingEndings, word);
  }

  /** Tells whether {@code word} says what the person behind it does: 배우, 야구선수. */
  boolean isOfPerson(String word) {
    return endsWith(personDescriptors, word);
  }

  private static boolean endsWith(Set<String> endings, String word) {
    for (int length = Math.min(LONGEST_ENDING, word.length()); length > 0; length--) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether {@code word} says what the name behind it is, or ends in a word that does. */
  boolean isDescriptor(String word) {
    return described.get(word, this::describes);
  }

  private boolean describes(String word) {
    if (descriptors.contains(word)) {
      return true;
    }
    for (int length = Math.min(6, word.length() - 1); length >= 2; length--) {
      if (descriptors.contains(word.substring(word.length() - length))) {
        return word.length() - length >= 2;
      }
    }
    return false;
  }

  /**
   * Tells whether {@code word} is a descriptor and no name that ends in one: {@code 시중은행} is,
   * {@code 새빛은행} is not.
   */
  boolean isKind(String word) {
    if (!isDescriptor(word) || descriptors.contains(word)) {
      return isDescriptor(word);
    }
    return suffix(word).map(last -> isKind(word, last)).orElse(true);
  }

  private boolean isKind(String word, Suffix last) {
    String first = word.substring(0, word.length() - last.text().length());
    boolean named = last.strength() == Strength.SURE && !commonNouns.contains(first);
    return last.kind().equals("COMPANY") && !last.isForm() && !named
        || last.strength() != Strength.SURE && commonNouns.contains(first);
  }

  /** Tells whether {@code word} says what the name behind it is and ends in 인: 제약사인. */
  boolean introduces(String word) {
    return word.endsWith("인") && isDescriptor(word.substring(0, word.length() - 1));
  }

  /** Tells whether {@code word} is a country of {@code places.csv}: 스위스. */
  boolean isCountry(String word) {
    return countries.contains(word);
  }

  /** Tells whether {@code word} is in {@code places.csv}: 캘리포니아. */
  boolean isPlace(String word) {
    return places.contains(word);
  }

  /** Tells whether {@code word} is no name but the last part of one: 테라퓨틱스. */
  boolean isLastPart(String word) {
    Suffix suffix = suffixes.get(word);
    return suffix != null && suffix.strength().isStrong() && word.length() >= 2;
  }

  /** Tells whether {@code word} is the last part of names of firms: 제약, 전자. */
  boolean isSuffix(String word) {
    Suffix suffix = suffixes.get(word);
    return suffix != null && suffix.kind().equals("COMPANY");
  }

  /** Tells whether {@code word} is a form of company: 유한회사. */
  boolean isForm(String word) {
    Suffix suffix = suffixes.get(word);
    return suffix != null && suffix.isForm();
  }

  /** Returns what tells the words that are no names. */
  NotNames notNames() {
    return notNames;
  }

  /** Returns the nouns that every reader knows. */
  Set<String> commonNouns() {
    return commonNouns;
  }

  boolean isTitle(String word) {
    return "title".equals(followers.get(word));
  }

  boolean isFollower(String word) {
    return followers.containsKey(word);
  }

  boolean isNoOrganization(String word) {
    return notOrganizations.contains(word);
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
