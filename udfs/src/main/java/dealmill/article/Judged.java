package dealmill.article;

import java.util.Optional;

/**
 * A block with what its own words say of it.
 *
 * @param prose whether it reads as sentences
 * @param mark what kind of furniture it is, if it is any
 */
record Judged(Block block, boolean prose, Optional<Mark> mark) {

  private static final int LONG = 120;

  String text() {
    return block.text();
  }

  /** Tells whether it is one of the article's sentences unless its surroundings say otherwise. */
  boolean isParagraph() {
    return prose && block.why() == null && block.place() != Block.Place.OUTSIDE && !isMarked();
  }

  /** A long paragraph is no furniture, whatever words are in it, unless its form is a photo's. */
  boolean isMarked() {
    return mark.isPresent()
        && !(prose && text().length() > LONG && !mark.get().why().equals("photo"))
        && !isNumberOfTable();
  }

  /** Outside of articles a lone number is a rank or a counter. */
  private boolean isNumberOfTable() {
    return block.place() == Block.Place.INSIDE && mark.get().why().equals("rank");
  }

  boolean isCalled(String why) {
    return isMarked() && mark.get().why().equals(why);
  }

  boolean is(Mark.Scope scope) {
    return isMarked() && mark.get().is(scope);
  }
}
