package dealmill.jobs.tables;

import dealmill.article.Article;
import dealmill.article.RawDocument;
import dealmill.deal.Extraction;
import dealmill.lexicon.Dictionary;
import java.time.Instant;
import org.apache.spark.sql.Row;

/** Opens the making of rows to measurements. */
public final class ArticleRows {

  private final Rates rates;
  private final RunStamp stamp = new RunStamp("benchmark", Instant.EPOCH);

  /** Makes rows whose sums are converted by the rates of {@code dictionary}. */
  public ArticleRows(Dictionary dictionary) {
    rates = Rates.from(dictionary);
  }

  /** Returns the row of all that the tables need of {@code article}. */
  public Row of(RawDocument document, Article article, Extraction extraction) {
    return Extracted.row(document, "", article, extraction, rates, stamp);
  }
}
