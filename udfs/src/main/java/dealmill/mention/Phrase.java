package dealmill.mention;

import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words right before a place that belong to one noun phrase with what stands there, nearest
 * first. Brackets behind a word are passed over: {@code 구광모(40) 상무}.
 *
 * @param words without their particles; only the last can have had one ({@code …의})
 * @param bracketed for each word, whether a bracket follows it
 */
record Phrase(List<Span> words, List<Boolean> bracketed, boolean ofOwner) {

  private static final int MOST = 7;
  private static final int LONGEST_BRACKET = 60;
  private static final String ENDS = "을를에와며";

  /** Returns the phrase that ends before {@code end}. */
  static Phrase before(String text, int end, PersonNames names, OrgSpans orgs) {
    List<Span> words = new ArrayList<>();
    List<Boolean> bracketed = new ArrayList<>();
    boolean ofOwner = false;
    int at = end;
    while (words.size() < MOST && at > 0) {
      int to = Numerals.isBlank(text.charAt(at - 1)) ? at - 1 : at;
      int open = to > 0 && text.charAt(to - 1) == ')' ? opening(text, to - 1) : -1;
      boolean bracket = open >= 0;
      to = bracket ? open : to;
      to = to > 1 && "’'”\"".indexOf(text.charAt(to - 1)) >= 0 ? to - 1 : to;
      int from = wordStart(text, to);
      if (from == to || to == at && !bracket && !words.isEmpty()) {
        break;
      }
      String word = text.substring(from, to);
      char last = word.charAt(word.length() - 1);
      if (last == '의' && word.length() > 2) {
        words.add(new Span(from, to - 1));
        bracketed.add(bracket);
        ofOwner = true;
        break;
      }
      Span known = orgs.at(new Span(from, to));
      boolean ends =
          known == null ? endsPhrase(text, from, word, names) : isInflected(text, known.end(), to);
      if (ends && !bracket) {
        break;
      }
      words.add(new Span(from, to));
      bracketed.add(bracket);
      at = from;
    }
    return new Phrase(words, bracketed, ofOwner);
  }

  /** Tells whether the phrase starts behind the word; 김정은 and the 도시히로 of a name go on. */
  private static boolean endsPhrase(String text, int from, String word, PersonNames names) {
    char last = word.charAt(word.length() - 1);
    if (ENDS.indexOf(last) >= 0) {
      return names.likeness(word) < 3 || last == '을' || last == '를' || last == '와';
    }
    return names.endsPhrase(word) && !names.isGiven(word) && !isSecond(text, from, names);
  }

  /** Tells whether a particle follows a known name within its word. */
  private static boolean isInflected(String text, int end, int to) {
    return end < to && (ENDS + "은는이가도로").indexOf(text.charAt(to - 1)) >= 0;
  }

  private static boolean isSecond(String text, int from, PersonNames names) {
    if (from == 0 || !Numerals.isBlank(text.charAt(from - 1))) {
      return false;
    }
    String before = text.substring(wordStart(text, from - 1), from - 1);
    return names.isGiven(before) || names.isParticle(before);
  }

  private static int opening(String text, int close) {
    for (int i = close - 1; i >= 0 && close - i < LONGEST_BRACKET; i--) {
      if (text.charAt(i) == '(') {
        return i > 0 && Numerals.isBlank(text.charAt(i - 1)) ? i - 1 : i;
      }
      if (text.charAt(i) == ')' || text.charAt(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static int wordStart(String text, int to) {
    int from = to;
    while (from > 0 && isWordPart(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWordPart(char c) {
    return Letters.orDigit(c) || "&-㈜·ㆍ".indexOf(c) >= 0;
  }

  int size() {
    return words.size();
  }

  String word(String text, int i) {
    return words.get(i).in(text);
  }
}
