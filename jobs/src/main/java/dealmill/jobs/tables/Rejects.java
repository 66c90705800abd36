package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import dealmill.article.Reason;
import dealmill.jobs.lake.LakeTable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** {@code rejects}: one row per document, or part of one, that could not be used. */
public final class Rejects {

  private static final int LONGEST_DETAIL = 500;

  /** The columns, in the order in which {@link #row} fills them. */
  public static final StructType SCHEMA =
      struct(
          required("source_uri", StringType, "The file, plus its place inside a container"),
          required("step", StringType, "What failed: read, clean or extract"),
          required("reason", StringType, "One of a closed list"),
          optional("detail", StringType, "For a person to read"),
          required("run_id", StringType, "The run that last met it"),
          required("rejected_at", TimestampType, "When that run started"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(
              "rejects",
              "One row per document, or part of one, that could not be used.",
              SCHEMA,
              "source_uri",
              "step")
          .indexing("source_uri", "reason", "run_id")
          .checking("known_step", "step IN ('read', 'clean', 'extract')")
          .checking("known_reason", Checks.oneOf("reason", Reason.class));

  private Rejects() {}

  /** Returns the row of one document. */
  static Row row(String sourceUri, String step, String reason, String detail, RunStamp stamp) {
    String text = detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    return Cells.row(sourceUri, step, reason, text, stamp.runId(), stamp.startedAt());
  }
}
