package dealmill.article;

import java.util.List;

/**
 * Where the article begins and ends among the blocks of its page.
 *
 * @param first the first paragraph
 * @param last the last paragraph
 * @param end the first block behind the article, whatever follows
 * @param isSparse whether less than half of what the markup puts into the article is sentences
 */
record Extent(int first, int last, int end, boolean isSparse) {

  /** What stands before a line that ends articles must be at least this share of all. */
  private static final double ENOUGH = 0.3;

  /** Sentences above the time are a site's notices or a deck if they are short and few. */
  private static final int SHORT = 100;

  private static final double FEW = 0.2;
  private static final int HEAD = 60;

  static Extent of(List<Judged> judged) {
    int end = end(judged);
    int first = end;
    int last = -1;
    for (int i = start(judged, end); i < end; i++) {
      if (judged.get(i).isParagraph()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Extent(first, last, end, isSparse(judged));
  }

  /** Returns the block behind the first time of a dump if only notices stand above it, else 0. */
  private static int start(List<Judged> judged, int end) {
    int above = 0;
    for (int i = 0; i < Math.min(HEAD, end); i++) {
      Judged one = judged.get(i);
      if (one.block().place() == Block.Place.ANYWHERE && one.isCalled("time")) {
        return above > 0 && above < FEW * length(judged, end) ? i : 0;
      }
      if (one.isParagraph()) {
        above += one.text().length();
        if (one.text().length() > SHORT) {
          return 0;
        }
      }
    }
    return 0;
  }

  private static int length(List<Judged> judged, int end) {
    return judged.subList(0, end).stream()
        .filter(Judged::isParagraph)
        .mapToInt(one -> one.text().length())
        .sum();
  }

  private static boolean isSparse(List<Judged> judged) {
    int all = 0;
    int prose = 0;
    for (Judged one : judged) {
      if (one.block().place() == Block.Place.INSIDE && one.block().why() == null) {
        all += one.text().length();
        prose += one.isParagraph() ? one.text().length() : 0;
      }
    }
    return prose * 2 < all;
  }

  /** Counters of reactions and comments stand above some articles too: then they end nothing. */
  private static int end(List<Judged> judged) {
    int all = 0;
    for (Judged one : judged) {
      all += one.isParagraph() ? one.text().length() : 0;
    }
    int before = 0;
    for (int i = 0; i < judged.size(); i++) {
      Judged one = judged.get(i);
      if (before > 0 && before >= ENOUGH * all && one.is(Mark.Scope.END)) {
        return i;
      }
      before += one.isParagraph() ? one.text().length() : 0;
    }
    return judged.size();
  }
}
