package dealmill.organization;

import dealmill.text.Hangul;
import dealmill.text.Letters;
import java.util.regex.Pattern;

/** Reads how many words of a name a bracket spells in Latin: {@code 아벨 벤처스(Abel Ventures)}. */
final class Transliteration {

  private static final Pattern GAP = Pattern.compile("[ &,.-]+");

  /** Forms of company that Korean text leaves out. */
  private static final Pattern FORM =
      Pattern.compile(" (?:Inc|Corp|Co|Ltd|LLC|PLC|GmbH|AG|SA|NV|KK|Limited)\\.?$");

  /** With which letters the sounds of the nineteen first consonants begin, in Unicode's order. */
  private static final String[] SOUNDS = {
    "gkcq",
    "gkc",
    "nk",
    "dt",
    "dt",
    "rlw",
    "m",
    "bv",
    "bp",
    "sctzx",
    "sc",
    "aeiouywhjxrlmnsf",
    "jgzcx",
    "jz",
    "ct",
    "ckqx",
    "td",
    "pf",
    "hwfj"
  };

  private static final int MOST = 4;

  private Transliteration() {}

  /**
   * Returns where a name starts whose last word is at {@code [start, end)} and whose bracket spells
   * two words or more, each with the sound of one before it; else {@code start}.
   */
  static int start(String text, int start, int end) {
    Bracket bracket = Bracket.at(text, end);
    if (!bracket.found() || !bracket.isLatinName()) {
      return start;
    }
    String[] latin = GAP.split(FORM.matcher(bracket.inside()).replaceFirst(""));
    if (latin.length < 2 || latin.length > MOST || !sounds(text.charAt(start), last(latin, 0))) {
      return start;
    }
    int first = start;
    for (int back = 1; back < latin.length; back++) {
      int blank = first - 1;
      if (blank < 1 || text.charAt(blank) != ' ') {
        return start;
      }
      int word = Letters.wordStart(text, blank);
      if (word == blank || !sounds(text.charAt(word), last(latin, back))) {
        return start;
      }
      first = word;
    }
    return first;
  }

  private static String last(String[] words, int back) {
    return words[words.length - 1 - back];
  }

  private static boolean sounds(char syllable, String word) {
    if (word.isEmpty()) {
      return false;
    }
    char letter = Character.toLowerCase(word.charAt(0));
    if (!Hangul.isSyllable(syllable)) {
      return Character.toLowerCase(syllable) == letter;
    }
    return SOUNDS[(syllable - '가') / 588].indexOf(letter) >= 0;
  }
}
