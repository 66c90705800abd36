package dealmill.organization;

/** What stands between two words of a text. */
enum Gap {
  /** A blank, the words may be one name. */
  WITHIN,
  /**
   * A comma, a dot or a triangle between the members of a list, with quotes around them or none.
   */
  SEPARATOR,
  /** Anything else. */
  OTHER;

  private static final String CLOSING = "’'”`";
  private static final String OPENING = "‘'“`";
  private static final String MARKS = "·ㆍ∙‧・△▲▷";

  /**
   * Returns what stands at {@code [start, end)} of {@code text}: in {@code "‘가온’, ‘누리’"} a {@link
   * #SEPARATOR} between the names.
   */
  static Gap at(String text, int start, int end) {
    if (end == start + 1 && text.charAt(start) == ' ') {
      return WITHIN;
    }
    int closed = skip(text, start, end, CLOSING);
    int blank = skip(text, closed, end, " ");
    int marked = skip(text, blank, end, MARKS);
    if (marked == blank && blank == closed) {
      marked = skip(text, closed, end, ",");
    }
    if (marked > blank) {
      return skip(text, skip(text, marked, end, " "), end, OPENING) == end ? SEPARATOR : OTHER;
    }
    return blank > closed && skip(text, blank, end, OPENING) == end ? WITHIN : OTHER;
  }

  /** Returns the offset behind {@code at} if one of {@code signs} stands there. */
  private static int skip(String text, int at, int end, String signs) {
    return at < end && signs.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }
}
