package dealmill.jobs.tables;

import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.jobs.read.Documents;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A row of documents in, a row of {@link Extracted} out. For one thread. */
final class DocumentMill {

  private final Mill mill;
  private final Rates rates;
  private final Period period;
  private final RunStamp stamp;

  DocumentMill(SharedKnowledge shared, Period period, RunStamp stamp) {
    this.mill = Mill.with(shared.knowledge());
    this.rates = shared.rates();
    this.period = period;
    this.stamp = stamp;
  }

  /** Returns the row, or null for an article that the run is not about. */
  @Nullable Row row(Row document) {
    String uri = Documents.sourceUri(document);
    if (document.getBoolean(document.fieldIndex("known"))) {
      return Cells.row(uri, true, null, null, null, null);
    }
    Reason unread = Documents.reject(document).orElse(null);
    if (unread != null) {
      return reject(uri, "read", unread, Documents.detail(document));
    }
    return milled(Documents.document(document), Documents.hash(document));
  }

  private @Nullable Row milled(RawDocument document, String hash) {
    String step = "clean";
    try {
      Outcome<CleanedPage> outcome = mill.clean(document);
      if (outcome instanceof Outcome.Rejected<CleanedPage> rejected) {
        return reject(document.sourceUri(), step, rejected.reason(), rejected.detail());
      }
      Article article = ((Outcome.Ok<CleanedPage>) outcome).value().article();
      if (!period.includes(article.publishedAt())) {
        return null;
      }
      step = "extract";
      return Extracted.row(document, hash, article, mill.extract(article), rates, stamp);
    } catch (RuntimeException | StackOverflowError e) {
      String detail = e.getClass().getName() + ": " + e.getMessage();
      return reject(document.sourceUri(), step, Reason.INTERNAL, detail);
    }
  }

  private Row reject(String uri, String step, Reason reason, String detail) {
    Row row = Rejects.row(uri, step, reason.name(), detail, stamp);
    return Cells.row(uri, false, null, null, null, row);
  }
}
