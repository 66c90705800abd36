package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a statement of a deal from a word about one ({@code deal_references.tsv}): «인수 소식에» speaks
 * of a deal that is told elsewhere, «인수해야 한다» of none.
 */
final class Assertions {

  /** What the words around a trigger make of it. */
  enum Force {
    /** It tells a deal. */
    STATES,
    /** It speaks of a deal that other words tell. */
    REFERS,
    /** It tells none: what should be, what would be. */
    WISHES
  }

  /** A row of the table. */
  record Mark(String id, Force force, Side where, Pattern pattern, String fires, String silent) {}

  private static final int REACH = 40;

  private final List<Mark> marks;

  private Assertions(List<Mark> marks) {
    this.marks = List.copyOf(marks);
  }

  static Assertions of(Dictionary dictionary) {
    List<Mark> marks = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table("deal_references.tsv", "id", "force", "where", "pattern", "fires", "silent")
            .rows()) {
      marks.add(
          new Mark(
              row.need("id"),
              row.constantIgnoringCase("force", Force.class),
              row.constantIgnoringCase("where", Side.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.need("silent")));
    }
    return new Assertions(marks);
  }

  List<Mark> all() {
    return marks;
  }

  /** Returns what the words around the trigger at {@code [start, end)} make of it. */
  Force force(String sentence, int start, int end) {
    String before = sentence.substring(Math.max(0, start - REACH), start);
    String after = sentence.substring(end, Math.min(sentence.length(), end + REACH));
    for (Mark mark : marks) {
      if (mark.pattern().matcher(mark.where().of(before, after)).find()) {
        return mark.force();
      }
    }
    return Force.STATES;
  }
}
