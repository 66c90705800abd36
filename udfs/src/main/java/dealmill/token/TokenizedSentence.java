package dealmill.token;

import dealmill.text.Span;
import java.util.List;

/**
 * One sentence with its morphemes. All offsets point into the article's body.
 *
 * @param number counted from 0 within the article
 */
public record TokenizedSentence(int number, Span span, List<Token> tokens) {

  public TokenizedSentence {
    tokens = List.copyOf(tokens);
  }
}
