package dealmill.deal;

import dealmill.organization.Entity;
import dealmill.organization.KnownOrganization;
import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a group from a stranger: the text says 알리바바 and means 알리바바인터내셔널. */
final class Kinship {

  private static final Pattern GROUP = Pattern.compile("(?:금융그룹|그룹|금융지주|지주|홀딩스)$");
  private static final int SHORTEST = 2;

  /** Between a firm and its own in 누리그룹의 제약 자회사 누리파마. */
  private static final Pattern OWN =
      Pattern.compile(
          "^의? (?:[가-힣A-Z0-9]{1,6} ){0,2}(?:[가-힣]{0,4}자회사|계열사|관계사|증손회사)(?:인)? ?['‘“`]?$");

  private static final int NEAR = 30;

  private final Organizations everyone;

  /** Pairs of which the text says that the second is the first's. */
  private final Set<List<Integer>> told = new HashSet<>();

  Kinship(Organizations everyone, String body) {
    this.everyone = everyone;
    for (int i = 0; i + 1 < everyone.mentions().size(); i++) {
      OrgMention owner = everyone.mentions().get(i);
      OrgMention owned = everyone.mentions().get(i + 1);
      int gap = owned.span().start() - owner.span().end();
      if (gap > 0
          && gap < NEAR
          && OWN.matcher(body.substring(owner.span().end(), owned.span().start())).find()) {
        told.add(List.of(owner.entity(), owned.entity()));
      }
    }
  }

  /**
   * Tells whether one of two is the group, or the short name of the group, of the other.
   *
   * <p>{@code 메리츠금융그룹} and {@code 메리츠증권} are kin, {@code 삼성전자} and {@code 삼성전기} are not.
   */
  boolean areKin(int one, int other) {
    Entity first = everyone.entities().get(one);
    Entity second = everyone.entities().get(other);
    return told.contains(List.of(one, other))
        || told.contains(List.of(other, one))
        || isParent(first, second)
        || isParent(second, first)
        || isPrefix(first.name(), second.name())
        || isPrefix(second.name(), first.name());
  }

  /**
   * Tells whether the first is the group, by its kind or name, of the second.
   *
   * <p>{@code 롯데그룹} is that of {@code 롯데쇼핑}; {@code SK텔레콤} is none of {@code SK텔레콤벤처스}.
   */
  boolean isGroupOf(int one, int other) {
    Entity first = everyone.entities().get(one);
    Entity second = everyone.entities().get(other);
    boolean group = first.kind().equals("GROUP") || GROUP.matcher(first.name()).find();
    return group && (isParent(first, second) || isPrefix(first.name(), second.name()));
  }

  private static boolean isParent(Entity parent, Entity child) {
    KnownOrganization known = child.known();
    return known != null && known.parent().equals(parent.orgId());
  }

  private static boolean isPrefix(String group, String member) {
    String stem = GROUP.matcher(group).replaceFirst("");
    return stem.length() >= SHORTEST && member.length() > stem.length() && member.startsWith(stem);
  }
}
