package dealmill.deal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code deal_rules.tsv}: words that speak of a deal.
 *
 * @param stage the stage that the words themselves tell, or null
 * @param anchors literals, one of which must be in the sentence for the pattern to be tried
 * @param fires a sentence in which the rule fires
 * @param silent a sentence in which it does not, or empty
 */
record DealRule(
    String id,
    DealType type,
    Frame frame,
    Strength strength,
    @Nullable Stage stage,
    List<String> anchors,
    Pattern pattern,
    String fires,
    String silent) {

  /** How much the words need beside them to be a deal. */
  enum Strength {
    /** Never one by itself: they speak of a deal that other words tell. */
    REFERENCE,
    /** One only where nothing else tells it. */
    MENTION,
    /** Two parties in the statement of a deal. */
    WEAK,
    /** Two parties or a sum. */
    MEDIUM,
    /** Nothing but a party. */
    STRONG;

    /** Tells whether the words can come to a deal that no others tell. */
    boolean mayTell() {
      return this != REFERENCE;
    }

    /** Tells whether the words state a deal, not only speak of one. */
    boolean states() {
      return this != REFERENCE && this != MENTION;
    }
  }

  DealRule {
    anchors = List.copyOf(anchors);
  }

  /** Returns this rule with another type and frame, under its own name and {@code turn}'s. */
  DealRule as(String turn, DealType other, Frame slots) {
    return new DealRule(
        id + "/" + turn, other, slots, strength, stage, anchors, pattern, fires, silent);
  }

  /** Returns this rule as one that speaks of a deal and tells it only where nothing else does. */
  DealRule asMention() {
    return strength == Strength.REFERENCE
        ? this
        : new DealRule(id, type, frame, Strength.MENTION, stage, anchors, pattern, fires, silent);
  }
}
