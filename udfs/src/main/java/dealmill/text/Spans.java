package dealmill.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Look-ups in lists that are sorted by where their items stand. */
public final class Spans {

  private Spans() {}

  /**
   * Tells whether one of {@code spans} shares a character with {@code [start, end)}.
   *
   * <p>Of spans [0, 4) and [9, 12) one does with [3, 9), none with [4, 9).
   *
   * @param spans sorted, none overlapping another
   */
  public static boolean overlap(List<Span> spans, int start, int end) {
    int next = firstFrom(spans, Span::end, start + 1);
    return next < spans.size() && spans.get(next).start() < end;
  }

  /**
   * Returns the place of the first of {@code items} whose offset is not before {@code offset}; the
   * number of items if there is none.
   *
   * <p>Among spans that start at 0, 4 and 9 the first from 5 on is at place 2.
   *
   * @param at gives an item's offset; the items are sorted by it
   */
  public static <T> int firstFrom(List<? extends T> items, ToIntFunction<T> at, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at.applyAsInt(items.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
