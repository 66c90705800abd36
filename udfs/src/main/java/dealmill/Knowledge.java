package dealmill;

import dealmill.article.Cleaner;
import dealmill.article.CleaningOptions;
import dealmill.deal.DealExtractor;
import dealmill.lexicon.Dictionary;

/**
 * A dictionary, compiled: loaded once in a JVM and shared by all its tasks.
 *
 * @param version the hash of the dictionary that it was made from
 */
public record Knowledge(Cleaner cleaner, DealExtractor extractor, String version) {

  /**
   * Compiles {@code dictionary}.
   *
   * @throws dealmill.lexicon.DictionaryException with file, line and remedy if it is wrong
   */
  public static Knowledge from(Dictionary dictionary, CleaningOptions options) {
    return new Knowledge(
        Cleaner.with(dictionary, options), DealExtractor.with(dictionary), dictionary.version());
  }
}
