package dealmill.jobs.resolve;

import dealmill.deal.Role;
import dealmill.mention.Qualifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two mentions in different articles speak of one deal. Facts that both tell must agree;
 * what is left is weighed.
 */
final class SameDeal {

  private static final double EXACT = 0.05;
  private static final double LOOSE = 0.15;
  private static final long NO_TIME = 60;
  private static final long DAYS_OF_ONE_STAGE = 30;
  private static final long DAYS_OF_A_DEAL = 400;

  private SameDeal() {}

  /** Returns how surely {@code a} and {@code b} are one deal; 0 or less: they are not. */
  static double score(MentionFacts a, MentionFacts b) {
    if (a.articleId().equals(b.articleId()) || contradict(a, b)) {
      return 0;
    }
    int shared = shared(a, b);
    boolean price = pricesMeet(a, b);
    boolean copy = a.original().equals(b.original());
    long days = days(a, b);
    if (!enough(a, b, shared, price, copy, days)) {
      return 0;
    }
    return shared * 2
        + (price ? 3 : 0)
        + (copy ? 4 : 0)
        + (a.type() == b.type() ? 1 : 0)
        + (a.stage() == b.stage() ? 0.5 : 0)
        + (a.place() == b.place() && copy ? 1 : 0)
        + 1.0 / (1 + days);
  }

  private static boolean enough(
      MentionFacts a, MentionFacts b, int shared, boolean price, boolean copy, long days) {
    int fewer = Math.min(a.orgIds().size(), b.orgIds().size());
    boolean allShared = shared == fewer && shared > 0;
    boolean sameType = a.type() == b.type();
    if (copy) {
      return sameType && (allShared || fewer == 0);
    }
    if (price && shared >= 1) {
      return sameType || (allShared && shared >= 2);
    }
    if (shared >= 2 && shared * 2 > fewer) {
      long window = a.stage() == b.stage() ? DAYS_OF_ONE_STAGE : DAYS_OF_A_DEAL;
      boolean told = !a.main() || !b.main();
      if (sameType && days == NO_TIME && isOfTheSameParties(a, b, shared)) {
        return true;
      }
      return sameType ? days <= (told ? DAYS_OF_A_DEAL : window) : days <= 7 && allShared;
    }
    int more = Math.max(a.orgIds().size(), b.orgIds().size());
    return allShared
        && more == 1
        && sameType
        && a.stage() == b.stage()
        && days <= 7
        && meet(a.projects(), b.projects(), a.places(), b.places());
  }

  /** Where a page tells no time, the whole set of parties speaks for itself. */
  private static boolean isOfTheSameParties(MentionFacts a, MentionFacts b, int shared) {
    return a.stage() == b.stage() && shared == a.orgIds().size() && shared == b.orgIds().size();
  }

  private static boolean meet(
      List<String> projects, List<String> others, List<String> places, List<String> otherPlaces) {
    return projects.stream().anyMatch(others::contains)
        || places.stream().anyMatch(otherPlaces::contains);
  }

  private static boolean contradict(MentionFacts a, MentionFacts b) {
    boolean bothPriced = !a.prices().isEmpty() && !b.prices().isEmpty();
    if (bothPriced && !pricesMeet(a, b)) {
      return true;
    }
    BigDecimal stake = a.stakePct();
    BigDecimal other = b.stakePct();
    boolean stakes =
        stake != null
            && other != null
            && a.type() == b.type()
            && stake.subtract(other).abs().compareTo(BigDecimal.ONE) > 0;
    return stakes || quantitiesDiffer(a, b) || rolesSwap(a, b);
  }

  private static boolean pricesMeet(MentionFacts a, MentionFacts b) {
    return a.prices().stream().anyMatch(p -> b.prices().stream().anyMatch(q -> meet(p, q)));
  }

  private static boolean meet(MentionFacts.Amount p, MentionFacts.Amount q) {
    boolean exact = p.qualifier() == Qualifier.EXACT && q.qualifier() == Qualifier.EXACT;
    double tolerance = exact ? EXACT : LOOSE;
    if (p.currency().equals(q.currency())) {
      return near(p.value(), q.value(), tolerance);
    }
    BigDecimal one = p.krw();
    BigDecimal other = q.krw();
    return one != null && other != null && near(one, other, LOOSE);
  }

  private static boolean near(BigDecimal a, BigDecimal b, double tolerance) {
    double greater = Math.max(a.doubleValue(), b.doubleValue());
    return Math.abs(a.doubleValue() - b.doubleValue()) <= tolerance * greater;
  }

  private static boolean quantitiesDiffer(MentionFacts a, MentionFacts b) {
    boolean comparable = false;
    for (MentionFacts.Quantity q : a.quantities()) {
      for (MentionFacts.Quantity r : b.quantities()) {
        if (q.unit().equals(r.unit()) && Objects.equals(q.per(), r.per())) {
          comparable = true;
          if (near(q.value(), r.value(), EXACT)) {
            return false;
          }
        }
      }
    }
    return comparable;
  }

  /** A sells to B is not B sells to A. */
  private static boolean rolesSwap(MentionFacts a, MentionFacts b) {
    int swapped = 0;
    for (MentionFacts.Party p : a.parties()) {
      for (MentionFacts.Party q : b.parties()) {
        boolean told = p.role() != Role.PARTNER && q.role() != Role.PARTNER;
        swapped += told && p.orgId().equals(q.orgId()) && p.role() != q.role() ? 1 : 0;
      }
    }
    return swapped >= 2 && a.type() == b.type();
  }

  private static int shared(MentionFacts a, MentionFacts b) {
    Set<String> shared = new HashSet<>(a.orgIds());
    shared.retainAll(b.orgIds());
    return shared.size();
  }

  private static long days(MentionFacts a, MentionFacts b) {
    return a.publishedAt() == null || b.publishedAt() == null
        ? NO_TIME
        : Math.abs(Duration.between(a.publishedAt(), b.publishedAt()).toDays());
  }
}
