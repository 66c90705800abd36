package dealmill.jobs.resolve;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The organizations that articles name, gathered by id. */
public final class NamedOrganizations {

  private static final Column KNOWN = col("source").equalTo("DICTIONARY");

  private NamedOrganizations() {}

  /** Returns a row of {@code organizations} for each that {@code articles} name. */
  public static Dataset<Row> in(Dataset<Row> articles) {
    Dataset<Row> named =
        articles
            .select(explode(col("organizations")).as("o"))
            .select(
                col("o.org_id"),
                col("o.name").as("name_ko"),
                col("o.name_en"),
                array_union(col("o.surfaces"), array(col("o.name"))).as("aliases"),
                col("o.kind"),
                col("o.country"),
                col("o.ticker"),
                when(col("o.discovered"), "DISCOVERED").otherwise("DICTIONARY").as("source"),
                col("o.mentions").cast("long").as("mention_count"));
    return gathered(named);
  }

  /** Returns {@code stored} rows of {@code organizations} with those of new articles added. */
  public static Dataset<Row> plus(Dataset<Row> stored, Dataset<Row> added) {
    Dataset<Row> named =
        stored.withColumn("aliases", array_union(col("aliases"), array(col("name_ko"))));
    return gathered(
        named
            .join(added.select("org_id"), "org_id", "left_semi")
            .unionByName(
                added.withColumn("aliases", array_union(col("aliases"), array(col("name_ko"))))));
  }

  /** The dictionary's name counts before the longest that articles use. */
  private static Dataset<Row> gathered(Dataset<Row> named) {
    Column best = struct(KNOWN, length(col("name_ko")), col("name_ko").as("name"));
    return named
        .groupBy("org_id")
        .agg(
            max(best).as("best"),
            max("name_en").as("name_en"),
            array_distinct(flatten(collect_list(col("aliases")))).as("forms"),
            max("kind").as("kind"),
            max("country").as("country"),
            max("ticker").as("ticker"),
            max(when(KNOWN, lit(true)).otherwise(lit(false))).as("known"),
            sum("mention_count").as("mention_count"))
        .select(
            col("org_id"),
            col("best.name").as("name_ko"),
            col("name_en"),
            array_sort(array_except(col("forms"), array(col("best.name")))).as("aliases"),
            col("kind"),
            col("country"),
            col("ticker"),
            when(col("known"), "DICTIONARY").otherwise("DISCOVERED").as("source"),
            col("mention_count"));
  }
}
