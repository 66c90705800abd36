package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;

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

  /** A row of the table: the words of a name, in order. */
  record Name(Use use, String why, List<String> words) {

    private boolean at(List<String> name, int from) {
      if (from + words.size() > name.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!fits(words.get(i), name.get(from + i))) {
          return false;
        }
      }
      return true;
    }

    /** A star stands for whatever the word goes on with. */
    private static boolean fits(String word, String other) {
      int plain = word.length() - 1;
      return word.charAt(plain) == '*'
          ? other.regionMatches(0, word, 0, plain)
          : other.equals(word);
    }
  }

  /** So many names are remembered: pages of a site repeat theirs. */
  private static final int REMEMBERED = 1 << 13;

  private final CharTable<Name> byFirst;
  private final Map<String, Optional<Name>> known = new ConcurrentHashMap<>();

  private ElementNames(CharTable<Name> byFirst) {
    this.byFirst = byFirst;
  }

  static ElementNames of(Dictionary dictionary) {
    CharTable.Builder<Name> byFirst = new CharTable.Builder<>();
    for (Table.Row row : dictionary.table("element_names.tsv", "use", "why", "name").rows()) {
      Name name =
          new Name(
              row.constant("use", Use.class),
              row.need("why"),
              List.of(row.need("name").split(" ")));
      byFirst.addByOne(name.words().get(0), name);
    }
    return new ElementNames(byFirst.build());
  }

  /** Returns what the class, the id, the role or the itemprop of an element says. */
  Optional<Name> of(Attributes attributes) {
    String called = called(attributes);
    if (called.isEmpty()) {
      return Optional.empty();
    }
    Optional<Name> name = known.get(called);
    return name == null ? remembered(called) : name;
  }

  private Optional<Name> remembered(String called) {
    Optional<Name> name = of(called);
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    known.put(called, name);
    return name;
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
    return name.isEmpty() ? names : names.isEmpty() && between.length() == 1 ? name : names + between + name;
  }

  /** The name that says most: body before caption before furniture, as the enum has them. */
  private Optional<Name> of(String called) {
    List<String> words = words(called);
    Name best = null;
    for (int i = 0; i < words.size(); i++) {
      List<Name> names = byFirst.at(words.get(i).charAt(0));
      for (int n = 0; names != null && n < names.size(); n++) {
        Name name = names.get(n);
        if (name.at(words, i) && (best == null || name.use().compareTo(best.use()) < 0)) {
          best = name;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Splits names at everything that is no letter and before capitals.
   *
   * <p>{@code "relatedNews art-body2"} gives {@code related, news, art, body}.
   */
  static List<String> words(String called) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < called.length(); i++) {
      char c = called.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean begins =
          capital && i > 0 && called.charAt(i - 1) >= 'a' && called.charAt(i - 1) <= 'z';
      boolean letter = capital || c >= 'a' && c <= 'z' || c == '@';
      if ((begins || !letter) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(capital ? (char) (c + 32) : c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
