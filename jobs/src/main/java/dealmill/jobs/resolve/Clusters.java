package dealmill.jobs.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts mentions of one deal together, in the order of publication: each joins the deal that it fits
 * best, or opens a new one. A deal has one mention of an article, and no two that contradict.
 */
final class Clusters {

  private static final Comparator<MentionFacts> BY_TIME =
      Comparator.comparing(
              MentionFacts::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(MentionFacts::articleId)
          .thenComparing(MentionFacts::place)
          .thenComparing(MentionFacts::mentionId);

  private final List<List<MentionFacts>> clusters = new ArrayList<>();
  private final Map<String, Set<Integer>> byKey = new HashMap<>();

  private Clusters() {}

  /** Returns the deals of {@code mentions}, each as its mentions by time. */
  static List<List<MentionFacts>> of(List<MentionFacts> mentions) {
    Clusters clusters = new Clusters();
    mentions.stream().sorted(BY_TIME).forEach(clusters::add);
    return clusters.clusters;
  }

  private void add(MentionFacts mention) {
    List<String> keys = DealKeys.of(mention);
    Integer best = best(mention, keys);
    int home = best == null ? clusters.size() : best;
    if (best == null) {
      clusters.add(new ArrayList<>());
    }
    clusters.get(home).add(mention);
    keys.forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(home));
  }

  private @Nullable Integer best(MentionFacts mention, List<String> keys) {
    Integer best = null;
    double highest = 0;
    Set<Integer> seen = new LinkedHashSet<>();
    keys.forEach(key -> seen.addAll(byKey.getOrDefault(key, Set.of())));
    for (int candidate : seen) {
      double score = fit(mention, clusters.get(candidate));
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    return best;
  }

  /** A mention must fit one of the deal's and may be at odds with none of the same article. */
  private static double fit(MentionFacts mention, List<MentionFacts> cluster) {
    double best = 0;
    for (MentionFacts member : cluster) {
      if (member.articleId().equals(mention.articleId())) {
        return 0;
      }
      best = Math.max(best, SameDeal.score(mention, member));
    }
    return best;
  }
}
