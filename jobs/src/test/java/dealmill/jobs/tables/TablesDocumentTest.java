package dealmill.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.lake.LakeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/tables.md} says of the tables what the schemas say; -Dgolden.update=true writes it.
 */
class TablesDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("dealmill.root", ".."), "docs", "tables.md");

  private static final String HEAD =
      """
      # Tables

      Every table lies under `<warehouse>/<table>`. Timestamps are instants, shown in the session's time zone, Asia/Seoul. Offsets are UTF-16 positions, half open, into `articles.body`: every `surface` is `body[start:end]`.

      This page is made from the schemas (`mvn -pl jobs -Dtest=TablesDocumentTest -Dgolden.update=true test` writes it, the same test compares it).

      `deal_mentions.subject` is told only where a statement names it in so many words; else it is null.

      """;

  @Test
  void tellsEveryTableAndColumn() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    Tables.all().forEach(table -> text.append(table(table)));
    text.append("## Views\n\n");
    for (Map.Entry<String, String> view : Tables.views().entrySet()) {
      text.append("**").append(view.getKey()).append("**\n\n```sql\n");
      text.append(view.getValue()).append("\n```\n\n");
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT).hasContent(text.toString());
  }

  private static String table(LakeTable table) {
    StringBuilder text = new StringBuilder("## ").append(table.name()).append("\n\n");
    text.append(table.grain()).append(" Key: `").append(String.join("`, `", table.key()));
    text.append("`.");
    if (!table.partition().isEmpty()) {
      text.append(" Partitioned by `").append(String.join("`, `", table.partition())).append("`.");
    }
    text.append("\n\n| column | type | null | what |\n|---|---|---|---|\n");
    for (StructField field : table.schema().fields()) {
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  field.name(),
                  type(field.dataType()),
                  field.nullable() ? "yes" : "no",
                  field.getComment().getOrElse(() -> "").replace("|", "\\|")));
    }
    return text.append("\n").toString();
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType list) {
      return "array of " + type(list.elementType());
    }
    if (type instanceof StructType struct) {
      StringBuilder fields = new StringBuilder("(");
      for (StructField field : struct.fields()) {
        fields.append(fields.length() > 1 ? ", " : "");
        fields.append("`").append(field.name()).append("` ").append(type(field.dataType()));
      }
      return fields.append(")").toString();
    }
    return type.simpleString().toLowerCase(Locale.ROOT);
  }
}
