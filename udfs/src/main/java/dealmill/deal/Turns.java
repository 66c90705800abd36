package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words beside a trigger make of it ({@code deal_turns.tsv}): a 계약 is a supply where it is
 * one «선박 4척을 짓는», a 유상증자 has its subject as investor where he takes part in it.
 */
final class Turns {

  private enum Where {
    BEFORE,
    AFTER,
    CLAUSE
  }

  /**
   * A row of the table.
   *
   * @param frames those of the rules that it turns
   * @param fires a clause that it turns, the trigger in square brackets
   * @param silent a clause that it does not
   */
  record Turn(
      String id,
      Set<String> frames,
      Where where,
      Pattern pattern,
      DealType type,
      Frame frame,
      String fires,
      String silent) {}

  private final List<Turn> turns;
  private final Map<String, List<Turn>> byFrame = new HashMap<>();

  private Turns(List<Turn> turns) {
    this.turns = List.copyOf(turns);
    for (Turn turn : turns) {
      for (String frame : turn.frames()) {
        byFrame.computeIfAbsent(frame, f -> new ArrayList<>()).add(turn);
      }
    }
  }

  static Turns of(Dictionary dictionary) {
    Map<String, Frame> frames = Frame.of(dictionary);
    List<Turn> turns = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table(
                "deal_turns.tsv",
                "id",
                "frames",
                "where",
                "pattern",
                "type",
                "frame",
                "fires",
                "silent")
            .rows()) {
      Frame frame = frames.get(row.need("frame"));
      if (frame == null || !frames.keySet().containsAll(row.list("frames"))) {
        throw row.wrong("unknown frame", "add it to deal_frames.tsv");
      }
      turns.add(
          new Turn(
              row.need("id"),
              Set.copyOf(row.list("frames")),
              row.constantIgnoringCase("where", Where.class),
              row.pattern("pattern"),
              row.constant("type", DealType.class),
              frame,
              row.need("fires"),
              row.need("silent")));
    }
    return new Turns(turns);
  }

  List<Turn> all() {
    return turns;
  }

  /**
   * Returns {@code rule} as the first turn that fires makes it, or as it is.
   *
   * @param before the clause up to the trigger
   * @param after the clause from the end of the trigger
   */
  DealRule turned(DealRule rule, String before, String trigger, String after) {
    for (Turn turn : byFrame.getOrDefault(rule.frame().id(), List.of())) {
      if (fires(turn, before, trigger, after)) {
        return rule.as(turn.id(), turn.type(), turn.frame());
      }
    }
    return rule;
  }

  private static boolean fires(Turn turn, String before, String trigger, String after) {
    String text =
        switch (turn.where()) {
          case BEFORE -> before;
          case AFTER -> after;
          case CLAUSE -> before + trigger + after;
        };
    return turn.pattern().matcher(text).find();
  }
}
