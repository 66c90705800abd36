package dealmill.organization;

import dealmill.token.Token;
import java.util.List;
import java.util.Set;

/** How a word looks to the tokenizer: like a common noun, like a name, like neither. */
enum Shape {
  /** Nouns that every reader knows, each of two syllables or more: 공급계약. */
  COMMON,
  /** Like {@link #COMMON}, but where a name is due: 캐릭터 회사 두두픽스. */
  NOVEL,
  /** Nouns, one of which few articles use: 노드웨이브, 마성떡볶이. */
  RARE,
  /** Holds a proper noun, a Latin word or a word that no dictionary knows. */
  PROPER,
  /** Falls into pieces, as invented names do: 세/라/젬. */
  ODD;

  /**
   * Returns the shape of the part of a text that {@code tokens} cover.
   *
   * @param common the nouns that every reader knows
   */
  static Shape of(List<Token> tokens, Set<String> common) {
    boolean proper = false;
    boolean odd = false;
    boolean rare = false;
    for (Token token : tokens) {
      String pos = token.pos();
      if (common.contains(token.surface()) || isAffix(pos)) {
        continue;
      }
      if (pos.startsWith("NNP") || pos.startsWith("SL") || pos.startsWith("UN")) {
        proper = true;
      } else if (token.surface().length() > 1 && pos.startsWith("NN")) {
        rare = true;
      } else {
        odd = true;
      }
    }
    if (proper) {
      return PROPER;
    }
    return rare ? RARE : odd ? ODD : COMMON;
  }

  private static boolean isAffix(String pos) {
    return pos.startsWith("XSN")
        || pos.startsWith("XPN")
        || (pos.startsWith("S") && !pos.startsWith("SL"));
  }

  /** Tells whether a word of this shape is hardly a word of the language. */
  boolean foreign() {
    return this == PROPER || this == ODD;
  }

  /** Tells whether a word of this shape can be a name without further signs of its form. */
  boolean nameLike() {
    return this != COMMON;
  }
}
