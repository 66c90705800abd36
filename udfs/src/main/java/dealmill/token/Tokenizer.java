package dealmill.token;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts Korean text into morphemes with Lucene Nori.
 *
 * <p>Costs a few megabytes and some milliseconds to make and next to nothing to use again: one a
 * task. Not safe for two threads at once. Compounds stay whole, nothing is filtered (Nori's usual
 * stop tags would turn 비급여 into 급여). The text must be in NFC: in NFD each word is one unknown
 * token.
 */
public final class Tokenizer {

  /** What a morpheme's two tags are called together. */
  private static final String[][] TAGS = tags();

  private final KoreanTokenizer nori;
  private final OffsetAttribute offset;
  private final PartOfSpeechAttribute pos;

  private Tokenizer(NoriDictionaries dictionaries) {
    nori =
        new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
            dictionaries.words(),
            dictionaries.unknown(),
            dictionaries.costs(),
            null,
            DecompoundMode.NONE,
            false,
            false);
    offset = nori.addAttribute(OffsetAttribute.class);
    pos = nori.addAttribute(PartOfSpeechAttribute.class);
  }

  /** Makes a tokenizer on the dictionaries that all tokenizers of a JVM share. */
  public static Tokenizer create() {
    return new Tokenizer(NoriDictionaries.shared());
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
    return TAGS[pos.getLeftPOS().ordinal()][pos.getRightPOS().ordinal()];
  }

  private static String[][] tags() {
    POS.Tag[] all = POS.Tag.values();
    String[][] tags = new String[all.length][all.length];
    for (POS.Tag left : all) {
      for (POS.Tag right : all) {
        tags[left.ordinal()][right.ordinal()] =
            left == right ? left.name() : left.name() + "+" + right.name();
      }
    }
    return tags;
  }
}
