package dealmill.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks over a page once and cuts its text into blocks: at block elements, and at {@code <br>}
 * where a paragraph ends.
 */
final class OutlineWalk implements NodeFilter {

  private static final int SHORT_LINE = 60;
  private static final Attributes NONE = new Attributes();

  private final ElementNames names;
  private final Map<String, Tags.Use> uses;
  private final Deadline deadline;
  private final Markup markup;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> holders = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Region region;
  private int links;
  private int linked;
  private int breaks;

  /** Tells whether there is more than blanks in the line. */
  private boolean filled;

  OutlineWalk(ElementNames names, Tags tags, Markup markup, Deadline deadline) {
    this.names = names;
    this.uses = tags.uses();
    this.deadline = deadline;
    this.markup = markup;
    this.region = new Region(null, null, null, 0);
    regions.add(region);
  }

  /** Returns what was found; to be called once, after the walk. */
  Outline outline() {
    flush();
    while (region.parent != null) {
      close();
    }
    region.to = blocks.size();
    return new Outline(blocks, holders, regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deadline.check(depth);
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String tag = element.normalName();
    Attributes attributes = element.attributesSize() == 0 ? NONE : element.attributes();
    Tags.Use use = uses.get(tag);
    if (markup.takes(element, tag, attributes) || use == Tags.Use.SKIPPED || isHidden(attributes)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (use != null || isInlineBlock(tag, attributes)) {
      flush();
      region = new Region(region, element, names.of(attributes).orElse(null), blocks.size());
      regions.add(region);
      return FilterResult.CONTINUE;
    }
    switch (tag) {
      case "img", "amp-img" -> region.images++;
      case "br" -> lineBreak();
      case "a" -> links++;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  /** Inline elements are lines of their own if their style says so, or a name: captions often. */
  private boolean isInlineBlock(String tag, Attributes attributes) {
    boolean inline = tag.equals("span") || tag.equals("em") || tag.equals("strong");
    return inline
        && attributes != NONE
        && (style(attributes).contains("display:block")
            || names.of(attributes).filter(n -> n.use() != ElementNames.Use.BODY).isPresent());
  }

  private static String style(Attributes attributes) {
    String style = attributes.get("style");
    return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static boolean isHidden(Attributes attributes) {
    return attributes != NONE
        && (attributes.hasKey("hidden") || style(attributes).contains("display:none"));
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node == region.element) {
      flush();
      close();
    } else if (links > 0 && node instanceof Element element && element.nameIs("a")) {
      links--;
    }
    return FilterResult.CONTINUE;
  }

  private void close() {
    region.to = blocks.size();
    Region parent = region.parent;
    if (parent != null) {
      parent.take(region);
      region = parent;
    }
  }

  private void append(String words) {
    if (words.isBlank()) {
      line.append(' ');
      return;
    }
    line.append(words);
    filled = true;
    breaks = 0;
    linked += links > 0 ? words.length() : 0;
  }

  /** Two breaks end a paragraph; one does where a sentence has ended or the line is short. */
  private void lineBreak() {
    breaks++;
    String text = text();
    if (breaks >= 2
        || line.length() <= SHORT_LINE
        || text.length() < SHORT_LINE
        || Prose.endsSentence(text)) {
      flush(text);
    } else {
      line.append(' ');
    }
  }

  private void flush() {
    flush(text());
  }

  /** Returns the line with single blanks: most of those between elements have nothing else. */
  private String text() {
    return filled ? Blanks.collapse(line) : "";
  }

  /** Ends the line, which is {@code text} with single blanks. */
  private void flush(String text) {
    line.setLength(0);
    filled = false;
    if (!text.isEmpty()) {
      add(text, Math.min(linked, text.length()));
    }
    linked = 0;
    breaks = 0;
  }

  private void add(String text, int links) {
    double share = (double) links / text.length();
    Block block = Block.shown(text, kind(), share);
    blocks.add(block);
    holders.add(region);
    region.text += text.length();
    region.linked += links;
    region.linkBlocks += share > 0.9 ? 1 : 0;
    if (block.isProse()) {
      region.prose += text.length();
      region.ownProse += text.length();
      region.proseBlocks++;
    }
  }

  private Block.Kind kind() {
    return switch (region.tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dd", "dt" -> Block.Kind.ITEM;
      case "td", "th" -> Block.Kind.CELL;
      default -> Block.Kind.PLAIN;
    };
  }
}
