package dealmill.article;

import java.util.ArrayList;
import java.util.List;

/** Reads what a browser's "select all, copy" gives: lines. */
final class DumpReader {

  private DumpReader() {}

  /** Returns each line that is not blank as a block. */
  static PageText read(String text) {
    return new PageText(lines(text), PageText.Declared.NOTHING);
  }

  static List<Block> lines(String text) {
    List<Block> blocks = new ArrayList<>();
    text.lines()
        .map(Blanks::collapse)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(Block.line(line)));
    return blocks;
  }
}
