package dealmill.jobs.functions;

import static org.apache.spark.sql.functions.udf;

import dealmill.article.CleaningOptions;
import dealmill.jobs.tables.DealMentions;
import dealmill.jobs.tables.Sentences;
import dealmill.lexicon.Dictionary;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/** The mill's steps by the names that queries use. */
public final class Functions {

  private Functions() {}

  /** Registers {@code clean_article}, {@code nori_tokens} and {@code extract_deals}. */
  public static void register(SparkSession spark, Dictionary dictionary, CleaningOptions options) {
    Broadcast<Dictionary> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(dictionary);
    TextMill mill = new TextMill(shared, options);
    spark.udf().register("clean_article", udf((UDF1<String, Row>) mill::clean, TextMill.CLEANED));
    spark
        .udf()
        .register(
            "nori_tokens",
            udf((UDF1<String, Object>) mill::tokens, DataTypes.createArrayType(Sentences.TOKEN)));
    spark
        .udf()
        .register(
            "extract_deals",
            udf(
                (UDF2<String, LocalDate, Object>) mill::deals,
                DataTypes.createArrayType(DealMentions.SCHEMA)));
  }
}
