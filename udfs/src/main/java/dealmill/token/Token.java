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
}
