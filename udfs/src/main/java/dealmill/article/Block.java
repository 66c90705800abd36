package dealmill.article;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is shown as lines of its own.
 *
 * @param text with single blanks, never blank
 * @param kind what the markup says of it
 * @param place where on the page it stands
 * @param linked share of the text that is links, 0 to 1
 * @param isProse whether it reads as sentences that are no links
 * @param why what its surroundings are called if they are no article's: {@code comments}
 */
record Block(
    String text, Kind kind, Place place, double linked, boolean isProse, @Nullable String why) {

  /** What the markup says; a dump says nothing. */
  enum Kind {
    PLAIN,
    HEADING,
    ITEM,
    CELL,
    CAPTION
  }

  /** Whether the page's structure puts it into the article. */
  enum Place {
    /** Nothing is known: a dump, a record. */
    ANYWHERE,
    /** In the element that holds the article. */
    INSIDE,
    /** Elsewhere on the page. */
    OUTSIDE
  }

  /** Makes a line of a dump. */
  static Block line(String text) {
    return new Block(text, Kind.PLAIN, Place.ANYWHERE, 0, Prose.is(text), null);
  }

  /** Makes a piece of a page's markup, {@code linked} of whose text is links, 0 to 1. */
  static Block shown(String text, Kind kind, double linked) {
    return new Block(text, kind, Place.OUTSIDE, linked, isProse(text, linked), null);
  }

  /** Tells whether nearly all of it is links. */
  boolean isLinks() {
    return linked > 0.6;
  }

  /** A long sentence may be half a link. */
  private static boolean isProse(String text, double linked) {
    boolean linkless =
        linked < 0.5 || linked < 0.85 && text.length() > 60 && Prose.endsSentence(text);
    return linkless && Prose.is(text);
  }

  Block at(Place where) {
    return new Block(text, kind, where, linked, isProse, why);
  }

  Block because(String reason) {
    return new Block(text, kind, Place.OUTSIDE, linked, isProse, reason);
  }

  /** Returns this as a picture's caption. */
  Block asCaption() {
    return new Block(text, Kind.CAPTION, Place.INSIDE, linked, isProse, null);
  }
}
