package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.List;

/** Tells from the words behind a date that it has yet to come, by {@code future_signs.tsv}. */
final class FutureSigns {

  private static final int NEAR = 3;
  private static final int FAR = 22;

  private final List<String> near = new ArrayList<>();
  private final List<String> far = new ArrayList<>();
  private final List<String> before = new ArrayList<>();

  private FutureSigns(Table table) {
    for (Table.Row row : table.rows()) {
      switch (row.need("reach")) {
        case "near" -> near.add(row.need("word"));
        case "before" -> before.add(row.need("word"));
        case "far" -> far.add(row.need("word"));
        default -> throw row.wrong("unknown reach", "write near, far or before");
      }
    }
  }

  /** Makes the signs of {@code dictionary}. */
  static FutureSigns of(Dictionary dictionary) {
    return new FutureSigns(dictionary.table("future_signs.tsv", "word", "reach"));
  }

  /** Returns true for the date that ends before {@code "까지"}. */
  boolean near(String text, int end) {
    for (String word : near) {
      for (int at = end; at <= end + NEAR; at++) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns true for the date that ends before {@code " 열릴 예정이다"}. */
  boolean far(String text, int end) {
    String clause = clause(text, end);
    for (String word : far) {
      if (clause.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns true for the date that starts behind {@code "통과하면 "}: a condition yet to be met. */
  boolean before(String text, int start) {
    for (String word : before) {
      if (text.startsWith(word, start - word.length() - 1) && text.charAt(start - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static String clause(String text, int end) {
    int to = end;
    int most = Math.min(text.length(), end + FAR);
    while (to < most && ".\n,;”\"".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(end, to);
  }
}
