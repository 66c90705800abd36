package dealmill.article;

import com.fasterxml.jackson.databind.JsonNode;
import dealmill.lexicon.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads a page's markup: its text in blocks, and what its head declares. */
final class HtmlReader {

  private static final int SHORT_TEXT = 200;

  private final ElementNames names;
  private final Tags tags;
  private final ScriptData scripts;

  private HtmlReader(ElementNames names, Tags tags, ScriptData scripts) {
    this.names = names;
    this.tags = tags;
    this.scripts = scripts;
  }

  static HtmlReader of(Dictionary dictionary) {
    return new HtmlReader(
        ElementNames.of(dictionary),
        Tags.of(dictionary),
        new ScriptData(RecordFields.of(dictionary)));
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
    PageText page = new PageText(blocks, Metadata.of(markup));
    return markup.scriptData().isEmpty() || shows(blocks)
        ? page
        : filled(page, markup.scriptData(), deadline);
  }

  private static boolean shows(List<Block> blocks) {
    int prose = 0;
    for (Block block : blocks) {
      prose += block.place() == Block.Place.INSIDE && block.isProse() ? block.text().length() : 0;
    }
    return prose >= SHORT_TEXT;
  }

  /** A page that shows no article may have it among the data of its scripts. */
  private PageText filled(PageText page, List<String> data, Deadline deadline) {
    Map<String, JsonNode> values = scripts.article(data);
    String content = values == null ? null : scripts.text(values);
    if (values == null || content == null) {
      return page;
    }
    deadline.check();
    String text =
        content.indexOf('<') < 0
            ? content
            : read(content, deadline).blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    return new PageText(page.blocks(), scripts.declared(page.declared(), values, text));
  }
}
