package dealmill.lexicon;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of which a text must hold one before a pattern is tried on it, for many patterns at once.
 */
public final class Needles {

  /**
   * A word of a pattern.
   *
   * @param brief whether it has no more than the two characters under which it is filed
   */
  private record Needle(String word, boolean brief, int pattern) {}

  private final CharTable<Needle> words;
  private final BitSet always;

  private Needles(CharTable<Needle> words, BitSet always) {
    this.words = words;
    this.always = always;
  }

  /**
   * Makes a search for the words of each pattern.
   *
   * @param needs the words by pattern; a pattern without any is always to be tried
   */
  public static Needles of(List<List<String>> needs) {
    CharTable.Builder<Needle> words = new CharTable.Builder<>(Needle[]::new);
    // Of a given size, so that a copy of it is not trimmed first.
    BitSet always = new BitSet(needs.size());
    for (int i = 0; i < needs.size(); i++) {
      for (String word : needs.get(i)) {
        words.addByTwo(word, new Needle(word, word.length() <= 2, i));
      }
      always.set(i, needs.get(i).isEmpty());
    }
    return new Needles(words.build(), always);
  }

  /** Returns the numbers of the patterns that may fit {@code text}, in one pass over it. */
  public BitSet in(String text) {
    BitSet found = (BitSet) always.clone();
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (words.begins(c)) {
        note(words.at(c), text, i, found);
        note(i < last ? words.at(c, text.charAt(i + 1)) : null, text, i, found);
      }
    }
    return found;
  }

  private static void note(Needle @Nullable [] needles, String text, int at, BitSet found) {
    if (needles != null) {
      for (Needle needle : needles) {
        boolean known = found.get(needle.pattern());
        if (!known && (needle.brief() || text.startsWith(needle.word(), at))) {
          found.set(needle.pattern());
        }
      }
    }
  }
}
