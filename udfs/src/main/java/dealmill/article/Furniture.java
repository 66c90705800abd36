package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Memo;
import java.util.Optional;

/** Knows the lines that news sites put around and into their articles. */
final class Furniture {

  /** A longer paragraph is no furniture, whatever words are in it, unless its form is a photo's. */
  private static final int LONG = 120;

  /** Longer lines are headlines and the like, which hardly ever come again. */
  private static final int SHORT = 40;

  private static final Mark MENU = new Mark("menu", Mark.Scope.LINE);

  private final FurniturePhrases phrases;
  private final FurniturePatterns patterns;
  private final Menus menus;

  /** Pages of a site repeat the lines around their articles. */
  private final Memo<Optional<Mark>> known = new Memo<>();

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
    return prose || line.length() > SHORT ? found(line, prose) : known.get(line, this::ofShort);
  }

  private Optional<Mark> ofShort(String line) {
    return found(line, false);
  }

  private Optional<Mark> found(String line, boolean prose) {
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
