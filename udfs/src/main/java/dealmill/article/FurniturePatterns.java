package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Needles;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The furniture that is told by its form ({@code furniture.tsv}): captions, bylines, tickers. */
final class FurniturePatterns {

  private static final int LONGEST = 400;
  private static final int HEAD = 400;
  private static final int TAIL = 250;
  private static final String PHOTO = "photo";

  /** How a pattern ends that no sentence fits. */
  private static final String NO_SENTENCE = "$(?<![다요]\\.)";

  /**
   * A row of the table.
   *
   * @param needs words of which a line must hold one, to spare the pattern
   * @param noSentence whether a line that ends as a sentence never fits
   * @param fires a line that it must fit
   * @param silent a line that it must not fit
   */
  record Form(
      Mark mark,
      List<String> needs,
      Pattern pattern,
      boolean noSentence,
      String fires,
      String silent) {

    Form {
      needs = List.copyOf(needs);
    }

    boolean fits(String line) {
      return isNear(line) && isFoundIn(line);
    }

    /** Sentences are told by their ends alone, before a pattern tries all ways to fit them. */
    private boolean isFoundIn(String line) {
      boolean never = noSentence && (line.endsWith("다.") || line.endsWith("요."));
      return !never && pattern.matcher(line).find();
    }

    private boolean isNear(String line) {
      for (String need : needs) {
        if (line.contains(need)) {
          return true;
        }
      }
      return needs.isEmpty();
    }

    /** Returns where in {@code paragraph} it may stand: patterns say so by {@code ^} and $. */
    private Matcher matcher(String paragraph) {
      String form = pattern.pattern();
      int from = form.endsWith("$") ? Math.max(0, paragraph.length() - TAIL) : 0;
      int to = form.startsWith("^") ? Math.min(HEAD, paragraph.length()) : paragraph.length();
      return pattern.matcher(paragraph).region(Math.min(from, to), to);
    }
  }

  /** Forms and the words that they need. */
  private record Forms(List<Form> forms, Needles needs) {

    static Forms of(List<Form> forms) {
      return new Forms(List.copyOf(forms), Needles.of(forms.stream().map(Form::needs).toList()));
    }

    Optional<Mark> match(String line) {
      if (line.length() > LONGEST) {
        return Optional.empty();
      }
      BitSet near = needs.in(line);
      for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
        if (forms.get(i).isFoundIn(line)) {
          return Optional.of(forms.get(i).mark());
        }
      }
      return Optional.empty();
    }
  }

  private final Forms lines;
  private final Forms photos;
  private final Forms inline;

  private FurniturePatterns(List<Form> lines, List<Form> inline) {
    this.lines = Forms.of(lines);
    this.photos = Forms.of(lines.stream().filter(form -> form.mark().why().equals(PHOTO)).toList());
    this.inline = Forms.of(inline);
  }

  static FurniturePatterns of(Dictionary dictionary) {
    List<Form> lines = new ArrayList<>();
    List<Form> inline = new ArrayList<>();
    String[] columns = {"why", "scope", "needs", "pattern", "fires", "silent"};
    for (Table.Row row : dictionary.table("furniture.tsv", columns).rows()) {
      Mark mark = new Mark(row.need("why"), row.constant("scope", Mark.Scope.class));
      Form form = form(mark, row);
      (mark.is(Mark.Scope.INLINE) ? inline : lines).add(form);
    }
    return new FurniturePatterns(lines, inline);
  }

  private static Form form(Mark mark, Table.Row row) {
    Pattern pattern = row.pattern("pattern");
    return new Form(
        mark,
        row.list("needs"),
        pattern,
        pattern.pattern().endsWith(NO_SENTENCE),
        row.need("fires"),
        row.need("silent"));
  }

  /** Returns what the first fitting form says of {@code line}. */
  Optional<Mark> match(String line) {
    return lines.match(line);
  }

  /** As {@link #match}, by the forms of photos' captions alone. */
  Optional<Mark> matchPhoto(String line) {
    return photos.match(line);
  }

  /**
   * Returns {@code paragraph} without the datelines, reporters' lines and notices in it.
   *
   * <p>{@code "(서울=하늘통신) 홍길동 기자 = 두 회사는 …"} gives {@code "두 회사는 …"}.
   *
   * @param removed takes what was cut out
   */
  String cut(String paragraph, List<Removed> removed) {
    String text = paragraph;
    BitSet near = inline.needs().in(text);
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Form form = inline.forms().get(i);
      Matcher matcher = form.matcher(text);
      if (form.isNear(text) && matcher.find()) {
        removed.add(new Removed(form.mark().why(), matcher.group().strip()));
        text = (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
      }
    }
    return MailAddresses.cut(text, removed);
  }

  /** Returns the rows of the table. */
  List<Form> forms() {
    List<Form> all = new ArrayList<>(lines.forms());
    all.addAll(inline.forms());
    return all;
  }
}
