package dealmill.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts the paragraphs of an article from what stands around and between them. */
final class Boilerplate {

  /**
   * The parts of a page.
   *
   * @param paragraphs the article's own, in order
   * @param head the blocks above the first paragraph
   * @param titles those of the head that are no known furniture
   * @param tail the lines below and between the paragraphs
   * @param cuts what was cut out of paragraphs: datelines, reporters' lines
   */
  record Parts(
      List<String> paragraphs,
      List<String> captions,
      List<Block> head,
      List<Block> titles,
      List<String> tail,
      List<String> cuts,
      List<Removed> removed) {

    private static final int RUN = 3;
    private static final Set<String> SIGNATURES = Set.of("time", "reporter");
    private static final Set<String> OF_ARTICLES =
        Set.of("head", "time", "reporter", "mail", "dateline", "tail", "mark", "phone");

    /** Tells whether there is nothing of a site around the article. */
    boolean isBare() {
      return removed.stream().allMatch(part -> OF_ARTICLES.contains(part.why()));
    }

    /** Returns the lines, at most three each, right above those that tell a time or a reporter. */
    Set<String> aboveSignatures() {
      Set<String> above = new HashSet<>();
      for (int i = 1; i < removed.size(); i++) {
        if (SIGNATURES.contains(removed.get(i).why())) {
          for (int j = i - 1; j >= Math.max(0, i - RUN) && isUnknown(removed.get(j)); j--) {
            above.add(removed.get(j).text());
          }
        }
      }
      return above;
    }

    private static boolean isUnknown(Removed part) {
      return part.why().equals("head");
    }

    /** Returns the line right below the article if a time follows: photo pages have it there. */
    Optional<String> lateTitle() {
      for (int i = 0; i < removed.size() && !tail.isEmpty(); i++) {
        if (removed.get(i).text().equals(tail.get(0))) {
          boolean signed =
              removed.subList(i + 1, Math.min(removed.size(), i + 1 + RUN)).stream()
                  .anyMatch(part -> part.why().equals("time"));
          return signed && removed.get(i).why().equals("after the article")
              ? Optional.of(tail.get(0))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }

  private static final int LOW = 40;
  private static final int SHORT_HEADLINE = 10;
  private static final int LONG_HEADLINE = 120;

  private final Furniture furniture;

  Boilerplate(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Parts {@code page}. */
  Parts parts(PageText page, Deadline deadline) {
    List<Judged> judged = new ArrayList<>();
    for (Block block : page.blocks()) {
      deadline.check(0);
      judged.add(judged(block, judged.isEmpty()));
      if (isBelowHeadline(judged)) {
        Block above = judged.get(judged.size() - 2).block();
        judged.set(judged.size() - 2, Judged.line(above));
      }
    }
    headline(judged);
    Sorting sorting =
        new Sorting(judged, furniture.patterns(), Extent.of(judged), isKorean(judged));
    Parts parts = sorting.parts();
    return parts.paragraphs().isEmpty() ? listed(judged, parts) : parts;
  }

  /** A record may be a list without a sentence: appointments, results. */
  private static Parts listed(List<Judged> judged, Parts parts) {
    List<String> lines =
        judged.stream()
            .filter(one -> one.block().place() == Block.Place.INSIDE && one.block().why() == null)
            .filter(one -> !one.isMarked())
            .map(Judged::text)
            .toList();
    return new Parts(
        lines,
        parts.captions(),
        List.of(),
        List.of(),
        parts.tail(),
        parts.cuts(),
        parts.removed().stream().filter(part -> !lines.contains(part.text())).toList());
  }

  private Judged judged(Block block, boolean first) {
    boolean prose =
        block.kind() != Block.Kind.HEADING && !(first && isQuestion(block)) && block.isProse();
    return new Judged(block, prose, () -> furniture.match(block.text(), prose));
  }

  /** A dump may begin with a headline that is a sentence but for its full stop. */
  private static void headline(List<Judged> judged) {
    if (judged.size() < 2 || !judged.get(0).isParagraph()) {
      return;
    }
    Block block = judged.get(0).block();
    boolean line =
        block.place() == Block.Place.ANYWHERE
            && block.text().length() <= LONG_HEADLINE
            && block.text().indexOf('.') < 0;
    if (line && judged.subList(1, judged.size()).stream().anyMatch(Judged::isParagraph)) {
      judged.set(0, Judged.line(block));
    }
  }

  /** Tells whether most of the sentences are Korean. */
  private static boolean isKorean(List<Judged> judged) {
    int korean = 0;
    int other = 0;
    for (Judged one : judged) {
      if (one.isParagraph()) {
        boolean is = Prose.isKorean(one.text());
        korean += is ? one.text().length() : 0;
        other += is ? 0 : one.text().length();
      }
    }
    return korean * 2 >= other;
  }

  /** A dump may begin with a headline that asks. */
  private static boolean isQuestion(Block block) {
    String text = block.text();
    return block.place() == Block.Place.ANYWHERE
        && text.length() <= LONG_HEADLINE
        && text.endsWith("?")
        && text.indexOf('.') < 0;
  }

  /**
   * Tells whether the last block is the first that names a time, in a dump: then the line above is
   * the headline, if it looks like a caption or a question too.
   */
  private static boolean isBelowHeadline(List<Judged> judged) {
    int last = judged.size() - 1;
    if (last < 1 || last > LOW) {
      return false;
    }
    Judged above = judged.get(last - 1);
    boolean line =
        above.block().place() == Block.Place.ANYWHERE
            && above.text().length() >= SHORT_HEADLINE
            && above.text().length() <= LONG_HEADLINE;
    return line
        && judged.get(last).isCalled("time")
        && (above.is(Mark.Scope.CAPTION) || above.isParagraph())
        && judged.subList(0, last - 1).stream().noneMatch(Judged::isParagraph);
  }
}
