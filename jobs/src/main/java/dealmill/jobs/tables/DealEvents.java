package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dealmill.deal.Stage;
import dealmill.jobs.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** {@code deal_events}: one row per change of a deal's stage. */
public final class DealEvents {

  /** The columns, in the order in which the fold over the mentions fills them. */
  public static final StructType SCHEMA =
      struct(
          required("deal_id", StringType, "The deal"),
          required("stage", StringType, "The stage that it reached"),
          optional("event_date", DateType, "The day that is told, else that of the first report"),
          required("article_id", StringType, "The article that reports it first"),
          required("mention_id", StringType, "The mention in that article"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(
              "deal_events", "One row per change of a deal's stage.", SCHEMA, "deal_id", "stage")
          .checking("known_stage", Checks.oneOf("stage", Stage.class));

  private DealEvents() {}
}
