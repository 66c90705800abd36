package dealmill.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads a page's markup into blocks: text between block elements, or between two {@code <br>}.
 * Walks without recursion, so that no page is too deep for the stack.
 */
final class HtmlReader {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "object",
          "amp-ad",
          "amp-analytics",
          "amp-sidebar",
          "ins",
          "map",
          "canvas",
          "video",
          "audio");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "td",
          "th",
          "tr",
          "table",
          "tbody",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure",
          "figcaption",
          "blockquote",
          "pre",
          "header",
          "footer",
          "aside",
          "nav",
          "form",
          "center",
          "hr",
          "body",
          "address",
          "fieldset",
          "details",
          "summary",
          "caption");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "form", "address");
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:comment|cmt|reply|relat|relation|rel|recom|rank|popular|best|banner|adbox|advert|sns|share|copyright|footer|foot|gnb|lnb|nav|menu|breadcrumb|newsletter|subscribe|promo|ticker|sidebar|side|right|tags?|login|util|outbrain|taboola|dable)(?:$|[-_ 0-9A-Z])|comments?|related|recommend|newsletter",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPTION_NAME =
      Pattern.compile(
          "(?:^|[-_ ])(?:cap|caption|img|image|photo|pic|desc|figure)(?:$|[-_ 0-9])|caption|photo",
          Pattern.CASE_INSENSITIVE);

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int breaks;
  private Element holder;

  private HtmlReader(Element root) {
    holder = root;
  }

  /** Parses {@code html}. */
  static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(512));
  }

  /** Returns the blocks of {@code document}. */
  static PageText read(Document document) {
    return new PageText(blocks(document.body()), Metadata.of(document));
  }

  static List<Block> blocks(Element root) {
    HtmlReader reader = new HtmlReader(root);
    reader.walk(root);
    reader.flush(root);
    return reader.blocks;
  }

  private void walk(Element root) {
    Node node = root.childNodeSize() > 0 ? root.childNode(0) : null;
    while (node != null) {
      boolean down = enter(node);
      if (down && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      if (down) {
        leave(node);
      }
      while (node != null && node != root && node.nextSibling() == null) {
        Node parent = node.parent();
        if (parent == null || parent == root) {
          return;
        }
        leave(parent);
        node = parent;
      }
      node = node == null || node == root ? null : node.nextSibling();
    }
  }

  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      append(text);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag) || isHidden(element)) {
      return false;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (BLOCKS.contains(tag)) {
      flush(holder);
      holder = element;
    }
    return true;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none") || element.hasAttr("hidden");
  }

  private void append(TextNode text) {
    String words = text.getWholeText();
    if (words.isBlank()) {
      line.append(' ');
      return;
    }
    line.append(words);
    breaks = 0;
    Element parent = text.parent();
    if (parent != null && (parent.normalName().equals("a") || parent.closest("a") != null)) {
      linked += words.strip().length();
    }
  }

  /** Two breaks end a paragraph; one does where a sentence has ended or no sentence is there. */
  private void lineBreak() {
    breaks++;
    String text = Blanks.collapse(line.toString());
    boolean ended = text.isEmpty() || "다요.?!”\"’)]>".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (breaks >= 2 || ended || text.length() < 60) {
      flush(holder);
    } else {
      line.append(' ');
    }
  }

  private void leave(Node node) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      flush(element);
      holder = element.parent() == null ? element : element.parent();
    }
  }

  private void flush(Element of) {
    String text = Blanks.collapse(line.toString());
    line.setLength(0);
    int length = text.length();
    if (length > 0) {
      blocks.add(
          new Block(
              text,
              kind(of, text),
              System.identityHashCode(of),
              Math.min(1, (double) linked / length)));
    }
    linked = 0;
    breaks = 0;
  }

  private static Block.Kind kind(Element of, String text) {
    for (Element at = of; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("figcaption") || tag.equals("figure")) {
        return Block.Kind.CAPTION;
      }
      String name = at.className() + " " + at.id();
      if (FURNITURE_TAGS.contains(tag) || FURNITURE_NAME.matcher(name).find()) {
        return Block.Kind.FURNITURE;
      }
      if (text.length() < 160
          && CAPTION_NAME.matcher(name).find()
          && at.selectFirst("img,amp-img") != null
          && at.text().length() < 400) {
        return Block.Kind.CAPTION;
      }
      if (HEADINGS.contains(tag) && at == of) {
        return Block.Kind.HEADING;
      }
    }
    return Block.Kind.PLAIN;
  }
}
