package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Letters;

/**
 * Tells whether a number without a currency is a sum in won, as headlines write it: {@code 1500억
 * 규모}, {@code 220억 지분 투자}, {@code 1073억 해저케이블 계약}.
 */
final class TacitWon {

  private static final int EOK = 8;
  private static final int SHORTEST_NOUN = 2;

  private final Words next;
  private final Words far;

  private TacitWon(Table table) {
    next = Words.of(table.rows(), "word");
    far = Words.of(table, "reach", "far", "word");
  }

  /** Makes the test from {@code tacit_won.tsv}. */
  static TacitWon of(Dictionary dictionary) {
    return new TacitWon(dictionary.table("tacit_won.tsv", "word", "reach"));
  }

  /** Tells whether what follows {@code number} makes it a sum in won. */
  boolean follows(String text, Numeral number) {
    if (number.scale() < EOK) {
      return false;
    }
    int at = Numerals.skipBlank(text, number.end());
    return next.startAt(text, at)
        || at > number.end() && far.startAt(text, behindNoun(text, at))
        || isObject(text, number.end()) && next.startAt(text, number.end() + 2);
  }

  /** The particle of {@code 4.2억을 투자} or {@code 1500억에 인수}. */
  private static boolean isObject(String text, int at) {
    return at + 1 < text.length()
        && "을에".indexOf(text.charAt(at)) >= 0
        && Numerals.isBlank(text.charAt(at + 1));
  }

  /** Returns where the word behind the noun at {@code at} starts; {@code at} if it is no noun. */
  private static int behindNoun(String text, int at) {
    int to = Letters.wordEnd(text, at);
    int after = Numerals.skipBlank(text, to);
    return to - at >= SHORTEST_NOUN && after > to ? after : at;
  }
}
