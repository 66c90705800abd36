package dealmill.article;

/**
 * A piece of a page that is shown as lines of its own.
 *
 * @param text with single blanks, never blank
 * @param kind what the markup says of it
 * @param container number of the element that holds it, 0 in a dump
 * @param linked share of the text that is links, 0 to 1
 */
record Block(String text, Kind kind, int container, double linked) {

  /** What the markup says; a dump says nothing. */
  enum Kind {
    PLAIN,
    HEADING,
    CAPTION,
    /** Menus, forms, footers, what a class name calls comments or related. */
    FURNITURE
  }

  static Block line(String text) {
    return new Block(text, Kind.PLAIN, 0, 0);
  }
}
