package dealmill.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as its reader gives it: blocks in page order and what its markup declares.
 *
 * @param blocks all that the page shows
 * @param declared what the markup or the record says of the article
 */
record PageText(List<Block> blocks, Declared declared) {

  PageText {
    blocks = List.copyOf(blocks);
  }

  /** What markup or a record's fields say, unchecked. */
  record Declared(
      @Nullable String url,
      @Nullable String title,
      @Nullable String documentTitle,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable String section,
      @Nullable String published,
      @Nullable String publishedFrom,
      @Nullable String updated,
      boolean record) {

    static final Declared NOTHING =
        new Declared(null, null, null, null, null, null, null, null, null, false);
  }
}
