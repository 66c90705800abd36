package dealmill.mention;

import dealmill.lexicon.Gazetteer;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a table by the word that each is about, for longest match at a place of a text. */
final class Words {

  private final List<Table.Row> rows;
  private final Gazetteer gazetteer;

  private Words(List<Table.Row> rows, Gazetteer gazetteer) {
    this.rows = rows;
    this.gazetteer = gazetteer;
  }

  /** Makes the words of the rows, each under its {@code column}, in which no word comes twice. */
  static Words of(List<Table.Row> rows, String column) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String word = rows.get(i).need(column);
      if (numbers.put(word, i) != null) {
        throw rows.get(i).wrong("repeated '" + word + "'", "keep one of the rows");
      }
    }
    return new Words(List.copyOf(rows), Gazetteer.of(numbers));
  }

  /** Makes the words of those rows of {@code table} whose {@code key} is {@code value}. */
  static Words of(Table table, String key, String value, String column) {
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.need(key).equals(value)) {
        rows.add(row);
      }
    }
    return of(rows, column);
  }

  /** Tells whether one of the words starts at {@code at}. */
  boolean startAt(String text, int at) {
    return match(text, at, end -> true).found();
  }

  /** Returns the longest word at {@code at} that ends where {@code boundary} lets it. */
  Gazetteer.Match match(String text, int at, Gazetteer.Boundary boundary) {
    return gazetteer.longest(text, at, boundary);
  }

  /** Returns the row of a {@code match} of these words. */
  Table.Row row(Gazetteer.Match match) {
    return rows.get(match.value());
  }
}
