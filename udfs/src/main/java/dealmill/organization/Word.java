package dealmill.organization;

import dealmill.token.Token;
import java.util.List;

/**
 * A run of letters and digits in the body, with what the tokenizer made of it.
 *
 * @param start offset into the body
 * @param text the whole run
 * @param tokens the morphemes in it
 */
record Word(int start, String text, List<Token> tokens) {

  int end() {
    return start + text.length();
  }

  /** Returns the length of the word without the particles that the tokenizer sees at its end. */
  int stemByTokens() {
    int length = text.length();
    for (int i = tokens.size() - 1; i > 0; i--) {
      String pos = tokens.get(i).pos();
      if (!pos.startsWith("J") && !pos.startsWith("VCP") && !isEnding(pos)) {
        break;
      }
      length = tokens.get(i).start() - start;
    }
    return length;
  }

  private static boolean isEnding(String pos) {
    return pos.equals("E") || pos.startsWith("EC") || pos.startsWith("ET");
  }

  /** Tells whether the word is a verb or goes on as one: 체결했다, 공급하기로. */
  boolean isVerb() {
    for (int i = 0; i < tokens.size(); i++) {
      String pos = tokens.get(i).pos();
      if (pos.startsWith("XSV") || pos.startsWith("XSA") || (i == 0 && pos.startsWith("V"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the shape of the first {@code length} characters. */
  Shape shape(int length) {
    int until = start + length;
    return Shape.of(tokens.stream().filter(t -> t.start() < until).toList());
  }
}
