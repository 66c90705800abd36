package dealmill.article;

import org.jspecify.annotations.Nullable;

/**
 * An element of a page with what its text weighs; filled while the page is walked.
 *
 * <p>The blocks of a region are a range, since a walk meets them one after the other.
 */
final class Region {

  final @Nullable Region parent;
  final String tag;

  /** What its name says. */
  final ElementNames.@Nullable Name name;

  int from;
  int to;

  /** Characters of sentences, of all text, of links. */
  int prose;

  int text;
  int linked;

  int images;

  /** Blocks that are sentences, and blocks that are one link. */
  int proseBlocks;

  int linkBlocks;

  /** The {@code <article>} elements in it. */
  int articles;

  /** Tells whether an element in it, or itself, is called a body. */
  boolean holdsBody;

  /** Why it is no part of an article, in the end. */
  @Nullable String why;

  /** Characters of sentences that stand in no furniture. */
  int weight;

  Region(@Nullable Region parent, String tag, ElementNames.@Nullable Name name, int from) {
    this.parent = parent;
    this.tag = tag;
    this.name = name;
    this.from = from;
    this.to = from;
    this.holdsBody = isCalled(ElementNames.Use.BODY);
  }

  /** Returns the region around this; the page's own is its own parent. */
  Region parent() {
    return parent == null ? this : parent;
  }

  boolean isCalled(ElementNames.Use use) {
    return name != null && name.use() == use;
  }

  /** Tells whether an {@code <article>} stands around this within {@code outer}. */
  boolean isArticleIn(Region outer) {
    for (Region at = this; at != null && at != outer; at = at.parent) {
      if (at.tag.equals("article")) {
        return true;
      }
    }
    return false;
  }

  boolean covers(Region other) {
    return from <= other.from && other.to <= to;
  }

  /** Adds what {@code child} holds. */
  void take(Region child) {
    prose += child.prose;
    text += child.text;
    linked += child.linked;
    images += child.images;
    proseBlocks += child.proseBlocks;
    linkBlocks += child.linkBlocks;
    articles += child.articles + (child.tag.equals("article") ? 1 : 0);
    holdsBody |= child.holdsBody;
    to = Math.max(to, child.to);
  }
}
