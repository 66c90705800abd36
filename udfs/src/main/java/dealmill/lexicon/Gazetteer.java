package dealmill.lexicon;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Finds the longest known name that starts at a given place of a text. A trie in three arrays: a
 * hundred thousand names take some megabytes and a look-up takes one probe a character.
 */
public final class Gazetteer {

  private static final int ROOT = 0;
  private static final long EMPTY = -1;

  /** The lowest bits of an edge tell the node that it leads to, and whether a name ends there. */
  private static final int TARGET_BITS = 24;

  private static final long KEY = -1L << TARGET_BITS;
  private static final long NAMED = 1L << TARGET_BITS - 1;
  private static final long NODE = NAMED - 1;

  /** So many names are worth a table of their beginnings: most places of a text fail there. */
  private static final int MANY = 100;

  private static final int LONGEST_BEGINNING = 3;
  private static final int BEGINNING_BITS = 17;
  private static final int MIX = 0x9E3779B1;

  /** The edges by node and character. */
  private long[] edges = new long[1 << 6];

  private int[] values = new int[1 << 5];

  /**
   * A bit for the first three characters of each name, or for its two; empty if there are few names
   * or shorter ones.
   */
  private long[] beginnings = {};

  private int size;
  private int nodes = 1;

  private Gazetteer() {
    Arrays.fill(edges, EMPTY);
    Arrays.fill(values, -1);
  }

  /** Makes a gazetteer of {@code names}, each with a number that is not negative. */
  public static Gazetteer of(Map<String, Integer> names) {
    Gazetteer gazetteer = new Gazetteer();
    names.forEach(gazetteer::add);
    if (names.size() >= MANY && names.keySet().stream().allMatch(name -> name.length() > 1)) {
      gazetteer.noteBeginnings(names.keySet());
    }
    return gazetteer;
  }

  private void noteBeginnings(Set<String> names) {
    beginnings = new long[(1 << BEGINNING_BITS) / Long.SIZE];
    for (String name : names) {
      int bit = beginning(name, 0, Math.min(name.length(), LONGEST_BEGINNING));
      beginnings[bit / Long.SIZE] |= 1L << bit;
    }
  }

  private static int beginning(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * MIX;
    }
    return hash >>> Integer.SIZE - BEGINNING_BITS;
  }

  /** Tells whether a name may start at {@code start}; false at most places. */
  private boolean mayStart(String text, int start) {
    return beginnings.length == 0
        || hasBeginning(text, start, start + LONGEST_BEGINNING)
        || hasBeginning(text, start, start + LONGEST_BEGINNING - 1);
  }

  private boolean hasBeginning(String text, int start, int end) {
    if (end > text.length()) {
      return false;
    }
    int bit = beginning(text, start, end);
    return (beginnings[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  private void add(String name, int value) {
    int node = ROOT;
    int parent = ROOT;
    for (int i = 0; i < name.length(); i++) {
      parent = node;
      node = childOrNew(node, name.charAt(i));
    }
    values[node] = value;
    if (node != ROOT) {
      edges[place(key(parent, name.charAt(name.length() - 1)))] |= NAMED;
    }
  }

  private int childOrNew(int node, char c) {
    long edge = edge(node, c);
    return edge == EMPTY ? newChild(node, c) : (int) (edge & NODE);
  }

  private int newChild(int node, char c) {
    if (size * 2 >= edges.length) {
      grow();
    }
    if (nodes == values.length) {
      int old = values.length;
      values = Arrays.copyOf(values, old * 2);
      Arrays.fill(values, old, values.length, -1);
    }
    if (nodes > NODE) {
      throw new IllegalArgumentException("More names than %d nodes hold".formatted(nodes));
    }
    put(key(node, c) | nodes);
    size++;
    return nodes++;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[old.length * 2];
    Arrays.fill(edges, EMPTY);
    for (long edge : old) {
      if (edge != EMPTY) {
        put(edge);
      }
    }
  }

  private void put(long edge) {
    edges[place(edge & KEY)] = edge;
  }

  /** Returns where the edge with {@code key} is, or the free place for it. */
  private int place(long key) {
    int mask = edges.length - 1;
    int at = (int) ((key >>> TARGET_BITS) * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (edges[at] != EMPTY && (edges[at] & KEY) != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Returns the edge from {@code node} by {@code c}, {@link #EMPTY} if there is none. */
  private long edge(int node, char c) {
    return edges[place(key(node, c))];
  }

  private static long key(int node, char c) {
    return ((long) node << 16 | c) << TARGET_BITS;
  }

  /** What the longest match needs to know of the text behind it. */
  @FunctionalInterface
  public interface Boundary {
    /** Tells whether a name may end before offset {@code end}. */
    boolean mayEndAt(int end);
  }

  /** The longest name at a place: where it ends and its number. */
  public record Match(int end, int value) {
    static final Match NONE = new Match(-1, -1);

    /** Tells whether a name was found. */
    public boolean found() {
      return value >= 0;
    }
  }

  /**
   * Returns the longest name that starts at {@code start} and ends where {@code boundary} lets it.
   */
  public Match longest(String text, int start, Boundary boundary) {
    return mayStart(text, start) ? walk(text, start, boundary) : Match.NONE;
  }

  private Match walk(String text, int start, Boundary boundary) {
    int node = ROOT;
    int end = -1;
    int value = -1;
    for (int at = start; at < text.length(); at++) {
      long edge = edge(node, text.charAt(at));
      if (edge == EMPTY) {
        break;
      }
      node = (int) (edge & NODE);
      if ((edge & NAMED) != 0 && boundary.mayEndAt(at + 1)) {
        end = at + 1;
        value = values[node];
      }
    }
    return end < 0 ? Match.NONE : new Match(end, value);
  }
}
