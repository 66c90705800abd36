package dealmill.organization;

import dealmill.token.Token;
import java.util.List;

/** How a word looks to the tokenizer: like a common noun, like a name, like neither. */
enum Shape {
  /** Nouns of a dictionary, each of two syllables or more: 공급계약. */
  COMMON,
  /** Holds a proper noun, a Latin word or a word that no dictionary knows. */
  PROPER,
  /** Falls into pieces, as invented names do: 세/라/젬. */
  ODD,
  /** A verb, an adverb, a number: no noun at all. */
  OTHER;

  /** Returns the shape of the part of a text that {@code tokens} cover. */
  static Shape of(List<Token> tokens) {
    int odd = 0;
    boolean proper = false;
    boolean noun = false;
    for (Token token : tokens) {
      String pos = token.pos();
      if (pos.startsWith("NNP") || pos.startsWith("SL") || pos.startsWith("UN")) {
        proper = true;
      } else if (pos.startsWith("NN") || pos.startsWith("XR")) {
        noun = true;
        odd += token.surface().length() == 1 ? 1 : 0;
      } else if (isAffix(pos)) {
        odd += 0;
      } else {
        odd += 2;
      }
    }
    if (proper) {
      return PROPER;
    }
    if (odd >= 2 && tokens.size() >= 2) {
      return ODD;
    }
    return noun ? COMMON : OTHER;
  }

  private static boolean isAffix(String pos) {
    return pos.startsWith("XSN") || pos.startsWith("XPN") || pos.startsWith("S");
  }

  /** Tells whether a word of this shape can be a name without further signs of its form. */
  boolean nameLike() {
    return this == PROPER || this == ODD;
  }
}
