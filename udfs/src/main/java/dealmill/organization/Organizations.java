package dealmill.organization;

import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * The organizations of one article.
 *
 * @param entities each organization once
 * @param mentions in the order of the body, not overlapping
 * @param titleEntities the entities that the headline names, in its order, each with its slot there
 */
public record Organizations(
    List<Entity> entities, List<OrgMention> mentions, List<OrgMention> titleMentions) {

  public Organizations {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    titleMentions = List.copyOf(titleMentions);
  }

  /** Tells whether a list knows the organization that {@code mention} names. */
  public boolean isKnown(OrgMention mention) {
    return entity(mention).known() != null;
  }

  /** Returns the entity that {@code mention} names. */
  public Entity entity(OrgMention mention) {
    return entities.get(mention.entity());
  }

  /** Returns the mentions that lie within {@code span}, in order. */
  public List<OrgMention> within(Span span) {
    List<OrgMention> inside = new ArrayList<>();
    for (int i = Spans.firstFrom(mentions, m -> m.span().start(), span.start());
        i < mentions.size();
        i++) {
      OrgMention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      inside.add(mention);
    }
    return inside;
  }
}
