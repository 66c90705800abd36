package dealmill.article;

import dealmill.article.Furniture.Line;
import dealmill.article.Furniture.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts the paragraphs of an article from what stands around and between them. */
final class Boilerplate {

  /**
   * The parts of a page.
   *
   * @param titles the lines of the head that are no known furniture
   */
  record Parts(
      List<String> paragraphs,
      List<String> captions,
      List<String> head,
      List<String> tail,
      List<String> titles,
      List<String> datelines,
      List<Removed> removed) {}

  private final Furniture furniture;

  Boilerplate(Furniture furniture) {
    this.furniture = furniture;
  }

  Parts parts(List<Block> blocks, boolean record) {
    int main = mainContainer(blocks);
    List<String> paragraphs = new ArrayList<>();
    List<String> captions = new ArrayList<>();
    List<String> head = new ArrayList<>();
    List<String> tail = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> datelines = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean ended = false;
    boolean section = false;
    int clean = record || main != 0 ? -1 : cleanTitle(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String text = block.text();
      if (i == clean) {
        head.add(text);
        titles.add(text);
        continue;
      }
      Optional<Line> line = furniture.match(text);
      boolean prose = Prose.is(text) && block.linked() < 0.5;
      boolean longProse = prose && text.length() > 120;
      Scope scope = line.map(Line::scope).orElse(null);
      boolean ours = main == 0 || block.container() == main || paragraphs.isEmpty() && !prose;
      if (block.kind() == Block.Kind.CAPTION && !longProse) {
        captions.add(text);
      } else if (ended) {
        tail.add(text);
        removed.add(new Removed(line.map(Line::why).orElse("after the article"), text));
      } else if (scope == Scope.CAPTION && !longProse) {
        captions.add(text.replaceFirst("^[▲△◀▶▼] ?", ""));
      } else if (scope == Scope.END && !longProse) {
        ended = !paragraphs.isEmpty();
        (ended ? tail : head).add(text);
        removed.add(new Removed(line.map(Line::why).orElse("end"), text));
      } else if (line.isPresent() && !longProse) {
        section = scope == Scope.SECTION;
        (paragraphs.isEmpty() ? head : tail).add(text);
        removed.add(new Removed(line.get().why(), text));
      } else if (block.kind() == Block.Kind.FURNITURE
          && !(main != 0 && block.container() == main)) {
        (paragraphs.isEmpty() ? head : tail).add(text);
        removed.add(new Removed("menu", text));
      } else if (prose && ours) {
        section = false;
        String cut = paragraph(text, datelines, removed);
        if (!cut.isEmpty() && seen.add(cut)) {
          paragraphs.add(cut);
        }
      } else if (record && !section && text.length() > 1) {
        paragraphs.add(paragraph(text, datelines, removed));
      } else {
        (paragraphs.isEmpty() ? head : tail).add(text);
        if (paragraphs.isEmpty()) {
          titles.add(text);
        }
        removed.add(
            new Removed(section ? "related" : paragraphs.isEmpty() ? "head" : "aside", text));
      }
    }
    paragraphs.removeIf(String::isEmpty);
    return new Parts(paragraphs, captions, head, tail, titles, datelines, removed);
  }

  /**
   * A dump without menus starts with its headline, whatever that looks like; -1 if it has menus.
   */
  private int cleanTitle(List<Block> blocks) {
    for (int i = 0; i < Math.min(4, blocks.size()); i++) {
      String text = blocks.get(i).text();
      boolean next =
          i + 1 < blocks.size()
              && (isTime(blocks.get(i + 1).text()) || blocks.get(i + 1).text().length() > 60);
      if (i == 0 && next && text.length() < 120 && !text.endsWith("다.")) {
        return 0;
      }
    }
    return -1;
  }

  private boolean isTime(String text) {
    return furniture.match(text).filter(line -> line.why().equals("time")).isPresent();
  }

  private String paragraph(String text, List<String> datelines, List<Removed> removed) {
    List<Removed> cut = new ArrayList<>();
    String rest = furniture.cut(text, cut);
    removed.addAll(cut);
    cut.forEach(part -> datelines.add(part.text()));
    return rest;
  }

  /** The element that directly holds, or whose children hold, most of the page's sentences. */
  private static int mainContainer(List<Block> blocks) {
    Map<Integer, Integer> prose = new HashMap<>();
    int all = 0;
    for (Block block : blocks) {
      if (Prose.is(block.text()) && block.linked() < 0.5 && block.kind() == Block.Kind.PLAIN) {
        prose.merge(block.container(), block.text().length(), Integer::sum);
        all += block.text().length();
      }
    }
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : prose.entrySet()) {
      if (entry.getValue() * 10 >= all * 6) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
