package dealmill.jobs.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Every miss of an evaluation in words, for whoever improves the rules. */
final class Misses {

  private final List<String> lines = new ArrayList<>();

  /** Notes that in the article {@code id} something of the sort {@code kind} went wrong. */
  void note(String id, String kind, String what) {
    lines.add(id + "\t" + kind + "\t" + what);
  }

  /** Returns a line for each miss: article, kind and what it is, separated by tabs. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
