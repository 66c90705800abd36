package dealmill.organization;

import dealmill.organization.NameLexicon.Suffix;
import org.jspecify.annotations.Nullable;

/** In which word lists a word stands. Filled while the lists are read, not changed afterwards. */
final class Listed {

  /** Of most words no list has anything to say. */
  static final Listed NOWHERE = new Listed();

  /** What the word says as the last part of a name, or null. */
  @Nullable Suffix suffix;

  /** Of what kind the names are that it stands behind, or null. */
  @Nullable String follows;

  boolean descriptor;
  boolean personDescriptor;
  boolean noOrganization;
  boolean thingEnding;
  boolean commonNoun;
  boolean country;
  boolean place;

  /** Tells whether the word says something at the end of another. */
  boolean isEnding() {
    return suffix != null || descriptor || personDescriptor || thingEnding;
  }
}
