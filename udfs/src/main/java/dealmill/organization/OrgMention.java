package dealmill.organization;

import dealmill.text.Span;

/**
 * One place where the body names an organization.
 *
 * @param span the name alone, without quotes, brackets and particles
 * @param entity the number of the entity in {@link Organizations#entities()}
 * @param slot the grammatical place that the particle behind it gives
 * @param outer the name with what belongs to it: quotes, a bracket, 그룹, 측, the particle
 */
public record OrgMention(Span span, int entity, Slot slot, Span outer) {}
