package dealmill.jobs.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs labelled deals and parties with found ones, one to one. */
final class Matching {

  private Matching() {}

  private record Candidate(double overlap, int gold, int found) {}

  /** Returns which of {@code found} is which of {@code gold}, by place; best overlap first. */
  static Map<Integer, Integer> deals(List<GoldDeal> gold, List<Found.Mention> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double overlap = overlap(gold.get(g), found.get(f));
        if (overlap > 0) {
          candidates.add(new Candidate(overlap, g, f));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found)
            .reversed());
    Map<Integer, Integer> match = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!match.containsKey(candidate.gold()) && used.add(candidate.found())) {
        match.put(candidate.gold(), candidate.found());
      }
    }
    return match;
  }

  /** Returns which of {@code found} is which of {@code gold}, by place; a shared name decides. */
  static Map<Integer, Integer> parties(List<GoldDeal.Party> gold, List<Found.Party> found) {
    Map<Integer, Integer> match = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        if (!used.contains(f) && !Collections.disjoint(gold.get(g).forms(), found.get(f).forms())) {
          match.put(g, f);
          used.add(f);
          break;
        }
      }
    }
    return match;
  }

  /**
   * Returns how much the two speak of the same deal; 0 where they cannot: the type must be right
   * and half of the required parties named. The rest only decides between deals that could both be
   * meant.
   */
  static double overlap(GoldDeal gold, Found.Mention found) {
    Map<Integer, Integer> parties = parties(gold.parties(), found.parties());
    int needed = 0;
    int hit = 0;
    for (int p = 0; p < gold.parties().size(); p++) {
      if (gold.parties().get(p).required()) {
        needed++;
        hit += parties.containsKey(p) ? 1 : 0;
      }
    }
    if (!gold.types().contains(found.type()) || hit == 0 || hit * 2 < needed) {
      return 0;
    }
    int strangers = found.parties().size() - parties.size();
    double score =
        (double) hit / needed
            - 0.1 * strangers
            + (gold.stages().contains(found.stage()) ? 0.2 : 0)
            + (found.type().equals(gold.types().get(0)) ? 0.1 : 0)
            + 0.1 * Math.max(-1, Math.min(2, paid(gold, found)))
            + 0.05 * Math.min(2, dated(gold, found))
            + (gold.main() ? 0.05 : 0);
    return Math.max(0.01, score);
  }

  private static int paid(GoldDeal gold, Found.Mention found) {
    long right =
        gold.amounts().stream().filter(a -> found.amounts().stream().anyMatch(a::is)).count();
    return (int) right - Amounts.strangers(gold.amounts(), found.amounts()).size();
  }

  private static int dated(GoldDeal gold, Found.Mention found) {
    return (int) gold.dates().stream().filter(d -> found.dates().stream().anyMatch(d::is)).count();
  }
}
