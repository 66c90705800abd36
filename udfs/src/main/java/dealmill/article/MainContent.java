package dealmill.article;

import dealmill.article.ElementNames.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds a page's article and tells its text from what else is in it. */
final class MainContent {

  /**
   * A part of the page that holds this share of its sentences is no furniture, whatever its name.
   */
  private static final double BULK = 0.5;

  /** Lists of links hold no larger share of the page's sentences. */
  private static final double LINKED_PROSE = 0.2;

  /** Pieces of a body hold this share of the sentences of the element around them. */
  private static final double PIECES = 0.85;

  private static final double STANDS_OUT = 0.4;
  private static final int TEASERS = 3;
  private static final int LONG_TEASER = 250;
  private static final int LONG_CAPTION = 500;

  /** A step inward must keep this share of the sentences. */
  private static final double KEPT = 0.7;

  private final Outline outline;
  private final Tags tags;

  private MainContent(Outline outline, Tags tags) {
    this.outline = outline;
    this.tags = tags;
  }

  /** Returns the blocks of {@code outline}, each with its place and why it is no article's. */
  static List<Block> of(Outline outline, Tags tags) {
    MainContent content = new MainContent(outline, tags);
    content.judgeRegions();
    content.weigh();
    return content.blocks(content.main());
  }

  private void judgeRegions() {
    Region page = outline.regions().get(0);
    for (Region region : outline.regions()) {
      String inherited = region.parent == null ? null : region.parent.why;
      region.why = inherited != null ? inherited : own(region, page.prose);
    }
  }

  private @Nullable String own(Region region, int all) {
    String why = tags.apart().get(region.tag);
    if (region.isCalled(Use.FURNITURE) && region.name != null) {
      why = region.name.why();
    } else if (isCaption(region, all)) {
      return "caption";
    }
    if (region.tag.equals("article") && region.articles >= TEASERS && !region.holdsBody) {
      return "related";
    }
    if (why == null || region.prose > BULK * all && !why.equals("comments")) {
      return isLinkList(region, all) ? "links" : null;
    }
    return why;
  }

  private static boolean isCaption(Region region, int all) {
    boolean called =
        region.tag.equals("figure")
            || region.tag.equals("figcaption")
            || region.tag.equals("caption")
            || region.isCalled(Use.CAPTION) && !region.tag.equals("article");
    return called && region.text < LONG_CAPTION || isUnderPicture(region, all);
  }

  /** A few words, or a sentence in a table, in one element with a picture. */
  private static boolean isUnderPicture(Region region, int all) {
    boolean table = region.tag.equals("table") || region.tag.equals("td");
    return region.images > 0
        && region.text > 0
        && region.text < LONG_CAPTION / 2
        && region.to - region.from <= 2
        && (region.prose == 0 || table)
        && region.prose * 4 < all;
  }

  private static boolean isLinkList(Region region, int all) {
    boolean links =
        region.linked > 20
            && region.linked > 0.5 * region.text
            && region.prose < 0.2 * region.text
            && region.prose < LINKED_PROSE * all;
    return links || isTeaserList(region, all);
  }

  /** Headlines that are links, each with a sentence or two of its article. */
  private static boolean isTeaserList(Region region, int all) {
    return !region.holdsBody
        && region.linkBlocks >= TEASERS
        && region.linkBlocks >= region.proseBlocks
        && region.linked > 0.2 * region.text
        && region.prose < LONG_TEASER * region.proseBlocks
        && region.prose < BULK * all;
  }

  private void weigh() {
    List<Region> regions = outline.regions();
    for (int i = regions.size() - 1; i >= 0; i--) {
      Region region = regions.get(i);
      region.weight += region.why == null ? region.ownProse : 0;
      if (region.parent != null) {
        region.parent.weight += region.weight;
      }
    }
  }

  private Region main() {
    Region page = outline.regions().get(0);
    Region marked = marked(page);
    if (marked != null) {
      return pieces(marked);
    }
    Region article = article(page);
    return inward(article == null ? page : article);
  }

  /** The {@code <article>} that stands out among others: teasers are articles on many pages. */
  private @Nullable Region article(Region page) {
    Region best = null;
    int second = 0;
    for (Region region : outline.regions()) {
      if (region.tag.equals("article")
          && region.why == null
          && !region.parent().isArticleIn(page)) {
        if (best == null || region.weight > best.weight) {
          second = best == null ? 0 : best.weight;
          best = region;
        } else {
          second = Math.max(second, region.weight);
        }
      }
    }
    boolean outstanding =
        best != null && best.weight > 2 * second && best.weight > STANDS_OUT * page.weight;
    return outstanding ? best : null;
  }

  /** Some pages part one body into several elements, with pictures and adverts between them. */
  private Region pieces(Region body) {
    Region whole = body;
    for (Region at = body.parent(); at != at.parent(); at = at.parent()) {
      int marked = 0;
      boolean one = true;
      for (Region region : outline.regions()) {
        if (region.isCalled(Use.BODY)
            && region.why == null
            && at.covers(region)
            && !isInner(region, at)) {
          marked += region.weight;
          one &= region == body || !region.isArticleIn(at) || region.covers(body);
        }
      }
      if (one && marked > whole.weight && marked > PIECES * at.weight) {
        whole = at;
      }
    }
    return whole;
  }

  private static boolean isInner(Region region, Region outer) {
    for (Region at = region.parent(); at != outer && at != at.parent(); at = at.parent()) {
      if (at.isCalled(Use.BODY)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost element that is called a body and holds a good part of the page's sentences. */
  private @Nullable Region marked(Region page) {
    List<Region> bodies = new ArrayList<>();
    int most = 0;
    for (Region region : outline.regions()) {
      if (region.isCalled(Use.BODY) && region.why == null && region.weight > 0) {
        bodies.add(region);
        most = Math.max(most, region.weight);
      }
    }
    Region best = null;
    for (Region region : bodies) {
      boolean large = region.weight >= 0.5 * most && region.weight >= 0.3 * page.weight;
      boolean inside = best == null || best.covers(region) && region.weight >= 0.8 * best.weight;
      if (large && inside) {
        best = region;
      }
    }
    return best;
  }

  /** Goes inward as long as one child holds most of the sentences. */
  private Region inward(Region from) {
    Region at = from;
    Region next = at;
    while (next != null) {
      at = next;
      next = null;
      for (Region region : outline.regions()) {
        if (region.parent == at && region.why == null && region.weight > KEPT * at.weight) {
          next = region;
        }
      }
    }
    return isParagraph(at) ? at.parent() : at;
  }

  private static boolean isParagraph(Region region) {
    return region.tag.equals("p") || region.to - region.from == 1;
  }

  private List<Block> blocks(Region main) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      blocks.add(placed(outline.blocks().get(i), outline.holders().get(i), main));
    }
    return blocks;
  }

  private static Block placed(Block block, Region holder, Region main) {
    if (!main.covers(holder)) {
      return holder.why == null ? block : block.because(holder.why);
    }
    if (holder.why != null && holder.why.equals("caption")) {
      return block.asCaption();
    }
    if (holder.why != null) {
      return block.because(holder.why);
    }
    return block.isLinks() && !block.isProse()
        ? block.because("links")
        : block.at(Block.Place.INSIDE);
  }
}
