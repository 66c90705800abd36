package dealmill.article;

import java.util.BitSet;

/** The pairs of neighbouring letters of a text: tells how much of a line another text has too. */
final class Grams {

  private static final int SIZE = 1 << 18;

  private final BitSet pairs = new BitSet(SIZE);

  private Grams() {}

  /** Returns the pairs of {@code text}. */
  static Grams of(CharSequence text) {
    Grams grams = new Grams();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (isPair(text, i)) {
        grams.pairs.set(pair(text, i));
      }
    }
    return grams;
  }

  /** Returns the share of the pairs of {@code line} that are here, 0 to 1; 0 for a tiny line. */
  double share(CharSequence line) {
    int known = 0;
    int all = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      if (isPair(line, i)) {
        all++;
        known += pairs.get(pair(line, i)) ? 1 : 0;
      }
    }
    return all < 3 ? 0 : (double) known / all;
  }

  private static boolean isPair(CharSequence text, int i) {
    return Character.isLetterOrDigit(text.charAt(i))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** Hashed: a few pairs in a hundred thousand meet, which no share here notices. */
  private static int pair(CharSequence text, int i) {
    int mixed = (text.charAt(i) * 0x9E3779B1) ^ (text.charAt(i + 1) * 0x85EBCA6B);
    return (mixed >>> 14) & (SIZE - 1);
  }
}
