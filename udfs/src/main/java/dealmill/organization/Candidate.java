package dealmill.organization;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that may be an organization no list knows, with the signs for and against it. */
final class Candidate {

  final String name;
  final List<Integer> starts = new ArrayList<>();
  private int score;
  private int subjects;
  private @Nullable String alias;
  private String kind = "COMPANY";

  Candidate(String name) {
    this.name = name;
  }

  void add(int points) {
    score += points;
  }

  void acts() {
    subjects++;
  }

  void alias(String form) {
    if (alias == null) {
      alias = form;
    }
  }

  void kind(String of) {
    kind = of;
  }

  @Nullable String alias() {
    return alias;
  }

  String kind() {
    return kind;
  }

  /** Signs of its form and its neighbours, and how often it acts in the article. */
  int score() {
    int repeated = starts.size() >= 4 ? 2 : starts.size() >= 2 ? 1 : 0;
    return score + repeated + Math.min(2, subjects);
  }
}
