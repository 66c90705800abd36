package dealmill.jobs.tables;

import dealmill.article.CleaningOptions;
import java.io.Serializable;

/** {@link CleaningOptions} as they travel to the tasks. */
record Limits(boolean anyLanguage, int maxBytes, int maxDepth, int maxMillis)
    implements Serializable {

  static Limits of(CleaningOptions options) {
    return new Limits(
        options.anyLanguage(), options.maxBytes(), options.maxDepth(), options.maxMillis());
  }

  CleaningOptions options() {
    return new CleaningOptions(anyLanguage, maxBytes, maxDepth, maxMillis);
  }
}
