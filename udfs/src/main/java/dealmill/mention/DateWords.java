package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import dealmill.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code date_words.tsv}: 오늘, 지난달, 내년, 같은 해, and the leaders 지난 and 오는. */
final class DateWords {

  private final Words words;
  private final List<DateWord> rows;
  private final Tails tails;

  private DateWords(Words words, List<DateWord> rows, Tails tails) {
    this.words = words;
    this.rows = List.copyOf(rows);
    this.tails = tails;
  }

  /** Makes the words of {@code dictionary}. */
  static DateWords of(Dictionary dictionary) {
    Table table =
        dictionary.table("date_words.tsv", "word", "unit", "offset", "from", "alone", "tense");
    List<DateWord> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(DateWord.of(row));
    }
    return new DateWords(Words.of(table.rows(), "word"), rows, Tails.of(dictionary, "date"));
  }

  /** A word at a place of a text. */
  record Found(int start, int end, DateWord word) {}

  /** Returns the word that starts at {@code at} and is whole there, or null. */
  @Nullable Found at(String text, int at) {
    if (at > 0 && Letters.orDigit(text.charAt(at - 1))) {
      return null;
    }
    Gazetteer.Match match = words.match(text, at, end -> isWhole(text, end));
    return match.found() ? new Found(at, match.end(), rows.get(match.value())) : null;
  }

  private boolean isWhole(String text, int end) {
    return tails.allowEndAt(text, end) || Numerals.isDigit(text.charAt(end));
  }
}
