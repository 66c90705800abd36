package dealmill.organization;

import dealmill.token.Token;
import java.util.List;
import java.util.Set;

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

  /**
   * Returns the length of the word without the particles that the tokenizer sees at its end. Of two
   * that do not go together the first is a syllable of the name: 인의로/가.
   */
  int stemByTokens() {
    int length = text.length();
    int last = length;
    for (int i = tokens.size() - 1; i > 0; i--) {
      String pos = tokens.get(i).pos();
      boolean copula = isEnding(pos) && tokens.get(i - 1).pos().startsWith("VCP");
      boolean particle = pos.startsWith("J") && (pos.equals("J") || isWhole(tokens.get(i)));
      if (!particle && !pos.startsWith("VCP") && !copula) {
        break;
      }
      length = tokens.get(i).start() - start;
      last = length < text.length() && Particles.isParticle(text.substring(length)) ? length : last;
    }
    return last - length == 1 ? last : length;
  }

  /** What the tokenizer takes for a particle and an ending in one may be a part of a name: 엔지. */
  private static boolean isWhole(Token token) {
    return !token.pos().contains("+") || Particles.isParticle(token.surface());
  }

  private static boolean isEnding(String pos) {
    return pos.equals("E") || pos.startsWith("EC") || pos.startsWith("ET");
  }

  /** Tells whether the word is a verb, an adverb or a pronoun: 체결했다, 공급하기로, 함께, 우리. */
  boolean isVerb() {
    int last = lastOfStem();
    String pos = last < 0 ? "" : tokens.get(last).pos();
    return isPredicate() || last == 0 && (pos.startsWith("MA") || pos.startsWith("NP"));
  }

  /** Tells whether the word is a verb: 체결했다, 공급하기로. */
  boolean isPredicate() {
    int last = lastOfStem();
    if (last < 0) {
      return false;
    }
    String pos = tokens.get(last).pos();
    boolean copula = last > 0 && tokens.get(last - 1).pos().startsWith("VCP");
    return !copula && (pos.startsWith("E") || pos.endsWith("+E") || pos.endsWith("+EP"));
  }

  private int lastOfStem() {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.get(last).pos().startsWith("J")) {
      last--;
    }
    return last;
  }

  /** Returns the shape of the first {@code length} characters, given the {@code common} nouns. */
  Shape shape(int length, Set<String> common) {
    int until = start + length;
    return Shape.of(tokens.stream().filter(t -> t.start() < until).toList(), common);
  }
}
