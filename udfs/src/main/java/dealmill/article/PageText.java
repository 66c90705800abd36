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

  /**
   * What markup or a record's fields say, unchecked.
   *
   * @param publishedFrom which of them said when it was published
   * @param text the article's text as the markup repeats it
   * @param record true if the text is a crawler's, who has cut the page away
   */
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
      @Nullable String text,
      boolean record) {

    static final Declared NOTHING =
        new Declared(null, null, null, null, null, null, null, null, null, null, false);
  }
}
