package dealmill.jobs.tables;

import dealmill.Knowledge;
import dealmill.article.CleaningOptions;
import dealmill.lexicon.Dictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A compiled dictionary with its rates, one for all tasks of a JVM. */
public record SharedKnowledge(Knowledge knowledge, Rates rates) {

  private record Key(String version, CleaningOptions options) {}

  private static final Map<Key, SharedKnowledge> COMPILED = new ConcurrentHashMap<>();

  /**
   * Returns the compiled {@code dictionary}, made on the first call in this JVM.
   *
   * @throws dealmill.lexicon.DictionaryException if it is wrong
   */
  public static SharedKnowledge of(Dictionary dictionary, CleaningOptions options) {
    return COMPILED.computeIfAbsent(
        new Key(dictionary.version(), options),
        key -> new SharedKnowledge(Knowledge.from(dictionary, options), Rates.from(dictionary)));
  }
}
