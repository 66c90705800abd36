package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.mention.Mention.Money;
import dealmill.text.Letters;
import java.util.HashSet;
import java.util.Set;

/** Tells a sum that only restates the one before it in another currency, by the words between. */
final class Conversions {

  private static final int FARTHEST = 40;
  private static final int LONGEST_GAP = 24;

  private final Set<String> markers = new HashSet<>();
  private final Set<String> fillers = new HashSet<>();

  private Conversions(Table table) {
    for (Table.Row row : table.rows()) {
      (row.need("kind").equals("marker") ? markers : fillers).add(row.need("word"));
    }
  }

  /** Makes the conversions of {@code dictionary}. */
  static Conversions of(Dictionary dictionary) {
    return new Conversions(dictionary.table("conversions.tsv", "word", "kind"));
  }

  /** Tells whether {@code sum} restates {@code earlier}: {@code 1500만달러(약 220억원)}. */
  boolean restates(String text, Money earlier, Money sum) {
    int from = earlier.span().end();
    int to = sum.span().start();
    if (earlier.currency().equals(sum.currency()) || to - from > FARTHEST || to < from) {
      return false;
    }
    String between = text.substring(from, to);
    if (between.indexOf('\n') >= 0 || between.indexOf(')') >= 0) {
      return false;
    }
    int bracket = Math.max(between.indexOf('('), between.indexOf('['));
    String beside = between.substring(bracket + 1).replace('\u00A0', ' ').strip();
    if (bracket < 0) {
      return endsWithMarker(beside);
    }
    return bracket <= LONGEST_GAP && (isFiller(beside) || endsWithMarker(beside));
  }

  private boolean endsWithMarker(String words) {
    String rest = withoutFiller(words);
    for (String marker : markers) {
      if (rest.endsWith(marker) && startsWord(rest, rest.length() - marker.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWord(String words, int at) {
    return at == 0 || !Letters.orDigit(words.charAt(at - 1));
  }

  private String withoutFiller(String words) {
    String rest = words;
    int blank = rest.lastIndexOf(' ');
    while (isFiller(rest.substring(blank + 1)) && !rest.isEmpty()) {
      rest = blank < 0 ? "" : rest.substring(0, blank).strip();
      blank = rest.lastIndexOf(' ');
    }
    return rest;
  }

  private boolean isFiller(String words) {
    if (words.isEmpty() || fillers.contains(words)) {
      return true;
    }
    for (String word : words.split(" ")) {
      if (!fillers.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
