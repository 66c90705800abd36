package dealmill.jobs;

import dealmill.article.CleaningOptions;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.tables.Period;
import dealmill.lexicon.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run is asked to do.
 *
 * @param reprocess true: also what is loaded already is extracted again
 * @param dryRun true: nothing is written
 * @param acceptUnusual true: counts unlike those of the runs before do not stop the run
 */
public record RunRequest(
    List<String> input,
    String warehouse,
    Dictionary dictionary,
    CleaningOptions cleaning,
    Period period,
    boolean reprocess,
    boolean dryRun,
    TableFormat format,
    boolean acceptUnusual) {

  public RunRequest {
    input = List.copyOf(input);
  }

  /** Makes a request that stops at counts unlike those of the runs before. */
  public RunRequest(
      List<String> input,
      String warehouse,
      Dictionary dictionary,
      CleaningOptions cleaning,
      Period period,
      boolean reprocess,
      boolean dryRun,
      TableFormat format) {
    this(input, warehouse, dictionary, cleaning, period, reprocess, dryRun, format, false);
  }

  /** Returns the options as they are kept with the run. */
  Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    options.put("languages", cleaning.anyLanguage() ? "any" : "ko");
    options.put("published_from", String.valueOf(period.from()));
    options.put("published_to", String.valueOf(period.to()));
    options.put("reprocess", String.valueOf(reprocess));
    options.put("format", format.name());
    options.values().removeIf("null"::equals);
    return options;
  }
}
