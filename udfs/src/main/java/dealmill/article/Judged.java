package dealmill.article;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A block with what its own words say of it, which is looked up when it is first asked: half of a
 * page's lines stand where the markup says enough. For one thread.
 */
final class Judged {

  private final Block block;
  private final boolean prose;
  private final Supplier<Optional<Mark>> furniture;
  private @Nullable Optional<Mark> mark;

  /**
   * Takes a block and who tells what it is.
   *
   * @param prose whether it reads as sentences
   * @param furniture tells what kind of furniture it is; asked once at most
   */
  Judged(Block block, boolean prose, Supplier<Optional<Mark>> furniture) {
    this.block = block;
    this.prose = prose;
    this.furniture = furniture;
  }

  /** Makes a line that is neither sentences nor furniture. */
  static Judged line(Block block) {
    return new Judged(block, false, Optional::empty);
  }

  Block block() {
    return block;
  }

  /** Tells whether it reads as sentences. */
  boolean prose() {
    return prose;
  }

  /** Returns what kind of furniture it is, if it is any. */
  Optional<Mark> mark() {
    Optional<Mark> known = mark;
    if (known == null) {
      known = furniture.get();
      mark = known;
    }
    return known;
  }

  String text() {
    return block.text();
  }

  /** Tells whether it is one of the article's sentences unless its surroundings say otherwise. */
  boolean isParagraph() {
    return prose && block.why() == null && block.place() != Block.Place.OUTSIDE && !isMarked();
  }

  boolean isMarked() {
    return mark().isPresent() && !isNumberOfTable();
  }

  /** Outside of articles a lone number is a rank or a counter. */
  private boolean isNumberOfTable() {
    return block.place() == Block.Place.INSIDE && mark().get().why().equals("rank");
  }

  boolean isCalled(String why) {
    return isMarked() && mark().get().why().equals(why);
  }

  boolean is(Mark.Scope scope) {
    return isMarked() && mark().get().is(scope);
  }
}
