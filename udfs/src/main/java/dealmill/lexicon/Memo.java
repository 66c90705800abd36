package dealmill.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about words lately. A few thousand words make up most of a text, so that most
 * are asked about again and again.
 *
 * <p>Has one place for all words of the same hash, which the last one takes. Safe for many threads
 * without a lock: two that find out the same at once find the same.
 *
 * @param <V> what is found out, of which nobody changes anything
 */
public final class Memo<V> {

  private static final int PLACES = 1 << 16;

  private final AtomicReferenceArray<@Nullable Known<V>> places =
      new AtomicReferenceArray<>(PLACES);

  private record Known<V>(String word, V value) {}

  /**
   * Returns what is remembered of {@code word}, or what {@code find} finds out.
   *
   * @param find gives the same for the same word whenever it is asked
   */
  public V get(String word, Function<String, V> find) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Known<V> known = places.getPlain(place);
    if (known == null || !known.word().equals(word)) {
      known = new Known<>(word, find.apply(word));
      places.setPlain(place, known);
    }
    return known.value();
  }
}
