package dealmill.article;

/**
 * What the cleaner accepts.
 *
 * @param anyLanguage false: a page that is not Korean is rejected
 * @param maxBytes size of a document, inflated
 * @param maxDepth of nested elements or JSON objects
 * @param maxMillis for one document
 */
public record CleaningOptions(boolean anyLanguage, int maxBytes, int maxDepth, int maxMillis) {

  /** Korean only, 8 MiB, 512 levels, 5 seconds. */
  public static final CleaningOptions DEFAULT =
      new CleaningOptions(false, 8 * 1024 * 1024, 512, 5_000);

  /** Returns these options for pages in any language. */
  public CleaningOptions inAnyLanguage() {
    return new CleaningOptions(true, maxBytes, maxDepth, maxMillis);
  }
}
