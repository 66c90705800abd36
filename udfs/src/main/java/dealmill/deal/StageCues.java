package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the stage of a deal off the words around its trigger, by {@code stage_cues.tsv}. */
final class StageCues {

  /** Where a cue is looked for. */
  enum Where {
    AFTER,
    CLAUSE,
    SENTENCE,
    /** The sentences that go on about the deal: they settle what was reported alone. */
    STORY
  }

  /** A row of the table. */
  record Cue(
      String id,
      Stage stage,
      Where where,
      int rank,
      Pattern pattern,
      String fires,
      String silent) {}

  private final List<Cue> cues;

  private StageCues(List<Cue> cues) {
    this.cues = cues;
  }

  static StageCues of(Dictionary dictionary) {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table("stage_cues.tsv", "id", "stage", "where", "rank", "pattern", "fires", "silent")
            .rows()) {
      cues.add(
          new Cue(
              row.need("id"),
              row.constant("stage", Stage.class),
              row.constantIgnoringCase("where", Where.class),
              Integer.parseInt(row.need("rank")),
              row.pattern("pattern"),
              row.need("fires"),
              row.get("silent")));
    }
    cues.sort(Comparator.comparing((Cue cue) -> -cue.rank()).thenComparing(Cue::id));
    return new StageCues(List.copyOf(cues));
  }

  List<Cue> all() {
    return cues;
  }

  /** What was read: the stage and how sure the words are of it. */
  record Reading(Stage stage, int rank) {}

  /**
   * Returns the stage that the words tell.
   *
   * @param clauseStart offset of the trigger's clause in {@code sentence}
   * @param triggerStart offset of the trigger
   * @param clauseEnd end of its clause
   * @param otherwise the stage if no cue fires
   */
  Reading read(String sentence, int clauseStart, int triggerStart, int clauseEnd, Stage otherwise) {
    String after = sentence.substring(triggerStart, clauseEnd);
    String clause = sentence.substring(clauseStart, clauseEnd);
    for (Cue cue : cues) {
      String text =
          switch (cue.where()) {
            case AFTER -> after;
            case CLAUSE -> clause;
            case SENTENCE -> sentence;
            case STORY -> "";
          };
      if (cue.pattern().matcher(text).find()) {
        return new Reading(cue.stage(), cue.rank());
      }
    }
    return new Reading(otherwise, 0);
  }

  /**
   * Returns what a sentence that goes on about a deal says of its stage, more surely than {@code
   * told} does: «이 계약에 따라 …» makes a report of a contract a contract.
   */
  Reading settle(Reading told, String sentence) {
    for (Cue cue : cues) {
      if (cue.where() == Where.STORY
          && cue.rank() > told.rank()
          && cue.pattern().matcher(sentence).find()) {
        return new Reading(cue.stage(), cue.rank());
      }
    }
    return told;
  }
}
