package dealmill.token;

import org.apache.lucene.analysis.ko.POS;

/**
 * What a dictionary tells of a word in one meaning, in one number: its left and right id, what it
 * costs, its tags.
 */
final class Entry {

  private static final int ID_BITS = 12;
  private static final int TAG_BITS = 6;
  private static final int RIGHT = ID_BITS;
  private static final int COST = 2 * ID_BITS;
  private static final int LEFT_TAG = COST + Short.SIZE;
  private static final int RIGHT_TAG = LEFT_TAG + TAG_BITS;
  private static final int ENDING = RIGHT_TAG + TAG_BITS;

  private static final POS.Tag[] TAGS = POS.Tag.values();

  /** What a word's two tags are called together. */
  private static final String[] NAMES = names();

  private Entry() {}

  static long of(int left, int right, int cost, POS.Tag leftTag, POS.Tag rightTag) {
    return left
        | (long) right << RIGHT
        | (cost & 0xFFFFL) << COST
        | (long) leftTag.ordinal() << LEFT_TAG
        | (long) rightTag.ordinal() << RIGHT_TAG
        | (isEnding(leftTag) ? 1L : 0L) << ENDING;
  }

  static int left(long entry) {
    return (int) entry & (1 << ID_BITS) - 1;
  }

  static int right(long entry) {
    return (int) (entry >>> RIGHT) & (1 << ID_BITS) - 1;
  }

  static int cost(long entry) {
    return (short) (entry >>> COST);
  }

  /** Returns {@code VV+E} for two tags, {@code NNP} for the same one twice. */
  static String tag(long entry) {
    return NAMES[(int) (entry >>> LEFT_TAG) & (1 << 2 * TAG_BITS) - 1];
  }

  /** Tells whether the word should not stand behind a blank: particles, endings, suffixes. */
  static boolean isEnding(long entry) {
    return entry >>> ENDING != 0;
  }

  private static boolean isEnding(POS.Tag tag) {
    return switch (tag) {
      case E, J, VCP, XSA, XSN, XSV -> true;
      default -> false;
    };
  }

  private static String[] names() {
    String[] names = new String[1 << 2 * TAG_BITS];
    for (POS.Tag left : TAGS) {
      for (POS.Tag right : TAGS) {
        names[right.ordinal() << TAG_BITS | left.ordinal()] =
            left == right ? left.name() : left.name() + "+" + right.name();
      }
    }
    return names;
  }
}
