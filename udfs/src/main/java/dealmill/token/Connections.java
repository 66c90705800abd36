package dealmill.token;

import java.io.IOException;
import org.apache.lucene.store.DataInput;

/**
 * What it costs that one word follows another, by the right id of the first and the left id of the
 * second.
 *
 * <p>Lucene's table has 3,815 by 2,690 costs, 20 MB, and tens of them are asked for at each
 * character of a text. A few hundred ids are nearly all that is asked for. In Lucene's order their
 * costs lie scattered over 3 MB; here the ids that texts ask for most come first, so that theirs
 * lie on 200 kB, which stay in a core's own cache. The tokens are the same, since ids are names and
 * nothing else.
 */
final class Connections {

  /** What a text begins and ends with. */
  static final int BOUNDARY = 0;

  /** So many right ids, those that texts ask for most, are compared with each other. */
  private static final int COMPARED = 256;

  /** What {@link #excess(int, int)} says of two ids that are not compared; no way costs as much. */
  private static final int UNKNOWN = 1 << 29;

  private final int[] right;
  private final int[] left;
  private final short[] costs;
  private final int[] lowest;
  private final int[] excess;

  /**
   * Reads the table.
   *
   * @param in Lucene's file behind its header
   * @param frequentRight the right ids that are asked for most, most frequent first
   * @param frequentLeft the left ids
   */
  Connections(DataInput in, int[] frequentRight, int[] frequentLeft) throws IOException {
    int columns = in.readVInt();
    int rows = in.readVInt();
    right = order(frequentRight, columns);
    left = order(frequentLeft, rows);
    costs = new short[columns * rows];
    lowest = new int[rows];
    int cost = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        cost += in.readZInt();
        costs[left[row] * columns + right[column]] = (short) cost;
        lowest[left[row]] = Math.min(lowest[left[row]], cost);
      }
    }
    excess = excess();
  }

  /** Returns what {@link #excess(int, int)} tells, of the ids that are compared. */
  private int[] excess() {
    int[] most = new int[COMPARED * COMPARED];
    int[] row = new int[COMPARED];
    for (int left = 0; left < lefts(); left++) {
      for (int i = 0; i < COMPARED; i++) {
        row[i] = cost(i, left);
      }
      for (int right = 0; right < COMPARED; right++) {
        int cost = row[right];
        int first = right * COMPARED;
        for (int i = 0; i < COMPARED; i++) {
          most[first + i] = Math.max(most[first + i], cost - row[i]);
        }
      }
    }
    return most;
  }

  /** Returns the new id of each of {@code size} ids. */
  static int[] order(int[] frequent, int size) {
    int[] order = new int[size];
    int next = BOUNDARY + 1;
    for (int id : frequent) {
      if (id != BOUNDARY && id < size && order[id] == 0) {
        order[id] = next++;
      }
    }
    for (int id = BOUNDARY + 1; id < size; id++) {
      if (order[id] == 0) {
        order[id] = next++;
      }
    }
    return order;
  }

  /** Returns the new right id of Lucene's. */
  int right(int id) {
    return right[id];
  }

  /** Returns the new left id of Lucene's. */
  int left(int id) {
    return left[id];
  }

  /** Returns how many right ids there are; they count from 0. */
  int rights() {
    return right.length;
  }

  /** Returns how many left ids there are; they count from 0. */
  int lefts() {
    return left.length;
  }

  /** Returns a cost that {@link #cost} does not go below for the left id. */
  int lowest(int left) {
    return lowest[left];
  }

  /**
   * Returns how much more it costs at most to follow the right id than to follow {@code other},
   * whatever comes; 0 where it never costs more, a cost that no way has where that is not known.
   */
  int excess(int right, int other) {
    return (right | other) < COMPARED ? excess[right * COMPARED + other] : UNKNOWN;
  }

  /** Returns what it costs that a word with the left id follows one with the right id. */
  int cost(int right, int left) {
    return costs[left * this.right.length + right];
  }
}
