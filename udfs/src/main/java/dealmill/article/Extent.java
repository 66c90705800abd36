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

  static Extent of(List<Judged> judged) {
    int end = end(judged);
    int first = end;
    int last = -1;
    for (int i = 0; i < end; i++) {
      if (judged.get(i).isParagraph()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    return new Extent(first, last, end, isSparse(judged));
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
      if (one.is(Mark.Scope.END) && before > 0 && before >= ENOUGH * all) {
        return i;
      }
      before += one.isParagraph() ? one.text().length() : 0;
    }
    return judged.size();
  }
}
