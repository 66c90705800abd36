package dealmill.article;

import dealmill.lexicon.CharTable;
import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Memo;
import dealmill.lexicon.Table;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a page's elements are for by what their authors call them ({@code element_names.tsv}):
 * {@code class="relatedNews"} is furniture, {@code id="article-view-content"} the body.
 */
final class ElementNames {

  private static final int LONGEST_NAME = 200;

  /** What a name says of its element. */
  enum Use {
    BODY,
    CAPTION,
    FURNITURE
  }

  /**
   * A row of the table.
   *
   * @param words the words of a name with a blank behind each, but for one that may go on
   */
  record Name(Use use, String why, String words) {}

  private final CharTable<Name> byFirst;

  /** Pages of a site repeat the names of theirs. */
  private final Memo<Optional<Name>> known = new Memo<>();

  private ElementNames(CharTable<Name> byFirst) {
    this.byFirst = byFirst;
  }

  static ElementNames of(Dictionary dictionary) {
    CharTable.Builder<Name> byFirst = new CharTable.Builder<>(Name[]::new);
    for (Table.Row row : dictionary.table("element_names.tsv", "use", "why", "name").rows()) {
      Name name = new Name(row.constant("use", Use.class), row.need("why"), words(row));
      byFirst.addByTwo(name.words(), name);
    }
    return new ElementNames(byFirst.build());
  }

  private static String words(Table.Row row) {
    String name = row.need("name");
    int star = name.indexOf('*');
    if (star >= 0 && star < name.length() - 1) {
      throw row.wrong("a star within '%s'".formatted(name), "let only the last word go on");
    }
    return star < 0 ? name + ' ' : name.substring(0, star);
  }

  /** Returns what the class, the id, the role or the itemprop of an element says. */
  Optional<Name> of(Attributes attributes) {
    String called = called(attributes);
    return called.isEmpty() ? Optional.empty() : known.get(called, this::of);
  }

  /** Most elements have but one of the four: then nothing is joined. */
  private static String called(Attributes attributes) {
    String called = joined(name(attributes, "id"), name(attributes, "class"), " ");
    called = joined(called, name(attributes, "itemprop"), " @");
    return joined(called, name(attributes, "role"), " @");
  }

  private static String name(Attributes attributes, String key) {
    String value = attributes.get(key);
    return value.length() <= LONGEST_NAME ? value : "";
  }

  private static String joined(String names, String name, String between) {
    return name.isEmpty()
        ? names
        : names.isEmpty() && between.length() == 1 ? name : names + between + name;
  }

  /** The name that says most: body before caption before furniture, as the enum has them. */
  private Optional<Name> of(String called) {
    String words = words(called);
    Name best = null;
    for (int at = 0; at < words.length(); at = words.indexOf(' ', at) + 1) {
      Name[] names = byFirst.at(words.charAt(at), words.charAt(at + 1));
      best = names == null ? best : better(best, names, words, at);
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable Name better(@Nullable Name known, Name[] names, String words, int at) {
    Name best = known;
    for (Name name : names) {
      boolean better = best == null || name.use().compareTo(best.use()) < 0;
      if (better && words.startsWith(name.words(), at)) {
        best = name;
      }
    }
    return best;
  }

  /**
   * Splits names at everything that is no letter and before capitals; a blank follows each word.
   *
   * <p>{@code "relatedNews art-body2"} gives {@code "related news art body "}.
   */
  static String words(String called) {
    StringBuilder words = new StringBuilder(called.length() + 8);
    char before = ' ';
    for (int i = 0; i < called.length(); i++) {
      char c = called.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean letter = capital || c >= 'a' && c <= 'z' || c == '@';
      boolean begins = capital && before >= 'a' && before <= 'z';
      if ((begins || !letter) && words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      if (letter) {
        words.append(capital ? (char) (c + 32) : c);
      }
      before = c;
    }
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return words.toString();
  }
}
