package dealmill.organization;

import dealmill.token.Token;
import java.util.List;

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
   * Returns the shape of the part of a text that the tokens from {@code first} to before {@code
   * past} cover.
   *
   * @param part that part, mostly one token
   */
  static Shape of(List<Token> tokens, int first, int past, Lexeme part) {
    boolean odd = false;
    boolean rare = false;
    for (int i = first; i < past; i++) {
      Token token = tokens.get(i);
      String pos = token.pos();
      if (isAffix(pos) || part.isCommonNoun(token.surface())) {
        continue;
      }
      if (pos.startsWith("NNP") || pos.startsWith("SL") || pos.startsWith("UN")) {
        return PROPER;
      }
      if (token.surface().length() > 1 && pos.startsWith("NN")) {
        rare = true;
      } else {
        odd = true;
      }
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
