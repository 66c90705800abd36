package dealmill.article;

import dealmill.lexicon.Dictionary;
import java.util.Optional;

/** Knows the lines that news sites put around and into their articles. */
final class Furniture {

  /** A longer paragraph is no furniture, whatever words are in it, unless its form is a photo's. */
  private static final int LONG = 120;

  private static final Mark MENU = new Mark("menu", Mark.Scope.LINE);

  private final FurniturePhrases phrases;
  private final FurniturePatterns patterns;
  private final Menus menus;

  private Furniture(FurniturePhrases phrases, FurniturePatterns patterns, Menus menus) {
    this.phrases = phrases;
    this.patterns = patterns;
    this.menus = menus;
  }

  static Furniture of(Dictionary dictionary) {
    return new Furniture(
        FurniturePhrases.of(dictionary), FurniturePatterns.of(dictionary), Menus.of(dictionary));
  }

  /**
   * Returns what {@code line} is if it is furniture.
   *
   * <p>{@code "많이 본 뉴스"} is a section of the kind {@code related}.
   *
   * @param prose whether it reads as a sentence: few kinds of furniture do
   */
  Optional<Mark> match(String line, boolean prose) {
    if (prose && line.length() > LONG) {
      return patterns.matchPhoto(line);
    }
    Optional<Mark> mark = phrases.match(line, prose);
    if (mark.isEmpty()) {
      mark = patterns.match(line);
    }
    return mark.isEmpty() && !prose && menus.holds(line) ? Optional.of(MENU) : mark;
  }

  /** Returns the patterns, of lines and of parts of paragraphs. */
  FurniturePatterns patterns() {
    return patterns;
  }
}
