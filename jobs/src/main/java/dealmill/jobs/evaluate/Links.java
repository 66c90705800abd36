package dealmill.jobs.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things that belong together, as pairs: the way to compare two groupings. */
final class Links {

  private Links() {}

  /** Two different things of one group, {@code first} before {@code second} in the alphabet. */
  record Pair(String first, String second) {

    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Tells whether the two are deals of different articles: {@code d001#0} and {@code d002#1}. */
    boolean isAcrossArticles() {
      return !first.split("#", 2)[0].equals(second.split("#", 2)[0]);
    }
  }

  /** Returns all pairs inside the groups of {@code labels}, a map from things to their group. */
  static Set<Pair> pairs(Map<String, String> labels) {
    Map<String, List<String>> groups = new HashMap<>();
    labels.forEach((key, group) -> groups.computeIfAbsent(group, g -> new ArrayList<>()).add(key));
    Set<Pair> pairs = new HashSet<>();
    for (List<String> members : groups.values()) {
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          pairs.add(Pair.of(members.get(i), members.get(j)));
        }
      }
    }
    return pairs;
  }

  /** Returns the group of each of {@code keys} after joining both ends of every link among them. */
  static Map<String, String> joined(Collection<Pair> links, Collection<String> keys) {
    Map<String, String> parents = new HashMap<>();
    keys.forEach(key -> parents.put(key, key));
    for (Pair link : links) {
      if (parents.containsKey(link.first()) && parents.containsKey(link.second())) {
        parents.put(root(parents, link.first()), root(parents, link.second()));
      }
    }
    Map<String, String> groups = new HashMap<>();
    keys.forEach(key -> groups.put(key, root(parents, key)));
    return groups;
  }

  private static String root(Map<String, String> parents, String key) {
    String at = key;
    for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
      at = up;
    }
    return at;
  }

  /** Scores the pairs that were found against those that are right. */
  static Score score(Set<Pair> gold, Set<Pair> found) {
    int right = (int) found.stream().filter(gold::contains).count();
    return Score.of(right, found.size() - right, gold.size() - right);
  }
}
