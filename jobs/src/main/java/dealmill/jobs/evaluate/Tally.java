package dealmill.jobs.evaluate;

/** Counts what was found and what was not. */
final class Tally {

  private int right;
  private int wrong;
  private int missed;

  /** Counts {@code more} that were found and are right. */
  void right(int more) {
    right += more;
  }

  /** Counts {@code more} that were found and are wrong. */
  void wrong(int more) {
    wrong += more;
  }

  /** Counts {@code more} that were not found. */
  void missed(int more) {
    missed += more;
  }

  Score score() {
    return Score.of(right, wrong, missed);
  }
}
