package dealmill.token;

import org.apache.lucene.analysis.ko.dict.CharacterDefinition;

/** What Nori asks of a character, each asked once. */
final class NoriCharacters {

  private static final byte SPACE = 1;
  private static final byte SIGN = 2;
  private static final byte DIGIT = 4;
  private static final byte MARK = 8;

  /** The script of what stands in texts of all scripts. */
  private static final byte SHARED = (byte) Character.UnicodeScript.COMMON.ordinal();

  /** A Hangul letter that stands for a middle dot. */
  private static final char ARAEA = '\u318D';

  private static final byte[] KINDS = kinds();
  private static final byte[] SCRIPTS = scripts();

  private NoriCharacters() {}

  /** Tells whether Nori takes {@code c} for a blank between two words. */
  static boolean isSpace(char c) {
    return (KINDS[c] & SPACE) != 0;
  }

  /** Tells whether Nori takes {@code c} for punctuation; blanks and line ends are. */
  static boolean isSign(char c) {
    return (KINDS[c] & SIGN) != 0;
  }

  /**
   * Returns where the unknown word ends that begins at {@code from}: characters of one script,
   * signs and digits apart.
   *
   * @param longest how many characters it has at most
   * @param classes takes the number of the word's class at index 0
   */
  static int endOfUnknown(
      String text, int from, int longest, CharacterDefinition definition, int[] classes) {
    char first = text.charAt(from);
    classes[0] = definition.getCharacterClass(first);
    int end = from + 1;
    if (!definition.isGroup(first)) {
      return end;
    }
    int script = SCRIPTS[first];
    int last = Math.min(text.length(), from + longest);
    while (end < last) {
      char next = text.charAt(end);
      int other = SCRIPTS[next];
      boolean same =
          script == other || script == SHARED || other == SHARED || (KINDS[next] & MARK) != 0;
      if (!same
          || ((KINDS[next] ^ KINDS[first]) & (SIGN | DIGIT)) != 0
          || !definition.isGroup(next)) {
        break;
      }
      if (script == SHARED && other != SHARED) {
        script = other;
        classes[0] = definition.getCharacterClass(next);
      }
      end++;
    }
    return end;
  }

  private static byte[] scripts() {
    byte[] scripts = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < scripts.length; c++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      scripts[c] =
          switch (script) {
            case COMMON, INHERITED -> SHARED;
            default -> (byte) script.ordinal();
          };
    }
    return scripts;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] =
          switch (Character.getType((char) c)) {
            case Character.SPACE_SEPARATOR -> SPACE | SIGN;
            case Character.CONTROL,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.FORMAT,
                Character.DASH_PUNCTUATION,
                Character.START_PUNCTUATION,
                Character.END_PUNCTUATION,
                Character.CONNECTOR_PUNCTUATION,
                Character.OTHER_PUNCTUATION,
                Character.MATH_SYMBOL,
                Character.CURRENCY_SYMBOL,
                Character.MODIFIER_SYMBOL,
                Character.OTHER_SYMBOL,
                Character.INITIAL_QUOTE_PUNCTUATION,
                Character.FINAL_QUOTE_PUNCTUATION ->
                SIGN;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK -> MARK;
            default -> c == ARAEA ? SIGN : 0;
          };
    }
    return kinds;
  }
}
