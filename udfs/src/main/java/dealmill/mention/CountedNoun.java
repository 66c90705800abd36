package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the words beside a number what it counts and how often. */
final class CountedNoun {

  private static final int WORDS_BEFORE = 4;
  private static final String LINKS = "-&+";

  /** Endings that no noun right before its number has, bar the object's 을 and 를. */
  private static final String NOT_NOUN = "은는의에와과도로서고한된할며면해쳐워져켜혀인운던";

  private final Map<String, String> rhythms = new HashMap<>();
  private final Set<String> leaders = new HashSet<>();
  private final Tails tails;

  private CountedNoun(Dictionary dictionary) {
    for (Table.Row row : dictionary.table("rhythms.tsv", "word", "per").rows()) {
      rhythms.put(row.need("word"), row.need("per"));
    }
    for (Table.Row row : dictionary.table("amount_leaders.tsv", "word").rows()) {
      leaders.add(row.need("word"));
    }
    tails = Tails.of(dictionary, "noun");
  }

  /** Makes the reader from the word lists of {@code dictionary}. */
  static CountedNoun of(Dictionary dictionary) {
    return new CountedNoun(dictionary);
  }

  /** What the words beside a number say. */
  record Found(@Nullable String of, @Nullable String per) {}

  /**
   * Returns 웨이퍼 and MONTH for the number in {@code "매월 웨이퍼 90만 장"}.
   *
   * @param afterFirst true if a noun behind the number counts more than one before it
   */
  Found around(String text, int start, int end, boolean afterFirst) {
    String per = null;
    String noun = null;
    int at = start;
    for (int i = 0; i < WORDS_BEFORE; i++) {
      int to = beforeBlank(text, at);
      int from = wordStart(text, to);
      String word = text.substring(from, to);
      if (word.isEmpty()) {
        break;
      }
      String rhythm = rhythm(text, from, word);
      if (rhythm != null) {
        per = rhythm;
      } else if (!leaders.contains(word)) {
        if (noun != null || !isNoun(word)) {
          break;
        }
        noun = nounBefore(text, from, to);
      }
      at = from;
    }
    String after = noun == null || afterFirst ? nounAfter(text, end) : null;
    return new Found(after == null ? noun : after, per);
  }

  /** A word's, or that of {@code 한 해} and {@code 한 달}. */
  private @Nullable String rhythm(String text, int from, String word) {
    boolean one = from >= 2 && text.charAt(from - 2) == '한';
    return rhythms.get(one && word.length() == 1 ? "한" + word : word);
  }

  private String nounBefore(String text, int from, int to) {
    String noun = withoutObject(text.substring(from, to));
    int leftTo = beforeBlank(text, from);
    int leftFrom = wordStart(text, leftTo);
    String left = text.substring(leftFrom, leftTo);
    boolean joins =
        left.length() > 1
            && isNoun(left)
            && !isObject(left)
            && !rhythms.containsKey(left)
            && !leaders.contains(left);
    return joins && leftTo < from ? left + " " + noun : noun;
  }

  private @Nullable String nounAfter(String text, int end) {
    int at = end;
    at = text.startsWith("의", at) ? at + 1 : at;
    int word = Numerals.skipBlank(text, at);
    for (String filler : new String[] {"급 ", "규모의 ", "수준의 ", "분량의 "}) {
      word = text.startsWith(filler, word) ? word + filler.length() : word;
    }
    if (word == end) {
      return null;
    }
    int to = word;
    while (to < text.length() && isWordPart(text.charAt(to))) {
      to++;
    }
    int nounEnd = tails.nounEnd(text, word, to);
    boolean verb = nounEnd == to && to > word && NOT_NOUN.indexOf(text.charAt(to - 1)) >= 0;
    return nounEnd - word < 2 || verb || !isNoun(text.substring(word, nounEnd))
        ? null
        : text.substring(word, nounEnd);
  }

  private static boolean isNoun(String word) {
    char last = word.charAt(word.length() - 1);
    return Character.isLetter(word.charAt(0))
        && (word.length() > 1 || Numerals.isLatin(last))
        && NOT_NOUN.indexOf(last) < 0
        && !(word.length() > 2
            && (word.endsWith("에서") || word.endsWith("까지") || last == '가' || last == '이'));
  }

  private static boolean isObject(String word) {
    return !withoutObject(word).equals(word);
  }

  private static String withoutObject(String word) {
    int length = word.length();
    char last = word.charAt(length - 1);
    return length > 1 && (last == '를' || last == '을') ? word.substring(0, length - 1) : word;
  }

  private static int beforeBlank(String text, int at) {
    return at > 0 && Numerals.isBlank(text.charAt(at - 1)) ? at - 1 : at;
  }

  private static int wordStart(String text, int to) {
    int from = to;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return Letters.orDigit(c) || LINKS.indexOf(c) >= 0;
  }
}
