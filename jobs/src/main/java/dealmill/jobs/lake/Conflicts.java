package dealmill.jobs.lake;

import io.delta.exceptions.DeltaConcurrentModificationException;
import java.util.function.LongSupplier;

/** Commits that another run's commit got in the way of. */
final class Conflicts {

  private static final int TRIES = 5;

  private Conflicts() {}

  /** Runs {@code commit}; one that lost against another is as good as none. */
  static void swallow(Runnable commit) {
    try {
      commit.run();
    } catch (DeltaConcurrentModificationException e) {
      // Whoever calls looks at the table to see who won.
      return;
    }
  }

  /** Runs {@code commit}, which tells how many rows it wrote, and returns whether it wrote any. */
  static boolean wins(LongSupplier commit) {
    try {
      return commit.getAsLong() > 0;
    } catch (DeltaConcurrentModificationException e) {
      return false;
    }
  }

  /** Runs {@code commit} until it wins. */
  static void retry(Runnable commit) {
    for (int attempt = 1; ; attempt++) {
      try {
        commit.run();
        return;
      } catch (DeltaConcurrentModificationException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }
}
