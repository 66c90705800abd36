package dealmill.jobs.evaluate;

import java.util.OptionalDouble;

/** The mean of figures between 0 and 1, such as the share of right answers. */
final class Share {

  private double sum;
  private int count;

  /** Adds an answer. */
  void add(boolean right) {
    add(right ? 1.0 : 0.0);
  }

  /** Adds a figure. */
  void add(double figure) {
    sum += figure;
    count++;
  }

  /** Returns the mean to four digits, or empty if nothing was added. */
  OptionalDouble mean() {
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(Score.rounded(sum / count));
  }
}
