package dealmill.token;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;

/**
 * The words of Nori's dictionary by their characters: a table in which each further character is
 * one look-up.
 *
 * <p>Lucene keeps them in a finite state transducer of few bytes, in which each step is a search; a
 * fifth of what Nori costs is spent there. Here a place of the table tells the place of the word's
 * beginning without its last character, that character, and which word ends with it. 16 MB.
 */
final class WordTrie {

  /** No word goes on so. */
  static final int NO_STEP = -1;

  /** No word ends here. */
  static final int NO_WORD = -1;

  /** Words of one character have the place of their character; those of more stand behind. */
  private static final int FIRSTS = Character.MAX_VALUE + 1;

  private static final int HASH_BITS = 21;
  private static final int LAST_PLACE = FIRSTS + (1 << HASH_BITS) - 1;

  /** Where each word begins; no place of the table. */
  private static final int ROOT = LAST_PLACE + 1;

  private static final int WORD_BITS = 20;

  /** Below the number of the word: whether a longer one begins so. */
  private static final int GOES_ON = 1;

  private static final int LOW_BITS = WORD_BITS + 1;
  private static final int MOST_STEPS = 3 << HASH_BITS - 2;

  /**
   * The place before, the character, the number of the word and one, whether a longer one begins
   * so; 0 where there is nothing.
   */
  private final long[] steps = new long[LAST_PLACE + 1];

  /**
   * Makes the table.
   *
   * @param words Nori's words with their numbers
   * @param lengths filled with the length of each word by its number
   */
  WordTrie(FST<Long> words, byte[] lengths) throws IOException {
    int[] path = new int[1];
    int[] last = new int[0];
    int size = 0;
    IntsRefFSTEnum<Long> all = new IntsRefFSTEnum<>(words);
    for (var word = all.next(); word != null; word = all.next()) {
      IntsRef characters = word.input;
      int[] now = IntsRef.deepCopyOf(characters).ints;
      if (path.length <= now.length) {
        path = Arrays.copyOf(path, 2 * now.length);
      }
      path[0] = ROOT;
      int same = Arrays.mismatch(last, now);
      for (int i = same; i < now.length; i++) {
        path[i + 1] = add(path[i], (char) now[i]);
        if (i > 0) {
          steps[path[i]] |= GOES_ON;
        }
        if (++size > MOST_STEPS) {
          throw new IOException("more words than the table holds");
        }
      }
      lengths[Math.toIntExact(word.output)] = (byte) Math.min(now.length, Byte.MAX_VALUE);
      steps[path[now.length]] |= word.output + 1 << GOES_ON;
      last = now;
    }
  }

  /** Returns where a word begins with {@code c}, or {@link #NO_STEP}. */
  int first(char c) {
    return steps[c] == 0 ? NO_STEP : c;
  }

  /** Returns where a word goes on with {@code c} behind {@code place}, or {@link #NO_STEP}. */
  int step(int place, char c) {
    if ((steps[place] & GOES_ON) == 0) {
      return NO_STEP;
    }
    long wanted = wanted(place, c);
    int at = hash(wanted);
    while (true) {
      long step = steps[at];
      if (step >>> LOW_BITS == wanted) {
        return at;
      }
      if (step == 0) {
        return NO_STEP;
      }
      at = next(at);
    }
  }

  /** Gives each word its new number. */
  void renumber(int[] numbers) {
    for (int at = 0; at < steps.length; at++) {
      int word = word(at);
      if (word != NO_WORD) {
        steps[at] += (long) (numbers[word] - word) << GOES_ON;
      }
    }
  }

  /** Returns the number of the word that ends at {@code place}, or {@link #NO_WORD}. */
  int word(int place) {
    return (int) (steps[place] >>> GOES_ON & (1 << WORD_BITS) - 1) - 1;
  }

  private int add(int place, char c) {
    long wanted = wanted(place, c);
    int at = place == ROOT ? c : hash(wanted);
    while (steps[at] != 0) {
      at = next(at);
    }
    steps[at] = wanted << LOW_BITS;
    return at;
  }

  private static long wanted(int place, char c) {
    return (long) place << Character.SIZE | c;
  }

  private static int hash(long wanted) {
    return FIRSTS + (int) (wanted * 0x9E3779B97F4A7C15L >>> Long.SIZE - HASH_BITS);
  }

  private static int next(int place) {
    return place == LAST_PLACE ? FIRSTS : place + 1;
  }
}
