package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells a site's menu in one line from a headline: most of its words are names of sections. */
final class Menus {

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
    int most = words(line);
    if (most < FEWEST) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    int names = 0;
    int words = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || isBetween(lower.charAt(i))) {
        words += i > start ? 1 : 0;
        names += i > start && sections.contains(lower.substring(start, i)) ? 1 : 0;
        start = i + 1;
        if (words - names > (1 - MOST) * most) {
          return false;
        }
      }
    }
    return words >= FEWEST && names >= MOST * words;
  }

  /** Returns how many words {@code line} has at most. */
  private static int words(String line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      words += isBetween(line.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isBetween(char c) {
    return switch (c) {
      case ' ', '|', '｜', '>', '•' -> true;
      default -> false;
    };
  }
}
