package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the words beside a date what it is to a deal ({@code date_cues.tsv}). */
final class DateCues {

  /** In which sentences a cue is looked for. */
  enum Told {
    STATED,
    BEHIND,
    ANY
  }

  /** What a cue makes of a date. */
  enum Meaning {
    SIGNED,
    ANNOUNCED,
    REPORTED,
    EFFECTIVE,
    EXPECTED_CLOSE,
    TERM_END,
    /** The day the deal is done: expected, or over. */
    CLOSE,
    NONE
  }

  /**
   * A row of the table.
   *
   * @param types the deals it holds for, of one of the stages
   */
  record Cue(
      String id,
      Meaning meaning,
      Set<DealType> types,
      Set<Stage> stages,
      Told told,
      Side where,
      Tense tense,
      Pattern pattern,
      String fires,
      String silent) {}

  private final List<Cue> cues;

  private DateCues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  static DateCues of(Dictionary dictionary) {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table(
                "date_cues.tsv",
                "id",
                "kind",
                "deal",
                "told",
                "where",
                "tense",
                "pattern",
                "fires",
                "silent")
            .rows()) {
      Set<DealType> types = EnumSet.noneOf(DealType.class);
      Set<Stage> stages = EnumSet.noneOf(Stage.class);
      sort(row, types, stages);
      cues.add(
          new Cue(
              row.need("id"),
              row.constantIgnoringCase("kind", Meaning.class),
              types.isEmpty() ? EnumSet.allOf(DealType.class) : types,
              stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages,
              row.constantIgnoringCase("told", Told.class),
              row.constantIgnoringCase("where", Side.class),
              row.constantIgnoringCase("tense", Tense.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.need("silent")));
    }
    return new DateCues(cues);
  }

  private static void sort(Table.Row row, Set<DealType> types, Set<Stage> stages) {
    for (String name : row.list("deal")) {
      if (isOneOf(DealType.class, name)) {
        types.add(DealType.valueOf(name));
      } else if (isOneOf(Stage.class, name)) {
        stages.add(Stage.valueOf(name));
      } else if (!name.equals("any")) {
        throw row.wrong(
            "unknown type or stage '" + name + "'", "take those of the contract, or any");
      }
    }
  }

  private static <E extends Enum<E>> boolean isOneOf(Class<E> constants, String name) {
    return EnumSet.allOf(constants).stream().anyMatch(constant -> constant.name().equals(name));
  }

  List<Cue> all() {
    return cues;
  }

  /**
   * Returns what a date is to a deal, if the words beside it say so.
   *
   * @param before its sentence up to the date
   * @param after its sentence from the date on
   */
  Optional<Meaning> meaning(
      DealType type, Stage stage, Told told, Tense tense, String before, String after) {
    for (Cue cue : cues) {
      if (cue.types().contains(type)
          && cue.stages().contains(stage)
          && (cue.told() == Told.ANY || cue.told() == told)
          && cue.tense().holdsFor(tense)
          && cue.pattern().matcher(cue.where().of(before, after)).find()) {
        return Optional.of(cue.meaning());
      }
    }
    return Optional.empty();
  }
}
