package dealmill.article;

import java.util.BitSet;

/** The pairs of neighbouring letters of a text: tells how much of a line another text has too. */
final class Grams {

  private static final int SIZE = 1 << 18;

  private final BitSet pairs = new BitSet(SIZE);

  private Grams() {}

  /** Returns the pairs of {@code text}. */
  static Grams of(String text) {
    Grams grams = new Grams();
    char before = ' ';
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Letters.orDigit(c);
      if (letter && open) {
        grams.pairs.set(pair(before, c));
      }
      before = c;
      open = letter;
    }
    return grams;
  }

  /** Returns the share of the pairs of {@code line} that are here, 0 to 1; 0 for a tiny line. */
  double share(String line) {
    int known = 0;
    int all = 0;
    char before = ' ';
    boolean open = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean letter = Letters.orDigit(c);
      if (letter && open) {
        all++;
        known += pairs.get(pair(before, c)) ? 1 : 0;
      }
      before = c;
      open = letter;
    }
    return all < 3 ? 0 : (double) known / all;
  }

  /** Hashed: a few pairs in a hundred thousand meet, which no share here notices. */
  private static int pair(char first, char second) {
    int mixed = (first * 0x9E3779B1) ^ (second * 0x85EBCA6B);
    return (mixed >>> 14) & (SIZE - 1);
  }
}
