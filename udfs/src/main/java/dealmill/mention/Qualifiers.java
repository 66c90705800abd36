package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words before and after a sum that say how exact it is: 약, 최대, 이상, 안팎. */
final class Qualifiers {

  private record Word(Qualifier qualifier, boolean before, String text) {}

  private static final int REACH = 8;

  private final List<Word> words;

  private Qualifiers(List<Word> words) {
    this.words = words;
  }

  static Qualifiers of(Dictionary dictionary) {
    List<Word> words = new ArrayList<>();
    for (Table.Row row : dictionary.table("qualifiers.tsv", "qualifier", "where", "word").rows()) {
      boolean before = row.need("where").toLowerCase(Locale.ROOT).equals("before");
      words.add(new Word(row.constant("qualifier", Qualifier.class), before, row.need("word")));
    }
    return new Qualifiers(List.copyOf(words));
  }

  /** Returns how exact the sum at {@code span} is; the word before it counts first. */
  Qualifier around(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - REACH), span.start()).stripTrailing();
    String after =
        text.substring(span.end(), Math.min(text.length(), span.end() + REACH)).stripLeading();
    for (Word word : words) {
      if (word.before() ? before.endsWith(word.text()) : after.startsWith(word.text())) {
        return word.qualifier();
      }
    }
    return Qualifier.EXACT;
  }
}
