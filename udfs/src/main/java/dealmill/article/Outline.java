package dealmill.article;

import java.util.List;

/**
 * A page's visible text in order, with the elements that hold it.
 *
 * @param blocks the text
 * @param holders the innermost region of each block
 * @param regions all elements that hold blocks, outermost first
 */
record Outline(List<Block> blocks, List<Region> holders, List<Region> regions) {

  Outline {
    blocks = List.copyOf(blocks);
    holders = List.copyOf(holders);
    regions = List.copyOf(regions);
  }
}
