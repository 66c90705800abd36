package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Lookbehinds;
import dealmill.lexicon.Needles;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** All rules of {@code deal_rules.tsv}. */
final class DealRules {

  private static final String[] COLUMNS = {
    "id", "type", "frame", "strength", "stage", "anchor", "pattern", "fires", "silent"
  };

  private final List<DealRule> rules;
  private final Needles anchors;

  private DealRules(List<DealRule> rules) {
    this.rules = List.copyOf(rules);
    this.anchors = Needles.of(rules.stream().map(DealRule::anchors).toList());
  }

  static DealRules of(Dictionary dictionary) {
    Map<String, Frame> frames = Frame.of(dictionary);
    List<DealRule> rules = new ArrayList<>();
    for (Table.Row row : dictionary.table("deal_rules.tsv", COLUMNS).rows()) {
      rules.add(rule(row, frames));
    }
    return new DealRules(rules);
  }

  private static DealRule rule(Table.Row row, Map<String, Frame> frames) {
    Frame frame = frames.get(row.need("frame"));
    if (frame == null) {
      throw row.wrong("unknown frame '" + row.get("frame") + "'", "add it to deal_frames.tsv");
    }
    return new DealRule(
        row.need("id"),
        row.constant("type", DealType.class),
        frame,
        row.constantIgnoringCase("strength", DealRule.Strength.class),
        row.need("stage").equals("-") ? null : row.constant("stage", Stage.class),
        row.list("anchor"),
        Lookbehinds.last(row.pattern("pattern")),
        row.need("fires"),
        row.get("silent").equals("-") ? "" : row.get("silent"));
  }

  List<DealRule> all() {
    return rules;
  }

  /** A place where a rule fires. Offsets into the sentence. */
  record Firing(DealRule rule, Span span) {}

  /** Returns all firings in {@code sentence}, by place; of two at one place the stronger first. */
  List<Firing> in(String sentence) {
    List<Firing> firings = new ArrayList<>();
    BitSet due = anchors.in(sentence);
    for (int i = due.nextSetBit(0); i >= 0; i = due.nextSetBit(i + 1)) {
      DealRule rule = rules.get(i);
      Matcher matcher = rule.pattern().matcher(sentence);
      while (matcher.find()) {
        firings.add(new Firing(rule, new Span(matcher.start(), matcher.end())));
      }
    }
    firings.sort(
        Comparator.comparing((Firing f) -> f.span().start())
            .thenComparing(f -> -f.rule().strength().ordinal())
            .thenComparing(f -> f.rule().id()));
    return firings;
  }
}
