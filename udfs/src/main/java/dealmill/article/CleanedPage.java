package dealmill.article;

import java.util.List;

/** An article and all that was thrown away to get it, in page order. */
public record CleanedPage(Article article, List<Removed> removed) {

  public CleanedPage {
    removed = List.copyOf(removed);
  }
}
