package dealmill.article;

import dealmill.lexicon.Dictionary;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a page's markup: its text in blocks, and what its head declares. */
final class HtmlReader {

  private final ElementNames names;
  private final Tags tags;

  private HtmlReader(ElementNames names, Tags tags) {
    this.names = names;
    this.tags = tags;
  }

  static HtmlReader of(Dictionary dictionary) {
    return new HtmlReader(ElementNames.of(dictionary), Tags.of(dictionary));
  }

  /** Returns the text of {@code html}; a block knows whether it stands in the main element. */
  PageText read(String html, Deadline deadline) {
    Document document =
        Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(deadline.maxDepth() + 2));
    deadline.check();
    Markup markup = new Markup();
    OutlineWalk walk = new OutlineWalk(names, tags, markup, deadline);
    NodeTraversor.filter(walk, document);
    deadline.check();
    List<Block> blocks = MainContent.of(walk.outline(), tags);
    return new PageText(blocks, Metadata.of(markup));
  }
}
