package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

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

  private final Map<Character, List<Name>> byFirst = new HashMap<>();

  private ElementNames() {}

  static ElementNames of(Dictionary dictionary) {
    ElementNames names = new ElementNames();
    for (Table.Row row : dictionary.table("element_names.tsv", "use", "why", "name").rows()) {
      Name name =
          new Name(
              row.constant("use", Use.class),
              row.need("why"),
              List.of(row.need("name").split(" ")));
      names
          .byFirst
          .computeIfAbsent(name.words().get(0).charAt(0), c -> new ArrayList<>())
          .add(name);
    }
    return names;
  }

  /** Returns what the class, the id, the role or the itemprop of {@code element} says. */
  Optional<Name> of(Element element, Map<String, Optional<Name>> known) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    String called = called(element);
    return called.isEmpty() ? Optional.empty() : known.computeIfAbsent(called, this::of);
  }

  private static String called(Element element) {
    StringBuilder called = new StringBuilder();
    append(called, "", element.attr("id"));
    append(called, "", element.className());
    append(called, "@", element.attr("itemprop"));
    append(called, "@", element.attr("role"));
    return called.toString();
  }

  private static void append(StringBuilder called, String mark, String value) {
    if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
      called.append(called.length() == 0 ? "" : " ").append(mark).append(value);
    }
  }

  /** The name that says most: body before caption before furniture, as the enum has them. */
  private Optional<Name> of(String called) {
    List<String> words = words(called);
    Name best = null;
    for (int i = 0; i < words.size(); i++) {
      for (Name name : byFirst.getOrDefault(words.get(i).charAt(0), List.of())) {
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
