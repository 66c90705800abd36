package dealmill.jobs;

import dealmill.article.CleaningOptions;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.quality.Comparison;
import dealmill.jobs.session.Progress;
import dealmill.jobs.tables.Period;
import dealmill.jobs.tables.Tables;
import dealmill.lexicon.Dictionary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Runs of the whole pipeline, and its tables as text. */
final class Runs {

  private Runs() {}

  /** Runs over {@code input} with the defaults. */
  static RunResult run(Path input, Path warehouse) {
    return run(request(input, warehouse, false, Period.ALWAYS, TableFormat.DELTA, false));
  }

  /** Runs over all of {@code inputs} with the defaults. */
  static RunResult run(List<Path> inputs, Path warehouse) {
    RunRequest one =
        request(inputs.get(0), warehouse, false, Period.ALWAYS, TableFormat.DELTA, false);
    return run(
        new RunRequest(
            inputs.stream().map(Path::toString).toList(),
            one.warehouse(),
            one.dictionary(),
            one.cleaning(),
            one.period(),
            one.reprocess(),
            one.dryRun(),
            one.format()));
  }

  /** Runs what is asked for. */
  static RunResult run(RunRequest request) {
    Progress silent = Progress.silent(TestSession.spark());
    return Pipeline.run(TestSession.spark(), request, Clock.systemUTC(), silent);
  }

  /** Makes a request. */
  static RunRequest request(
      Path input,
      Path warehouse,
      boolean reprocess,
      Period period,
      TableFormat format,
      boolean dryRun) {
    return new RunRequest(
        List.of(input.toString()),
        warehouse.toString(),
        Dictionary.builtIn(),
        CleaningOptions.DEFAULT,
        period,
        reprocess,
        dryRun,
        format);
  }

  /** Returns the tables of {@code warehouse}. */
  static Lake lake(Path warehouse) {
    return Lake.at(TestSession.spark(), warehouse.toString(), TableFormat.DELTA);
  }

  /** Returns the rows of a table as sorted JSON, without what differs from run to run. */
  static List<String> rows(Lake lake, LakeTable table) {
    return rows(lake.read(table), table);
  }

  /** Returns {@code rows} of a table in the same way. */
  static List<String> rows(Dataset<Row> rows, LakeTable table) {
    Column[] columns = Comparison.columns(table).toArray(Column[]::new);
    return rows.select(columns).toJSON().collectAsList().stream().sorted().toList();
  }

  /** Returns all tables that runs write: name to rows. */
  static Map<String, List<String>> tables(Path warehouse) {
    Lake lake = lake(warehouse);
    return Tables.WRITTEN.stream()
        .collect(Collectors.toMap(LakeTable::name, t -> rows(lake, t), (a, b) -> a, TreeMap::new));
  }
}
