package dealmill.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by word, for words that are mostly not among them. That is told by one bit, before the
 * word is copied out of its text.
 *
 * @param <V> what is kept of a word
 */
public final class WordMap<V> {

  private static final int MIX = 0x9E3779B1;

  /** So many bits a word leave one word in thirty that is not among them to be looked for. */
  private static final int BITS_A_WORD = 32;

  private final Map<String, V> values;
  private final long[] hashes;
  private final int shift;

  private WordMap(Map<String, V> values) {
    this.values = Map.copyOf(values);
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(2, values.size()) * BITS_A_WORD - 1);
    this.hashes = new long[(1 << bits) / Long.SIZE];
    this.shift = Integer.SIZE - bits;
    values
        .keySet()
        .forEach(
            word ->
                hashes[bit(word, 0, word.length()) / Long.SIZE] |=
                    1L << bit(word, 0, word.length()));
  }

  /** Makes a map of what {@code values} are now. */
  public static <V> WordMap<V> of(Map<String, V> values) {
    return new WordMap<>(values);
  }

  /** Returns the value of {@code word}, null if it has none. */
  public @Nullable V get(String word) {
    return get(word, 0, word.length());
  }

  /**
   * Returns the value of the word at {@code [start, end)} of {@code text}, null if it has none.
   *
   * <p>With a value of 전자 it is that at {@code [2, 4)} of {@code "가온전자"}.
   */
  public @Nullable V get(String text, int start, int end) {
    int bit = bit(text, start, end);
    return (hashes[bit / Long.SIZE] >>> bit & 1) == 0
        ? null
        : values.get(text.substring(start, end));
  }

  private int bit(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash * MIX >>> shift;
  }
}
