package dealmill.article;

/** What a line is, if it is no article's, and what that means for the lines behind it. */
record Mark(String why, Scope scope) {

  /** How far a line of furniture reaches. */
  enum Scope {
    /** It alone is furniture. */
    LINE,
    /** So are the bulleted lines below it. */
    LIST,
    /** So are the headlines below it, up to the next paragraph of the article. */
    SECTION,
    /** Nothing behind it is the article's. */
    END,
    /** It is a picture's caption. */
    CAPTION,
    /** It is a part of a paragraph, and is cut out of it. */
    INLINE
  }

  boolean is(Scope other) {
    return scope == other;
  }
}
