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
 * @param past true where the words put it into an earlier year or call it history
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
    boolean past) {

  Event {
    arguments = List.copyOf(arguments);
  }

  /**
   * A name with its role.
   *
   * @param explicit false where the name stands in an earlier sentence
   */
  record Argument(int entity, Role role, OrgMention mention, boolean explicit) {}

  boolean names(int entity) {
    return arguments.stream().anyMatch(a -> a.entity() == entity);
  }

  long parties() {
    return arguments.stream().mapToInt(Argument::entity).distinct().count();
  }

  Event with(DealType other, List<Argument> names) {
    return new Event(
        sentence, sentenceSpan, trigger, clause, rule, other, stage, stageRank, names, past);
  }

  Event with(Stage other, int rank) {
    return new Event(
        sentence, sentenceSpan, trigger, clause, rule, type, other, rank, arguments, past);
  }
}
