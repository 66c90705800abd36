package dealmill.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Korean text into the morphemes that Lucene Nori cuts it into, in half of its time.
 *
 * <p>Nori's dictionaries, costs and choices, to the token; {@link NoriSearch} tells what is done
 * otherwise. Costs next to nothing to make and nothing to use again: one a task. Not safe for two
 * threads at once. Compounds stay whole, nothing is filtered (Nori's usual stop tags would turn 비급여
 * into 급여). The text must be in NFC: in NFD each word is one unknown token.
 */
public final class Tokenizer {

  private final NoriSearch search;

  private Tokenizer(NoriSearch search) {
    this.search = search;
  }

  /** Makes a tokenizer on the dictionaries that all tokenizers of a JVM share. */
  public static Tokenizer create() {
    return new Tokenizer(new NoriSearch(NoriDictionaries.shared()));
  }

  /**
   * Returns the morphemes of {@code text} in order, punctuation included, blanks left out.
   *
   * <p>{@code "삼성전자는"} gives {@code 삼성전자/NNP 는/J}.
   */
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 2);
    search.add(text, tokens);
    return tokens;
  }
}
