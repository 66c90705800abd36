package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.field;
import static dealmill.jobs.lake.Columns.listOf;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dealmill.jobs.lake.LakeTable;
import dealmill.token.Token;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** {@code sentences}: one row per sentence. */
public final class Sentences {

  /** A morpheme. */
  public static final StructType TOKEN =
      struct(
          field("surface", StringType),
          field("pos", StringType),
          field("start", IntegerType),
          field("end", IntegerType));

  /** The columns, in the order in which {@link PackedSentences} fills them. */
  public static final StructType SCHEMA =
      struct(
          required("article_id", StringType, "The article"),
          required("sentence_no", IntegerType, "Place in the article, from 0"),
          required("start", IntegerType, "Offset of the first character in articles.body"),
          required("end", IntegerType, "Offset after the last character"),
          required("text", StringType, "body[start:end]"),
          required("tokens", listOf(TOKEN), "Morphemes with Nori's part-of-speech tags"),
          required("published_month", StringType, "As in articles"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of("sentences", "One row per sentence.", SCHEMA, "article_id", "sentence_no")
          .partitionedBy("published_month")
          .indexing("article_id")
          .checking("whole_span", "start >= 0 AND end > start")
          .checking("month_of_publication", Checks.MONTH);

  private Sentences() {}

  /** Returns the struct of {@code token}. */
  public static Row token(Token token) {
    return Cells.row(token.surface(), token.pos(), token.start(), token.end());
  }
}
