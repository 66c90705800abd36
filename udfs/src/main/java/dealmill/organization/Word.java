package dealmill.organization;

import dealmill.token.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters and digits in the body, with what the tokenizer made of it, and what the lists
 * tell of it to whoever asks.
 */
final class Word {

  private final String body;
  private final int start;
  private final int end;
  private final List<Token> tokens;
  private final int first;
  private final int past;
  private final NameLexicon lexicon;
  private @Nullable Lexeme lexeme;

  /**
   * Makes the word at {@code [start, end)}.
   *
   * @param tokens the morphemes of the body
   * @param first place of the first morpheme in the word
   * @param past place behind the last one
   */
  Word(
      String body,
      int start,
      int end,
      List<Token> tokens,
      int first,
      int past,
      NameLexicon lexicon) {
    this.body = body;
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.first = first;
    this.past = past;
    this.lexicon = lexicon;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  /** Returns what the lists tell of it: most words of most articles are not asked. */
  Lexeme lexeme() {
    Lexeme found = lexeme;
    if (found == null) {
      found = lexicon.lexeme(body.substring(start, end));
      lexeme = found;
    }
    return found;
  }

  String text() {
    return lexeme().text();
  }

  /** Returns the first morpheme, null if there is none. */
  @Nullable Token firstToken() {
    return first < past ? tokens.get(first) : null;
  }

  /** Returns the last morpheme, null if there is none. */
  @Nullable Token lastToken() {
    return first < past ? tokens.get(past - 1) : null;
  }

  /**
   * Returns the length of the word without the particles that the tokenizer sees at its end. Of two
   * that do not go together the first is a syllable of the name: 인의로/가.
   */
  int stemByTokens() {
    int length = length();
    int last = length;
    for (int i = past - 1; i > first; i--) {
      String pos = tokens.get(i).pos();
      boolean copula = isEnding(pos) && tokens.get(i - 1).pos().startsWith("VCP");
      boolean particle = pos.startsWith("J") && (pos.equals("J") || isWhole(tokens.get(i)));
      if (!particle && !pos.startsWith("VCP") && !copula) {
        break;
      }
      length = tokens.get(i).start() - start;
      last = length < length() && Particles.isParticle(body, start + length, end) ? length : last;
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
    String pos = last < first ? "" : tokens.get(last).pos();
    return isPredicate(last) || last == first && (pos.startsWith("MA") || pos.startsWith("NP"));
  }

  /** Tells whether the word is a verb: 체결했다, 공급하기로. */
  boolean isPredicate() {
    return isPredicate(lastOfStem());
  }

  private boolean isPredicate(int last) {
    if (last < first) {
      return false;
    }
    String pos = tokens.get(last).pos();
    boolean verb = pos.startsWith("E") || pos.endsWith("+E") || pos.endsWith("+EP");
    return verb && !(last > first && tokens.get(last - 1).pos().startsWith("VCP"));
  }

  private int lastOfStem() {
    int last = past - 1;
    while (last > first && tokens.get(last).pos().startsWith("J")) {
      last--;
    }
    return last;
  }

  /** Returns the shape of {@code stem}, with which the word starts. */
  Shape shape(Lexeme stem) {
    int until = start + stem.length();
    int end = first;
    while (end < past && tokens.get(end).start() < until) {
      end++;
    }
    return Shape.of(tokens, first, end, stem);
  }
}
