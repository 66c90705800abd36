package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a site's menu in one line from a headline: most of its words are names of sections. */
final class Menus {

  private static final Pattern BETWEEN = Pattern.compile("[ |｜>•]+");
  private static final int LONGEST = 160;
  private static final int FEWEST = 3;
  private static final double MOST = 0.6;

  private final Set<String> sections;

  private Menus(Set<String> sections) {
    this.sections = sections;
  }

  static Menus of(Dictionary dictionary) {
    Set<String> sections = new HashSet<>();
    for (Table.Row row : dictionary.table("section_names.tsv", "name").rows()) {
      sections.add(row.need("name").toLowerCase(Locale.ROOT));
    }
    return new Menus(Set.copyOf(sections));
  }

  /**
   * Tells whether {@code line} is a menu.
   *
   * <p>True for {@code "정치 경제 사회 스포츠"}, false for {@code "삼성 반도체 공장 텍사스 이전"}.
   */
  boolean holds(String line) {
    if (line.length() > LONGEST || line.indexOf(' ') < 0) {
      return false;
    }
    int names = 0;
    int words = 0;
    for (String word : BETWEEN.split(line)) {
      words += word.isEmpty() ? 0 : 1;
      names += sections.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return words >= FEWEST && names >= MOST * words;
  }
}
