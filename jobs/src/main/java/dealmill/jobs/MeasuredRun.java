package dealmill.jobs;

import dealmill.article.CleaningOptions;
import dealmill.jobs.evaluate.Evaluation;
import dealmill.jobs.evaluate.Report;
import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.LakeTable;
import dealmill.jobs.lake.TableFormat;
import dealmill.jobs.session.Progress;
import dealmill.jobs.session.Sessions;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Period;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The whole job on labelled pages, into a warehouse that is thrown away afterwards. */
final class MeasuredRun {

  private MeasuredRun() {}

  /** Returns the figures of the tables that a run on the folder {@code articles} writes. */
  static Report of(Path articles, Path gold, Dictionary dictionary) throws IOException {
    Path warehouse = Files.createTempDirectory("dealmill-evaluate");
    SparkSession spark = Sessions.start("dealmill evaluate");
    try (Progress progress = Progress.of(spark, System.err, System.console() != null)) {
      RunRequest request = request(articles, warehouse, dictionary);
      Pipeline.run(spark, request, Clock.systemUTC(), progress);
      Lake lake = Lake.at(spark, request.warehouse(), request.format());
      return Evaluation.of(gold, rows(lake, Articles.TABLE), rows(lake, DealMentions.TABLE));
    } finally {
      spark.stop();
      delete(warehouse);
    }
  }

  private static RunRequest request(Path articles, Path warehouse, Dictionary dictionary) {
    return new RunRequest(
        List.of(articles.toString()),
        warehouse.toString(),
        dictionary,
        CleaningOptions.DEFAULT,
        new Period(null, null),
        /* reprocess= */ false,
        /* dryRun= */ false,
        TableFormat.DELTA);
  }

  /** Labelled sets are small: a person reads every page of them. */
  private static List<String> rows(Lake lake, LakeTable table) {
    return lake.read(table).toJSON().collectAsList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(MeasuredRun::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
