package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.organization.NameLexicon.Strength;
import dealmill.organization.NameLexicon.Suffix;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the word lists of a dictionary and notes of each word in which of them it stands. */
final class ListedWords {

  private final Dictionary dictionary;
  private final Map<String, Listed> words = new HashMap<>();

  ListedWords(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns each word of the lists once. */
  Map<String, Listed> all() {
    readSuffixes();
    read("organization_descriptors.tsv", "descriptor", listed -> listed.descriptor = true);
    read("person_descriptors.tsv", "descriptor", listed -> listed.personDescriptor = true);
    read("not_organizations.tsv", "word", listed -> listed.noOrganization = true);
    read("thing_endings.tsv", "ending", listed -> listed.thingEnding = true);
    read("common_nouns.tsv", "word", listed -> listed.commonNoun = true);
    readFollowers();
    dictionary.table("places.csv", "name", "forms", "kind").rows().forEach(this::readPlace);
    return words;
  }

  private void readSuffixes() {
    for (Table.Row row :
        dictionary.table("organization_suffixes.tsv", "suffix", "strength", "kind").rows()) {
      Strength strength = row.constantIgnoringCase("strength", Strength.class);
      String suffix = row.need("suffix");
      listed(suffix).suffix = new Suffix(suffix, strength, row.need("kind"));
    }
  }

  private void readFollowers() {
    for (Table.Row row :
        dictionary.table("organization_followers.tsv", "follower", "kind").rows()) {
      listed(row.need("follower")).follows = row.need("kind");
    }
  }

  private void readPlace(Table.Row row) {
    boolean country = row.get("kind").equals("country");
    notePlace(row.need("name"), country);
    row.list("forms").forEach(form -> notePlace(form, country));
  }

  private void notePlace(String name, boolean country) {
    Listed place = listed(name);
    place.place = true;
    place.country |= country;
  }

  private void read(String file, String column, Consumer<Listed> note) {
    for (Table.Row row : dictionary.table(file, column).rows()) {
      note.accept(listed(row.need(column)));
    }
  }

  private Listed listed(String word) {
    return words.computeIfAbsent(word, w -> new Listed());
  }
}
