package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.field;
import static dealmill.jobs.lake.Columns.listOf;
import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import dealmill.article.Article;
import dealmill.deal.Deal;
import dealmill.deal.DealType;
import dealmill.deal.Stage;
import dealmill.jobs.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** {@code deal_mentions}: one row per deal that an article speaks of. */
public final class DealMentions {

  /** Sums of money. */
  static final DataType MONEY = createDecimalType(28, 2);

  /** A party. */
  static final StructType PARTY =
      struct(
          field("org_id", StringType),
          field("name", StringType),
          field("name_en", StringType),
          field("surface", StringType),
          field("role", StringType),
          field("country", StringType),
          field("start", IntegerType),
          field("end", IntegerType));

  /** A sum. */
  static final StructType AMOUNT =
      struct(
          field("value", MONEY),
          field("currency", StringType),
          field("qualifier", StringType),
          field("kind", StringType),
          field("surface", StringType),
          field("start", IntegerType),
          field("end", IntegerType),
          field("value_krw", MONEY),
          field("value_usd", MONEY));

  /** A number of things. */
  static final StructType QUANTITY =
      struct(
          field("value", createDecimalType(28, 4)),
          field("unit", StringType),
          field("per", StringType),
          field("of", StringType),
          field("surface", StringType),
          field("start", IntegerType),
          field("end", IntegerType));

  /** A date. */
  static final StructType DATE =
      struct(
          field("date", StringType),
          field("precision", StringType),
          field("kind", StringType),
          field("surface", StringType),
          field("start", IntegerType),
          field("end", IntegerType));

  /** A person. */
  static final StructType PERSON =
      struct(
          field("name", StringType),
          field("title", StringType),
          field("org", StringType),
          field("start", IntegerType),
          field("end", IntegerType));

  /** The columns, in the order in which {@link DealMentionRow} fills them. */
  public static final StructType SCHEMA =
      struct(
          required("mention_id", StringType, "Made of the article, the type and the parties"),
          required("article_id", StringType, "The article"),
          required("deal_id", StringType, "The deal in deals that is spoken of"),
          required("deal_type", StringType, "ACQUISITION, MERGER, INVESTMENT, …"),
          required("stage", StringType, "How far along the deal is, by what this article states"),
          required("is_main", BooleanType, "False where the article only recalls the deal"),
          optional("attributed_to", StringType, "Who says so, where that is not the parties"),
          required("parties", listOf(PARTY), "Who takes part, with roles"),
          required("amounts", listOf(AMOUNT), "Sums that belong to the deal"),
          required("amount_undisclosed", BooleanType, "The text says that the price is not told"),
          optional("stake_pct", createDecimalType(6, 3), "The share that changes hands, per cent"),
          required("quantities", listOf(QUANTITY), "Numbers of things that the deal is about"),
          required("dates", listOf(DATE), "Dates of the deal"),
          required("people", listOf(PERSON), "Who acts or speaks for a party"),
          required("projects", listOf(StringType), "Projects by name"),
          required("places", listOf(StringType), "Places by name"),
          optional("subject", StringType, "What is bought, supplied or developed"),
          required("evidence", StringType, "The sentence that says so"),
          required("evidence_start", IntegerType, "Its offset in articles.body"),
          required("evidence_end", IntegerType, "The offset after it"),
          required("confidence", DoubleType, "The share of mentions like this that are right"),
          required("rule_ids", listOf(StringType), "The rules that made it"),
          required("extractor_version", StringType, "The extractor that made it"),
          required("run_id", StringType, "The run that extracted it"),
          required("published_month", StringType, "As in articles"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(
              "deal_mentions", "One row per deal that an article speaks of.", SCHEMA, "mention_id")
          .partitionedBy("published_month")
          .indexing("mention_id", "article_id", "deal_id", "deal_type", "stage")
          .keepingTogether("deal_id", "article_id")
          .checking("known_deal_type", Checks.oneOf("deal_type", DealType.class))
          .checking("known_stage", Checks.oneOf("stage", Stage.class))
          .checking("confidence_is_a_share", "confidence BETWEEN 0 AND 1")
          .checking("stake_is_a_share", "stake_pct IS NULL OR stake_pct BETWEEN 0 AND 100")
          .checking("month_of_publication", Checks.MONTH);

  private DealMentions() {}

  /** Returns a row for each of {@code deals}; {@code deal_id} is that of the mention, for now. */
  public static List<Row> rows(Article article, List<Deal> deals, Rates rates, RunStamp stamp) {
    return DealMentionRow.rows(article, deals, rates, stamp);
  }
}
