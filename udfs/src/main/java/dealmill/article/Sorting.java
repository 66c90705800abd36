package dealmill.article;

import dealmill.article.Block.Place;
import dealmill.article.Mark.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes over the blocks of one page and puts each where it belongs. */
final class Sorting {

  private static final Pattern POINTER = Pattern.compile("^[▲△◀▶▼▷◁] ?");
  private static final String SUBHEAD = "◆◇■□●○▣◈▲※";
  private static final int LONG_SUBHEAD = 60;
  private static final int SHORT_SUBHEAD = 40;
  private static final double OF_THE_NEXT = 0.5;
  private static final int SHORT_SENTENCE = 5;
  private static final int LONG_CAPTION = 300;

  /** A teaser is one sentence that shares little with the article. */
  private static final int LONG_TEASER = 100;

  private static final double COHERENT = 0.2;

  private final List<Judged> judged;
  private final FurniturePatterns patterns;
  private final Extent extent;
  private final boolean korean;

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<Block> head = new ArrayList<>();
  private final List<Block> titles = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private final List<String> cuts = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private String section = "";
  private String list = "";

  Sorting(List<Judged> judged, FurniturePatterns patterns, Extent extent, boolean korean) {
    this.judged = judged;
    this.patterns = patterns;
    this.extent = extent;
    this.korean = korean;
  }

  /** Returns the parts; to be called once. */
  Boilerplate.Parts parts() {
    for (int i = 0; i < judged.size(); i++) {
      sort(judged.get(i), i);
    }
    return new Boilerplate.Parts(paragraphs, captions, head, titles, tail, cuts, removed);
  }

  private void sort(Judged one, int i) {
    Block block = one.block();
    if (block.why() != null) {
      drop(one, block.why(), i);
    } else if (i >= extent.end() || block.place() == Place.OUTSIDE) {
      drop(one, why(one, i < extent.first() ? "head" : "after the article"), i);
    } else if (isCaption(one)) {
      caption(one.text());
    } else if (one.isMarked()) {
      furniture(one, i);
    } else if (!list.isEmpty() && isItem(one.text())) {
      drop(one, list, i);
    } else if (one.prose() && i >= extent.first()) {
      prose(one, i);
    } else {
      line(one, i);
    }
  }

  private static boolean isCaption(Judged one) {
    boolean shown = one.block().kind() == Block.Kind.CAPTION || one.is(Scope.CAPTION);
    return shown && one.text().length() <= LONG_CAPTION;
  }

  private void caption(String text) {
    captions.add(POINTER.matcher(text).replaceFirst(""));
  }

  private void furniture(Judged one, int i) {
    String why = why(one, "furniture");
    section = one.is(Scope.SECTION) ? why : one.is(Scope.LINE) ? section : "";
    list = one.is(Scope.LIST) ? why : "";
    drop(one, why, i);
  }

  private static boolean isItem(String text) {
    return text.length() > 1
        && ("-·•▶▷◇◆■□●○*".indexOf(text.charAt(0)) >= 0
            || Character.isDigit(text.charAt(0)) && !Character.isDigit(text.charAt(1)));
  }

  /** A sentence below a list of other articles may be one more of them. */
  private void prose(Judged one, int i) {
    boolean other =
        !section.isEmpty()
            && !paragraphs.isEmpty()
            && one.text().length() < LONG_TEASER
            && (!one.text().endsWith(".") || one.text().endsWith(".."))
            && Grams.of(String.join(" ", paragraphs)).share(one.text()) < COHERENT;
    if (other) {
      drop(one, section, i);
      return;
    }
    section = "";
    list = "";
    paragraph(one.text());
  }

  private void paragraph(String text) {
    List<Removed> cut = new ArrayList<>();
    String rest = patterns.cut(text, cut);
    removed.addAll(cut);
    cut.forEach(part -> cuts.add(part.text()));
    if (!rest.isEmpty() && seen.add(rest)) {
      paragraphs.add(rest);
    }
  }

  private void line(Judged one, int i) {
    if (!section.isEmpty()) {
      drop(one, section, i);
    } else if (i < extent.first() && !isTold(one)) {
      drop(one, "head", i);
    } else if (isPart(one, i)) {
      paragraph(one.text());
    } else {
      drop(one, i > extent.last() ? "after the article" : "aside", i);
    }
  }

  /** Lists and tables tell much in other languages; above Korean articles stand their makers. */
  private boolean isTold(Judged one) {
    return !korean
        && one.block().place() == Place.INSIDE
        && (one.text().length() > LONG_SUBHEAD || extent.isSparse());
  }

  /** A line between paragraphs belongs to them if the markup or its form says so. */
  private boolean isPart(Judged one, int i) {
    Block block = one.block();
    if (block.place() == Place.INSIDE && korean) {
      return block.kind() != Block.Kind.CELL
          && (i < extent.last() || block.kind() == Block.Kind.ITEM);
    }
    if (block.place() == Place.INSIDE) {
      return true;
    }
    if (i > extent.last()) {
      return false;
    }
    return isShortSentence(one.text())
        || judged.get(i + 1).isParagraph() && isSubhead(one.text(), i);
  }

  /** Headlines of other articles in mid-text share little with the paragraph below. */
  private boolean isSubhead(String text, int i) {
    return text.length() <= LONG_SUBHEAD && SUBHEAD.indexOf(text.charAt(0)) >= 0
        || text.length() <= SHORT_SUBHEAD
            && judged.get(i - 1).isParagraph()
            && Grams.of(judged.get(i + 1).text()).share(text) >= OF_THE_NEXT;
  }

  /** An interview asks {@code "-왜 일본인가."}, which is too short to be told by its words. */
  private static boolean isShortSentence(String text) {
    return text.length() >= SHORT_SENTENCE && Prose.endsSentence(text) && Prose.isKorean(text);
  }

  private void drop(Judged one, String why, int i) {
    if (i < extent.first()) {
      head.add(one.block());
      if (list.isEmpty() && isTitle(one.block()) && !one.isMarked()) {
        titles.add(one.block());
      }
    } else {
      tail.add(one.text());
    }
    removed.add(new Removed(why, one.text()));
  }

  /** Menus are no headlines, but headings are. */
  private static boolean isTitle(Block block) {
    String why = block.why();
    return why == null || why.equals("headline") || block.kind() == Block.Kind.HEADING;
  }

  private static String why(Judged one, String otherwise) {
    return one.isMarked() ? one.mark().map(Mark::why).orElse(otherwise) : otherwise;
  }
}
