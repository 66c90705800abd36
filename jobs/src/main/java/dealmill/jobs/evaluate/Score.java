package dealmill.jobs.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and their harmonic mean, to four digits, with the counts behind them.
 *
 * @param tp found and right
 * @param fp found and wrong
 * @param fn not found
 */
record Score(double p, double r, double f1, int tp, int fp, int fn) {

  /** Returns the score of these counts; where nothing was to be found or was found, that is 1. */
  static Score of(int tp, int fp, int fn) {
    double p = tp + fp == 0 ? 1 : (double) tp / (tp + fp);
    double r = tp + fn == 0 ? 1 : (double) tp / (tp + fn);
    double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
    return new Score(rounded(p), rounded(r), rounded(f1), tp, fp, fn);
  }

  /** Returns {@code figure} to four digits: {@code 2/3} gives {@code 0.6667}. */
  static double rounded(double figure) {
    return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
