package dealmill.organization;

import dealmill.organization.NameLexicon.Suffix;
import org.jspecify.annotations.Nullable;

/**
 * A word of an article with what the lists tell of it. Each thing is found out when it is first
 * asked for, and kept for whoever asks next.
 *
 * <p>Kept with the word, not by its text for all articles: to find a text among tens of thousands
 * costs more than to ask the lists again.
 */
final class Lexeme {

  private static final Lexeme[] NONE = {};

  private final NameLexicon lexicon;
  private final String text;

  private @Nullable Listed listed;
  private @Nullable Endings endings;
  private Lexeme @Nullable [] bare;
  private @Nullable Lexeme stem;
  private @Nullable Boolean noName;

  Lexeme(NameLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  private Listed listed() {
    Listed found = listed;
    if (found == null) {
      found = lexicon.listed(text);
      listed = found;
    }
    return found;
  }

  private Endings endings() {
    Endings found = endings;
    if (found == null) {
      found = lexicon.endings(text);
      endings = found;
    }
    return found;
  }

  /**
   * Returns the word without each particle that it can end in, the longest particle first; the
   * array is not to be changed.
   *
   * <p>Of {@code 가온에서는} they are 가온 and 가온에서.
   */
  Lexeme[] bare() {
    Lexeme[] found = bare;
    if (found == null) {
      found = withoutParticles();
      bare = found;
    }
    return found;
  }

  private Lexeme[] withoutParticles() {
    int[] lengths = Particles.lengthsIn(text);
    Lexeme[] stems = lengths.length == 0 ? NONE : new Lexeme[lengths.length];
    for (int i = 0; i < lengths.length; i++) {
      stems[i] = lexicon.lexeme(text.substring(0, text.length() - lengths[i]));
    }
    return stems;
  }

  /** Returns the first {@code length} characters: a word has mostly one stem. */
  Lexeme stem(int length) {
    if (length == text.length()) {
      return this;
    }
    Lexeme found = stem;
    if (found == null || found.length() != length) {
      found = lexicon.lexeme(text.substring(0, length));
      stem = found;
    }
    return found;
  }

  /** Returns the longest last part that names end with, shorter than the word, or null. */
  @Nullable Suffix suffix() {
    return endings().suffix();
  }

  /** Tells whether the last part makes a name of the word unless common nouns stand before it. */
  boolean isStrong() {
    Suffix last = suffix();
    return last != null && last.strength().isStrong();
  }

  /** Tells whether the word ends like a public body. */
  boolean isPublic() {
    Suffix last = suffix();
    return last != null && last.strength() == NameLexicon.Strength.PUBLIC;
  }

  /** Tells whether the word ends like a thing: 구매의향서, 감가상각비. */
  boolean isThing() {
    return endings().thing();
  }

  /** Tells whether the word says what the person behind it does: 배우, 야구선수. */
  boolean isOfPerson() {
    return endings().ofPerson();
  }

  /** Tells whether the word says what the name behind it is, or ends in a word that does. */
  boolean isDescriptor() {
    return endings().descriptor();
  }

  /** Tells whether the word itself, not only its end, is a descriptor of the list. */
  boolean isListedDescriptor() {
    return listed().descriptor;
  }

  /** Tells whether the word says what the name behind it is and ends in 인: 제약사인. */
  boolean introduces() {
    return text.endsWith("인") && stem(text.length() - 1).isDescriptor();
  }

  /** Tells whether the word is a country of {@code places.csv}: 스위스. */
  boolean isCountry() {
    return lexicon.isCountry(text);
  }

  /** Tells whether the word is in {@code places.csv}: 캘리포니아. */
  boolean isPlace() {
    return listed().place;
  }

  /** Tells whether every reader knows the word as a noun. */
  boolean isCommonNoun() {
    return listed().commonNoun;
  }

  /** Tells whether every reader knows {@code part} of the word, or the whole, as a noun. */
  boolean isCommonNoun(String part) {
    return part.equals(text) ? isCommonNoun() : lexicon.isCommonNoun(part);
  }

  /** Tells whether the word is no name but the last part of one: 테라퓨틱스. */
  boolean isLastPart() {
    Suffix suffix = listed().suffix;
    return suffix != null && suffix.strength().isStrong() && text.length() >= 2;
  }

  /** Tells whether the word is the last part of names of firms: 제약, 전자. */
  boolean isSuffix() {
    Suffix suffix = listed().suffix;
    return suffix != null && suffix.kind().equals("COMPANY");
  }

  /** Tells whether the word is a form of company: 유한회사. */
  boolean isForm() {
    Suffix suffix = listed().suffix;
    return suffix != null && suffix.isForm();
  }

  /** Tells whether the word is a title behind the name of whom it heads. */
  boolean isTitle() {
    return "title".equals(listed().follows);
  }

  /** Tells whether the word stands behind names. */
  boolean isFollower() {
    return listed().follows != null;
  }

  /** Tells whether a list says that the word is no organization. */
  boolean isNoOrganization() {
    return listed().noOrganization;
  }

  /** Tells whether the word is no organization's name whatever stands beside it. */
  boolean isNoName() {
    Boolean found = noName;
    if (found == null) {
      found = lexicon.notNames().cover(this);
      noName = found;
    }
    return found;
  }

  /** Tells whether the word is built like a Korean person's name: 이재용, 남궁훈. */
  boolean looksLikePerson() {
    return lexicon.looksLikePerson(text);
  }
}
