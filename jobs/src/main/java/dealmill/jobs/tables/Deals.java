package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.field;
import static dealmill.jobs.lake.Columns.listOf;
import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import dealmill.deal.DealType;
import dealmill.deal.Stage;
import dealmill.jobs.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** {@code deals}: one row per real-world deal, over all the articles that report it. */
public final class Deals {

  /** A party, by the name and the role that most articles give it. */
  public static final StructType PARTY =
      struct(
          field("org_id", StringType),
          field("name", StringType),
          field("name_en", StringType),
          field("role", StringType),
          field("country", StringType));

  /** A sum, the best known of its kind and currency. */
  public static final StructType AMOUNT =
      struct(
          field("value", DealMentions.MONEY),
          field("currency", StringType),
          field("qualifier", StringType),
          field("kind", StringType),
          field("value_krw", DealMentions.MONEY),
          field("value_usd", DealMentions.MONEY));

  /** The columns, in the order in which the fold over the mentions fills them. */
  public static final StructType SCHEMA =
      struct(
          required("deal_id", StringType, "Identity, stable over runs"),
          required("deal_type", StringType, "The type that most mentions give"),
          required("stage", StringType, "The latest stage that was reported"),
          required("parties", listOf(PARTY), "All who take part, with their roles"),
          required("amounts", listOf(AMOUNT), "The best known sums"),
          optional("stake_pct", createDecimalType(6, 3), "The latest known share, per cent"),
          optional("announced_on", DateType, "The first day of announcement that is told"),
          optional("signed_on", DateType, "The first day of signing that is told"),
          optional("closed_on", DateType, "The day from which it took effect, once completed"),
          optional("first_reported_at", TimestampType, "The earliest article's time"),
          optional("last_reported_at", TimestampType, "The latest article's time"),
          required("article_count", IntegerType, "Articles that report it, copies not counted"),
          optional("headline", StringType, "The title of the first article about it"),
          required("places", listOf(StringType), "Places by name"),
          required("projects", listOf(StringType), "Projects by name"),
          required("confidence", DoubleType, "That of the surest mention"),
          required("updated_at", TimestampType, "When the run started that last changed the row"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(
              "deals",
              "One row per real-world deal, over all the articles that report it.",
              SCHEMA,
              "deal_id")
          .indexing("deal_id", "deal_type", "stage", "first_reported_at", "last_reported_at")
          .keepingTogether("deal_type", "last_reported_at")
          .checking("known_deal_type", Checks.oneOf("deal_type", DealType.class))
          .checking("known_stage", Checks.oneOf("stage", Stage.class))
          .checking("is_reported", "article_count > 0");

  private Deals() {}
}
