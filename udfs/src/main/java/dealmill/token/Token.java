package dealmill.token;

import dealmill.text.Span;

/**
 * One morpheme.
 *
 * @param surface the text of the token as it stands
 * @param pos Nori's part-of-speech tag, {@code NNG}, {@code NNP}, {@code J}, {@code E}; compounds
 *     joined by {@code +}
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record Token(String surface, String pos, int start, int end) {

  /** Returns where the token stands. */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * Returns the part of the token that stands in {@code sentence}: Nori takes the signs between two
   * sentences, {@code .“}, for one token.
   */
  public Token within(Span sentence) {
    if (sentence.covers(span())) {
      return this;
    }
    int from = Math.max(start, sentence.start());
    int to = Math.min(end, sentence.end());
    return new Token(surface.substring(from - start, to - start), pos, from, to);
  }
}
