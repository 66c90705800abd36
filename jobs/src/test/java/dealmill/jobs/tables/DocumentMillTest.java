package dealmill.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.article.CleaningOptions;
import dealmill.jobs.read.Documents;
import dealmill.lexicon.Dictionary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentMillTest {

  private static final SharedKnowledge SHARED =
      SharedKnowledge.of(Dictionary.builtIn(), CleaningOptions.DEFAULT);
  private static final String PAGE =
      "누리로봇, 가온전자와 협약\n입력 2025.10.0%d 09:00\n\n누리로봇은 가온전자와 로봇 공동 개발 업무협약을 체결했다고 밝혔다.\n";

  @Test
  void aBatchGivesTheRowsThatItsDocumentsGiveAlone() {
    List<Row> documents =
        List.of(
            document("a", PAGE.formatted(1), false, null),
            document("b", PAGE.formatted(2), true, null),
            document("c", null, false, "UNREADABLE"),
            document("d", "", false, null),
            document("e", PAGE.formatted(3), false, null));

    List<Row> together = mill(Period.ALWAYS).rows(documents);

    assertThat(together.stream().map(DocumentMillTest::told))
        .containsExactly("a article", "b known", "c read UNREADABLE", "d clean EMPTY", "e article");
    List<Row> alone = new ArrayList<>();
    documents.forEach(document -> alone.addAll(mill(Period.ALWAYS).rows(List.of(document))));
    assertThat(together.stream().map(DocumentMillTest::article))
        .isEqualTo(alone.stream().map(DocumentMillTest::article).toList());
  }

  @Test
  void anArticleOfAnotherDayHasNoRow() {
    Period period = new Period(LocalDate.of(2025, 10, 2), LocalDate.of(2025, 10, 2));
    List<Row> rows =
        mill(period)
            .rows(
                List.of(
                    document("a", PAGE.formatted(1), false, null),
                    document("b", PAGE.formatted(2), false, null)));

    assertThat(rows.stream().map(DocumentMillTest::told)).containsExactly("b article");
  }

  private static DocumentMill mill(Period period) {
    return new DocumentMill(SHARED, period, new RunStamp("run", Instant.EPOCH));
  }

  private static String article(Row row) {
    return String.valueOf(row.get(2));
  }

  private static String told(Row row) {
    String uri = row.getString(0);
    if (row.getBoolean(1)) {
      return uri + " known";
    }
    Row reject = row.getStruct(5);
    return reject == null
        ? uri + " article"
        : uri + " " + reject.getString(field("step")) + " " + reject.getString(field("reason"));
  }

  private static int field(String name) {
    return Rejects.SCHEMA.fieldIndex(name);
  }

  private static Row document(
      String uri, @Nullable String text, boolean known, @Nullable String reason) {
    byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    return new GenericRowWithSchema(
        new Object[] {uri, "TEXT", bytes, null, null, "hash-" + uri, reason, "detail", known},
        Documents.SCHEMA);
  }
}
