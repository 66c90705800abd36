package dealmill.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.lake.Lake;
import dealmill.jobs.lake.RunLog;
import dealmill.jobs.tables.Articles;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Rejects;
import dealmill.jobs.tables.Sentences;
import dealmill.jobs.tables.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on files that the test writes and on the sample pages. */
class PipelineIT {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void theSamplePagesFillEveryTable() {
    RunLog.Counts first = SampleWarehouse.run().counts();
    Lake lake = Runs.lake(SampleWarehouse.folder());

    assertThat(first.documentsIn()).isEqualTo(first.articlesNew() + first.rejected());
    for (var table : Tables.all()) {
      assertThat(lake.read(table).count()).as(table.name()).isPositive();
    }
    everySurfaceStandsInItsBody(lake);
    everySentenceStandsInItsBody(lake);
  }

  @Test
  void whatCannotBeReadIsARowWithAReason() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    page(pages, "가온전자는 누리로봇을 1200억원에 인수했다고 4일 밝혔다.");
    Files.write(pages.resolve("empty.txt"), new byte[0]);
    Files.write(
        pages.resolve("image.html"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6, 0, 0, 0, 1});
    Files.writeString(pages.resolve("broken.jsonl"), "{\"title\": \n{\"url\": \"x\"}\n", UTF_8);
    Files.write(pages.resolve("cut.txt.gz"), cut(gzip("가온전자는 누리로봇을 인수했다. ".repeat(500))));

    RunLog.Counts counts = run(pages).counts();

    assertThat(counts.documentsIn())
        .isEqualTo(
            counts.articlesNew()
                + counts.articlesChanged()
                + counts.articlesUnchanged()
                + counts.rejected());
    assertThat(reasons())
        .containsKeys("EMPTY", "NOT_TEXT", "BAD_JSON", "NO_TEXT_FIELD", "TRUNCATED");
  }

  private Map<String, Long> reasons() {
    Map<String, Long> reasons = new HashMap<>();
    for (Row row : lake().read(Rejects.TABLE).groupBy("reason").count().collectAsList()) {
      reasons.put(row.getString(0), row.getLong(1));
    }
    return reasons;
  }

  private static void page(Path folder, String lede) throws IOException {
    String record =
        "{\"url\": \"https://news.example/1\", \"title\": \"가온전자, 누리로봇 인수\", \"published\":"
            + " \"2025-03-04T10:00:00+09:00\", \"content\": \""
            + lede
            + "\\n인수 대금은 이달 안에 낸다.\"}\n";
    Files.writeString(folder.resolve("page.jsonl"), record, UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static void everySurfaceStandsInItsBody(Lake lake) {
    Map<String, String> bodies = bodies(lake);
    List<Row> mentions = lake.read(DealMentions.TABLE).collectAsList();
    for (Row mention : mentions) {
      String body = requireNonNull(bodies.get(mention.<String>getAs("article_id")));
      for (String column : List.of("parties", "amounts", "quantities", "dates")) {
        for (Row part : mention.<Row>getList(mention.fieldIndex(column))) {
          int start = part.<Integer>getAs("start");
          int end = part.<Integer>getAs("end");
          assertThat(body.substring(start, end)).isEqualTo(part.<String>getAs("surface"));
        }
      }
      int start = mention.<Integer>getAs("evidence_start");
      int end = mention.<Integer>getAs("evidence_end");
      assertThat(body.substring(start, end)).isEqualTo(mention.<String>getAs("evidence"));
    }
    assertThat(mentions).isNotEmpty();
  }

  private static void everySentenceStandsInItsBody(Lake lake) {
    Map<String, String> bodies = bodies(lake);
    for (Row sentence : lake.read(Sentences.TABLE).collectAsList()) {
      String body = requireNonNull(bodies.get(sentence.<String>getAs("article_id")));
      int start = sentence.<Integer>getAs("start");
      int end = sentence.<Integer>getAs("end");
      assertThat(body.substring(start, end)).isEqualTo(sentence.<String>getAs("text"));
      for (Row token : sentence.<Row>getList(sentence.fieldIndex("tokens"))) {
        int from = token.<Integer>getAs("start");
        int to = token.<Integer>getAs("end");
        assertThat(from).isBetween(start, end);
        assertThat(to).isBetween(from, end);
      }
    }
  }

  private static Map<String, String> bodies(Lake lake) {
    Map<String, String> bodies = new HashMap<>();
    for (Row row : lake.read(Articles.TABLE).select("article_id", "body").collectAsList()) {
      bodies.put(row.getString(0), row.getString(1));
    }
    return bodies;
  }

  private Lake lake() {
    return Runs.lake(folder.resolve("warehouse"));
  }

  private RunResult run(Path input) {
    return Runs.run(input, folder.resolve("warehouse"));
  }
}
