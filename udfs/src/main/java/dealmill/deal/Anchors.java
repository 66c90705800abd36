package dealmill.deal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rules whose pattern is worth trying in a sentence: those of whose anchors one stands in
 * it. One walk over the sentence serves all rules, most of whose anchors it has not. Immutable.
 */
final class Anchors {

  /** An anchor and the numbers of the rules that have it. */
  private record Anchor(String text, List<Integer> rules) {}

  /** The characters that anchors start with. */
  private final BitSet firsts = new BitSet();

  private final Map<Character, List<Anchor>> byFirst = new HashMap<>();

  /** Numbers {@code rules} by their places. */
  Anchors(List<DealRule> rules) {
    Map<String, List<Integer>> byText = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      for (String anchor : rules.get(i).anchors()) {
        byText.computeIfAbsent(anchor, text -> new ArrayList<>()).add(i);
      }
    }
    byText.forEach(
        (text, numbers) -> {
          firsts.set(text.charAt(0));
          byFirst
              .computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
              .add(new Anchor(text, List.copyOf(numbers)));
        });
  }

  /** Returns the numbers of the rules that may fire in {@code sentence}. */
  BitSet in(String sentence) {
    BitSet due = new BitSet();
    for (int at = 0; at < sentence.length(); at++) {
      char first = sentence.charAt(at);
      if (firsts.get(first)) {
        for (Anchor anchor : byFirst.getOrDefault(first, List.of())) {
          if (sentence.startsWith(anchor.text(), at)) {
            anchor.rules().forEach(due::set);
          }
        }
      }
    }
    return due;
  }
}
