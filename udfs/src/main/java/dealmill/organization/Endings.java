package dealmill.organization;

import dealmill.organization.NameLexicon.Suffix;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a word says of it.
 *
 * @param suffix the longest last part that names end with, shorter than the word, or null
 * @param descriptor whether the word ends in one that says what the name behind it is
 * @param thing whether the word ends like a thing: 구매의향서, 감가상각비
 * @param ofPerson whether the word says what the person behind it does: 배우, 야구선수
 */
record Endings(@Nullable Suffix suffix, boolean descriptor, boolean thing, boolean ofPerson) {

  /** Of most words the end says nothing. */
  static final Endings NONE = new Endings(null, false, false, false);
}
