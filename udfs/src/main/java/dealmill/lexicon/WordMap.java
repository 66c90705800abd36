package dealmill.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by word, for words that mostly have none and stand in a text from which they need not be
 * copied. A look-up of a word without a value ends at its hash, in an array of numbers.
 *
 * @param <V> what is kept of a word
 */
public final class WordMap<V> {

  private static final int MIX = 0x9E3779B1;

  private final int[] hashes;
  private final @Nullable String[] words;
  private final @Nullable V[] values;
  private final int shift;

  @SuppressWarnings("unchecked")
  private WordMap(Map<String, V> map) {
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, map.size()));
    this.hashes = new int[1 << bits];
    this.words = new String[1 << bits];
    this.values = (V[]) new Object[1 << bits];
    this.shift = Integer.SIZE - bits;
    map.forEach(this::put);
  }

  /** Makes a map of what {@code values} are now. */
  public static <V> WordMap<V> of(Map<String, V> values) {
    return new WordMap<>(values);
  }

  private void put(String word, V value) {
    int hash = hash(word, 0, word.length());
    int at = hash >>> shift;
    while (words[at] != null) {
      at = (at + 1) & (words.length - 1);
    }
    hashes[at] = hash;
    words[at] = word;
    values[at] = value;
  }

  /** Returns the value of {@code word}, null if it has none. */
  public @Nullable V get(String word) {
    return get(word, 0, word.length());
  }

  /** Returns the value of {@code word}, {@code otherwise} if it has none. */
  public V getOrDefault(String word, V otherwise) {
    V value = get(word);
    return value == null ? otherwise : value;
  }

  /**
   * Returns the value of the word at {@code [start, end)} of {@code text}, null if it has none.
   *
   * <p>With a value of 전자 it is that at {@code [2, 4)} of {@code "가온전자"}.
   */
  public @Nullable V get(String text, int start, int end) {
    int hash = hash(text, start, end);
    int at = hash >>> shift;
    while (hashes[at] != 0) {
      if (hashes[at] == hash && stands(words[at], text, start, end)) {
        return values[at];
      }
      at = (at + 1) & (hashes.length - 1);
    }
    return null;
  }

  private static boolean stands(@Nullable String word, String text, int start, int end) {
    return word != null && word.length() == end - start && text.startsWith(word, start);
  }

  /** Never 0, which marks a free place. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * MIX | 1;
  }
}
