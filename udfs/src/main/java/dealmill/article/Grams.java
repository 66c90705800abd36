package dealmill.article;

import dealmill.text.Letters;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of neighbouring letters of a text: tells how much of a line another text has too. They
 * are noted when a line is first asked about: records need them seldom. For one thread.
 */
final class Grams {

  private static final int SIZE = 1 << 18;

  private final String text;
  private @Nullable BitSet pairs;

  private Grams(String text) {
    this.text = text;
  }

  /** Returns the pairs of {@code text}. */
  static Grams of(String text) {
    return new Grams(text);
  }

  private BitSet pairs() {
    BitSet known = pairs;
    if (known == null) {
      known = noted(text);
      pairs = known;
    }
    return known;
  }

  private static BitSet noted(String text) {
    BitSet noted = new BitSet(SIZE);
    char before = ' ';
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Letters.orDigit(c);
      if (letter && open) {
        noted.set(pair(before, c));
      }
      before = c;
      open = letter;
    }
    return noted;
  }

  /** Returns the share of the pairs of {@code line} that are here, 0 to 1; 0 for a tiny line. */
  double share(String line) {
    BitSet here = pairs();
    int known = 0;
    int all = 0;
    char before = ' ';
    boolean open = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean letter = Letters.orDigit(c);
      if (letter && open) {
        all++;
        known += here.get(pair(before, c)) ? 1 : 0;
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
