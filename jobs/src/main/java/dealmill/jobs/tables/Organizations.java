package dealmill.jobs.tables;

import static dealmill.jobs.lake.Columns.listOf;
import static dealmill.jobs.lake.Columns.optional;
import static dealmill.jobs.lake.Columns.required;
import static dealmill.jobs.lake.Columns.struct;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dealmill.jobs.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** {@code organizations}: one row per organization that an article names. */
public final class Organizations {

  /** The columns. */
  public static final StructType SCHEMA =
      struct(
          required("org_id", StringType, "The dictionary's id, or one made of the name"),
          required("name_ko", StringType, "The dictionary's name, or the fullest in the articles"),
          optional("name_en", StringType, "English name, where known"),
          required("aliases", listOf(StringType), "The other forms that articles use, sorted"),
          optional("kind", StringType, "Company, fund, university, public body, …"),
          optional("country", StringType, "ISO 3166 alpha-2"),
          optional("ticker", StringType, "Code at its exchange"),
          required("source", StringType, "DICTIONARY, or DISCOVERED where no list knows it"),
          required("mention_count", LongType, "How often all articles name it"));

  /** The table. */
  public static final LakeTable TABLE =
      LakeTable.of(
              "organizations",
              "One row per organization that an article names; those that no list knows are looked for"
                  + " in articles that may tell a deal.",
              SCHEMA,
              "org_id")
          .indexing("org_id", "name_ko")
          .checking("known_source", "source IN ('DICTIONARY', 'DISCOVERED')")
          .checking("is_counted", "mention_count >= 0");

  private Organizations() {}
}
