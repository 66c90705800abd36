package dealmill.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Cuts Korean text into morphemes with Lucene Nori.
 *
 * <p>Costs a few megabytes and some milliseconds to make and next to nothing to use again: one a
 * task. Not safe for two threads at once. Compounds stay whole, nothing is filtered (Nori's usual
 * stop tags would turn 비급여 into 급여). The text must be in NFC: in NFD each word is one unknown
 * token.
 */
public final class Tokenizer {

  private final KoreanTokenizer nori;
  private final OffsetAttribute offset;
  private final PartOfSpeechAttribute pos;

  private Tokenizer(@Nullable UserDictionary names) {
    nori =
        new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, names, DecompoundMode.NONE, false, false);
    offset = nori.addAttribute(OffsetAttribute.class);
    pos = nori.addAttribute(PartOfSpeechAttribute.class);
  }

  /**
   * Makes a tokenizer that keeps each of {@code names} whole.
   *
   * @param names single words; one with a blank is an error, since Nori would split it
   */
  public static Tokenizer keeping(Iterable<String> names) {
    StringBuilder lines = new StringBuilder();
    for (String name : names) {
      if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("Not a single word: '" + name + "'");
      }
      lines.append(name).append('\n');
    }
    try {
      return new Tokenizer(
          lines.isEmpty() ? null : UserDictionary.open(new StringReader(lines.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the morphemes of {@code text} in order, blanks and punctuation included.
   *
   * <p>{@code "삼성전자는"} gives {@code 삼성전자/NNP 는/J}.
   */
  public List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 2);
    try {
      nori.setReader(new StringReader(text));
      nori.reset();
      while (nori.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        String surface = text.substring(start, end);
        if (!surface.isBlank()) {
          tokens.add(new Token(surface, tag(), start, end));
        }
      }
      nori.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close();
    }
    return tokens;
  }

  private void close() {
    try {
      nori.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tag() {
    String left = String.valueOf(pos.getLeftPOS());
    String right = String.valueOf(pos.getRightPOS());
    return left.equals(right) ? left : left + "+" + right;
  }
}
