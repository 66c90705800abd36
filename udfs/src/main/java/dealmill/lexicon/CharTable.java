package dealmill.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values filed under a character, or under two. A look-up is a probe of an array, so that a text
 * can be asked at each of its characters.
 */
public final class CharTable<T> {

  private static final int MIX = 0x9E3779B1;

  private static final int PAIR_BITS = 16;

  /** No text has this character twice, or at all. */
  private static final int NONE = 0xFFFFFFFF;

  private final int[] keys;
  private final T[] @Nullable [] values;
  private final int shift;

  /** One bit for some keys of two characters: most two of a text are no key, nor share its bit. */
  private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

  /** One bit a character that is a key alone. */
  private final long[] ones = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** One bit a character that any key begins with: one look tells that nothing does. */
  private final long[] all = new long[ones.length];

  @SuppressWarnings("unchecked")
  private CharTable(Map<Integer, List<T>> lists, IntFunction<T[]> array) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(4, lists.size() * 2));
    this.keys = new int[1 << bits];
    this.values = (T[][]) new Object[1 << bits][];
    this.shift = 32 - bits;
    Arrays.fill(keys, NONE);
    lists.forEach((key, list) -> put(key, list.toArray(array)));
  }

  /** Collects what a table files. Values under one key keep their order. */
  public static final class Builder<T> {
    private final Map<Integer, List<T>> lists = new TreeMap<>();
    private final IntFunction<T[]> array;

    /** Starts with nothing; {@code array} makes arrays of what is filed. */
    public Builder(IntFunction<T[]> array) {
      this.array = array;
    }

    /**
     * Files {@code value} under the first two characters of {@code word}, or under its only one.
     */
    public void addByTwo(String word, T value) {
      int key = word.length() == 1 ? word.charAt(0) : key(word.charAt(0), word.charAt(1));
      lists.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    /** Returns the table of what was filed. */
    public CharTable<T> build() {
      return new CharTable<>(lists, array);
    }
  }

  private void put(int key, T[] list) {
    int at = key * MIX >>> shift;
    while (keys[at] != NONE) {
      at = (at + 1) & (keys.length - 1);
    }
    keys[at] = key;
    values[at] = list;
    if (key >>> 16 == 0) {
      ones[key / Long.SIZE] |= 1L << key;
      all[key / Long.SIZE] |= 1L << key;
    } else {
      int first = key >>> 16;
      pairs[pair(key) / Long.SIZE] |= 1L << pair(key);
      all[first / Long.SIZE] |= 1L << first;
    }
  }

  private static int pair(int key) {
    return key * MIX >>> Integer.SIZE - PAIR_BITS;
  }

  private static boolean has(long[] bits, int place) {
    return (bits[place / Long.SIZE] >>> place & 1) != 0;
  }

  /** Tells whether anything is filed under {@code c}, alone or with another behind it. */
  public boolean begins(char c) {
    return has(all, c);
  }

  /** Returns what is filed under {@code c} alone, or null. */
  public T @Nullable [] at(char c) {
    return has(ones, c) ? find(c) : null;
  }

  /** Returns what is filed under {@code first} with {@code second} behind it, or null. */
  public T @Nullable [] at(char first, char second) {
    int key = key(first, second);
    return has(pairs, pair(key)) ? find(key) : null;
  }

  private T @Nullable [] find(int key) {
    int at = key * MIX >>> shift;
    while (keys[at] != key) {
      if (keys[at] == NONE) {
        return null;
      }
      at = (at + 1) & (keys.length - 1);
    }
    return values[at];
  }

  private static int key(char first, char second) {
    return first << 16 | second;
  }
}
