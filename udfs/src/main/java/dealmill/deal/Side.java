package dealmill.deal;

/** On which side of a place words are looked for. */
enum Side {
  BEFORE,
  AFTER;

  /** Returns the text on this side. */
  String of(String before, String after) {
    return this == BEFORE ? before : after;
  }
}
