package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.text.Span;
import java.util.List;

/**
 * One statement of a deal: a trigger in a sentence with the names around it.
 *
 * @param sentence number of the sentence
 * @param sentenceSpan the sentence, in the body
 * @param trigger the words that fired, in the body
 * @param clause the part of the sentence that the trigger closes, in the body
 * @param stage what the words around the trigger say
 * @param stageRank how sure they are of it
 * @param arguments who has which role
 * @param time what the words around it say of when and which it is
 */
record Event(
    int sentence,
    Span sentenceSpan,
    Span trigger,
    Span clause,
    DealRule rule,
    DealType type,
    Stage stage,
    int stageRank,
    List<Argument> arguments,
    Time time) {

  Event {
    arguments = List.copyOf(arguments);
  }

  /**
   * What sets a statement apart from others of its kind.
   *
   * @param past the words put it into an earlier year or call it history
   * @param apart the words call it another deal: 별도, 따로
   * @param priced it has a sum of its own
   * @param relative it only says which thing another statement speaks of
   * @param unnamed it tells the kind of the other side and not the name: 유럽 제약사와
   * @param receives its verb is that of who gets something: 공급받는다
   */
  record Time(
      boolean past,
      boolean apart,
      boolean priced,
      boolean relative,
      boolean unnamed,
      boolean receives) {

    static final Time NOW = new Time(false, false, false, false, false, false);
  }

  boolean past() {
    return time.past();
  }

  /**
   * A name with its role.
   *
   * @param explicit false where the name stands in an earlier sentence
   */
  record Argument(int entity, Role role, OrgMention mention, boolean explicit) {}

  /** Tells whether the words are those of who gets it: 공급받는다. */
  boolean receives() {
    return time.receives();
  }

  boolean names(int entity) {
    return arguments.stream().anyMatch(a -> a.entity() == entity);
  }

  long parties() {
    return arguments.stream().mapToInt(Argument::entity).distinct().count();
  }

  Event with(DealType other, List<Argument> names) {
    return new Event(
        sentence, sentenceSpan, trigger, clause, rule, other, stage, stageRank, names, time);
  }

  Event with(Stage other, int rank) {
    return new Event(
        sentence, sentenceSpan, trigger, clause, rule, type, other, rank, arguments, time);
  }
}
