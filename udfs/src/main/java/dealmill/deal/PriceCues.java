package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that name a sum a deal's price wherever it stands ({@code price_cues.tsv}). */
final class PriceCues {

  private static final int BEFORE = 40;
  private static final int AFTER = 16;

  /** A row of the table: in a deal of one of the types the words name its price. */
  record Cue(
      String id, Set<DealType> types, Side where, Pattern pattern, String fires, String silent) {}

  private final List<Cue> cues;

  private PriceCues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  static PriceCues of(Dictionary dictionary) {
    List<Cue> cues = new ArrayList<>();
    for (Table.Row row :
        dictionary
            .table("price_cues.tsv", "id", "types", "where", "pattern", "fires", "silent")
            .rows()) {
      cues.add(
          new Cue(
              row.need("id"),
              types(row),
              row.constantIgnoringCase("where", Side.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.need("silent")));
    }
    return new PriceCues(cues);
  }

  private static Set<DealType> types(Table.Row row) {
    if (row.need("types").equals("any")) {
      return EnumSet.allOf(DealType.class);
    }
    Set<DealType> types = EnumSet.noneOf(DealType.class);
    for (String name : row.list("types")) {
      try {
        types.add(DealType.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw row.wrong("unknown deal type '" + name + "'", "take those of the contract, or any");
      }
    }
    return types;
  }

  List<Cue> all() {
    return cues;
  }

  /** Tells whether the words around {@code sum} name it the price of a deal of {@code type}. */
  boolean name(DealType type, String body, Span sentence, Span sum) {
    String before = body.substring(Math.max(sentence.start(), sum.start() - BEFORE), sum.start());
    int end = Brackets.behind(body, sum.end(), sentence.end());
    String after = body.substring(end, Math.min(sentence.end(), end + AFTER));
    for (Cue cue : cues) {
      if (cue.types().contains(type)
          && cue.pattern().matcher(cue.where().of(before, after)).find()) {
        return true;
      }
    }
    return false;
  }
}
