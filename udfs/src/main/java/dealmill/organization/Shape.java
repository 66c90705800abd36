package dealmill.organization;

import dealmill.token.Token;
import java.util.List;
import java.util.Set;

/** How a word looks to the tokenizer: like a common noun, like a name, like neither. */
enum Shape {
  /** Nouns that every reader knows, each of two syllables or more: 공급계약. */
  COMMON,
  /** Nouns, one of which few articles use: 노드웨이브, 마성떡볶이. */
  RARE,
  /** Holds a proper noun, a Latin word or a word that no dictionary knows. */
  PROPER,
  /** Falls into pieces, as invented names do: 세/라/젬. */
  ODD,
  /** A verb, an adverb, a number: no noun at all. */
  OTHER;

  /**
   * Returns the shape of the part of a text that {@code tokens} cover.
   *
   * @param common the nouns that every reader knows
   */
  static Shape of(List<Token> tokens, Set<String> common) {
    int odd = 0;
    boolean proper = false;
    boolean noun = false;
    boolean rare = false;
    for (Token token : tokens) {
      String pos = token.pos();
      boolean known = common.contains(token.surface());
      if (known) {
        noun = true;
      } else if (pos.startsWith("NNP") || pos.startsWith("SL") || pos.startsWith("UN")) {
        proper = true;
      } else if (pos.startsWith("NN") || pos.startsWith("XR")) {
        noun = true;
        odd += token.surface().length() == 1 ? 1 : 0;
        rare |= token.surface().length() > 1;
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
    if (rare) {
      return RARE;
    }
    return noun ? COMMON : OTHER;
  }

  private static boolean isAffix(String pos) {
    return pos.startsWith("XSN") || pos.startsWith("XPN") || pos.startsWith("S");
  }

  /** Tells whether a word of this shape can be a name without further signs of its form. */
  boolean nameLike() {
    return this == PROPER || this == ODD || this == RARE;
  }
}
