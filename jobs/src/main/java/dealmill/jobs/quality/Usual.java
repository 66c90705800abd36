package dealmill.jobs.quality;

import static org.apache.spark.sql.functions.col;

import dealmill.jobs.lake.RunLog;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Whether a run looks like those before it: a feed that breaks shows in its counts before it shows
 * in the tables. A run is compared with the last ones on the same input, where digits do not count:
 * {@code raw/2025-10-02} comes after {@code raw/2025-10-01}.
 */
public final class Usual {

  /** A run over fewer documents says nothing about the feed. */
  static final int LEAST_DOCUMENTS = 20;

  static final int LEAST_RUNS = 3;
  private static final int RUNS = 7;
  private static final double LEAST_SHARE_OF_ARTICLES = 0.3;
  private static final double MOST_REJECTS = 0.2;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private Usual() {}

  private record Past(double articles, double rejects) {}

  /**
   * Compares {@code counts} with the runs before.
   *
   * @param runs rows of {@code runs}
   * @param input the paths of this run
   * @param rejects rows of {@code rejects} that this run would write
   * @throws CheckFailedException if far fewer articles came than usual, or far more were rejected
   */
  public static void require(
      Dataset<Row> runs, String input, RunLog.Counts counts, Dataset<Row> rejects) {
    if (counts.documentsIn() == 0) {
      return;
    }
    List<Past> before = before(runs, input);
    if (before.size() < LEAST_RUNS) {
      return;
    }
    double articles = median(before.stream().map(Past::articles).toList());
    long came = counts.documentsIn() - counts.rejected();
    if (came < LEAST_SHARE_OF_ARTICLES * articles) {
      throw new CheckFailedException(
          "%d articles came, and %.0f as a rule: is the input whole? --accept-unusual goes on"
              .formatted(came, articles));
    }
    double share = (double) counts.rejected() / counts.documentsIn();
    double usual = median(before.stream().map(Past::rejects).toList());
    if (counts.documentsIn() >= LEAST_DOCUMENTS && share > MOST_REJECTS + 2 * usual) {
      throw new CheckFailedException(
          "%.0f %% of the documents were rejected, and %.0f %% as a rule (%s); --accept-unusual goes on"
              .formatted(100 * share, 100 * usual, reasons(rejects)));
    }
  }

  private static List<Past> before(Dataset<Row> runs, String input) {
    return runs
        .where(col("status").equalTo("SUCCEEDED").and(col("documents_in").geq(LEAST_DOCUMENTS)))
        .orderBy(col("started_at").desc())
        .select("input", "documents_in", "rejected")
        .limit(100)
        .collectAsList()
        .stream()
        .filter(row -> alike(row.getString(0)).equals(alike(input)))
        .limit(RUNS)
        .map(
            row -> new Past(row.getLong(1) - row.getLong(2), 1.0 * row.getLong(2) / row.getLong(1)))
        .toList();
  }

  private static String reasons(Dataset<Row> rejects) {
    return rejects
        .groupBy("reason")
        .count()
        .orderBy(col("count").desc())
        .limit(3)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0) + " " + row.getLong(1))
        .collect(Collectors.joining(", "));
  }

  private static String alike(String input) {
    return DIGITS.matcher(input).replaceAll("#");
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
