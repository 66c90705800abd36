package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Letters;
import java.util.List;

/**
 * Tells whether a mention may end at a place: nothing of its word follows, or a particle does.
 *
 * <p>So that {@code 22조8천억 파운드리} holds no pounds and {@code 2조 원전} no won.
 */
final class Tails {

  private final Words any;
  private final Words afterVowel;
  private final Words afterConsonant;

  private Tails(Table table, String kind) {
    any = Words.of(rows(table, kind, "any"), "tail");
    afterVowel = Words.of(rows(table, kind, "vowel"), "tail");
    afterConsonant = Words.of(rows(table, kind, "consonant"), "tail");
  }

  /** Makes the tails of {@code kind} from {@code mention_tails.tsv}. */
  static Tails of(Dictionary dictionary, String kind) {
    return new Tails(dictionary.table("mention_tails.tsv", "kind", "tail", "after"), kind);
  }

  private static List<Table.Row> rows(Table table, String kind, String after) {
    return table.rows().stream()
        .filter(row -> row.need("kind").equals(kind) && row.need("after").equals(after))
        .toList();
  }

  /** Tells whether what ends at {@code end} may be whole there. */
  boolean allowEndAt(String text, int end) {
    if (end >= text.length() || !isWordPart(text.charAt(end))) {
      return true;
    }
    Words bound = endsInConsonant(text.charAt(end - 1)) ? afterConsonant : afterVowel;
    return any.startAt(text, end) || bound.startAt(text, end);
  }

  /**
   * Tells whether the word goes on behind {@code end} with one of these tails alone, or not at all.
   */
  boolean isWholeAt(String text, int end) {
    int to = end;
    while (to < text.length() && isWordPart(text.charAt(to))) {
      to++;
    }
    int last = to;
    Words bound = endsInConsonant(text.charAt(end - 1)) ? afterConsonant : afterVowel;
    return end == to
        || any.match(text, end, at -> at == last).found()
        || bound.match(text, end, at -> at == last).found();
  }

  /** The middle dot that Korean keyboards write is a letter to Unicode, but joins words. */
  static boolean isWordPart(char c) {
    return Letters.orDigit(c) && c != '\u318D';
  }

  /**
   * Returns where the noun within {@code [start, end)} ends: before the longest of these tails, or
   * at {@code end}.
   */
  int nounEnd(String text, int start, int end) {
    for (int at = start + 1; at < end; at++) {
      Words bound = endsInConsonant(text.charAt(at - 1)) ? afterConsonant : afterVowel;
      if (any.match(text, at, last -> last == end).found()
          || bound.match(text, at, last -> last == end).found()) {
        return at;
      }
    }
    return end;
  }

  static boolean endsInConsonant(char syllable) {
    return syllable >= '가' && syllable <= '힣' && (syllable - '가') % 28 != 0;
  }
}
