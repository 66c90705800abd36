package dealmill.organization;

/** Quotation marks around names. */
final class Quotes {

  private static final String OPENING = "'‘“\"`";
  private static final String CLOSING = "'’”\"`";

  private Quotes() {}

  /** Tells whether quotes open right before {@code at}. */
  static boolean openBefore(String text, int at) {
    return at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Tells whether quotes close at {@code at}; they do not at the end of the text. */
  static boolean closeAt(String text, int at) {
    return at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0;
  }
}
