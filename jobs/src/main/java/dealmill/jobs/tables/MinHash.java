package dealmill.jobs.tables;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Signatures of texts: two texts agree in about as many places of the signature as they share of
 * their shingles (five characters in a row, blanks and punctuation left out).
 *
 * <p>One hash a shingle, whose low bits choose the place (one-permutation hashing); a place that no
 * shingle chose takes the value of the next one that was chosen.
 */
public final class MinHash {

  /** How many places a signature has. */
  public static final int PLACES = 128;

  private static final int SHINGLE = 5;
  private static final int LEAST_LETTERS = 40;
  private static final int EMPTY = Integer.MAX_VALUE;

  private MinHash() {}

  /** Returns the signature of {@code text}; empty if it is too short to be told from others. */
  public static Optional<byte[]> signature(String text) {
    int[] letters = text.chars().filter(Character::isLetterOrDigit).toArray();
    if (letters.length < LEAST_LETTERS) {
      return Optional.empty();
    }
    int[] places = new int[PLACES];
    Arrays.fill(places, EMPTY);
    for (int i = 0; i + SHINGLE <= letters.length; i++) {
      long hash = hash(letters, i);
      int place = (int) (hash & (PLACES - 1));
      places[place] = Math.min(places[place], (int) (hash >>> 33));
    }
    fillGaps(places);
    ByteBuffer bytes = ByteBuffer.allocate(PLACES * Integer.BYTES);
    bytes.asIntBuffer().put(places);
    return Optional.of(bytes.array());
  }

  private static long hash(int[] letters, int from) {
    long hash = 0;
    for (int i = from; i < from + SHINGLE; i++) {
      hash = hash * 0x5851F42D4C957F2DL + letters[i] + 1;
    }
    // The finalizer of SplitMix64: the product's low bits alone would depend on few letters.
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }

  private static void fillGaps(int[] places) {
    int[] chosen = places.clone();
    for (int i = 0; i < PLACES; i++) {
      int step = 0;
      while (chosen[(i + step) % PLACES] == EMPTY) {
        step++;
      }
      // Borrowed values are told apart by how far they came from.
      places[i] = chosen[(i + step) % PLACES] + step * 0x9E3779B1;
    }
  }

  /** Returns the share of places in which the two signatures agree. */
  public static double likeness(byte[] one, byte[] other) {
    int same = 0;
    for (int i = 0; i < PLACES; i++) {
      int at = i * Integer.BYTES;
      same += Arrays.equals(one, at, at + Integer.BYTES, other, at, at + Integer.BYTES) ? 1 : 0;
    }
    return (double) same / PLACES;
  }

  /**
   * Returns a number for each band of {@code rows} places: texts that have one in common may be
   * alike.
   */
  public static long[] bands(byte[] signature, int rows) {
    ByteBuffer places = ByteBuffer.wrap(signature);
    long[] bands = new long[PLACES / rows];
    for (int band = 0; band < bands.length; band++) {
      long hash = band;
      for (int row = 0; row < rows; row++) {
        hash = hash * 0x9E3779B97F4A7C15L + places.getInt();
      }
      bands[band] = hash;
    }
    return bands;
  }
}
