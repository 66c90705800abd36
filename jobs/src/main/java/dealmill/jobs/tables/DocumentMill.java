package dealmill.jobs.tables;

import dealmill.Mill;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.jobs.read.Documents;
import dealmill.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of documents in, rows of {@link Extracted} out. For one thread.
 *
 * <p>Some documents go through a step together: its code and its tables, Nori's above all, are then
 * in the core's caches. Going over each document step by step costs a seventh more.
 */
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

  /** A document on its way; it has a row as soon as nothing more is to be done with it. */
  private static final class Grist {
    private final Row document;
    private @Nullable Article article;
    private List<Token> tokens = List.of();
    private @Nullable Row row;
    private boolean dropped;

    Grist(Row document) {
      this.document = document;
    }

    boolean isDone() {
      return row != null || dropped;
    }

    Article article() {
      if (article == null) {
        throw new IllegalStateException("not cleaned yet");
      }
      return article;
    }
  }

  /** Returns the rows, none for an article that the run is not about. */
  List<Row> rows(List<Row> documents) {
    List<Grist> batch = documents.stream().map(Grist::new).toList();
    step("read", batch, this::read);
    step("clean", batch, this::clean);
    step("extract", batch, grist -> grist.tokens = mill.tokens(grist.article().body()));
    step("extract", batch, this::extract);
    List<Row> rows = new ArrayList<>(batch.size());
    for (Grist grist : batch) {
      if (grist.row != null) {
        rows.add(grist.row);
      }
    }
    return rows;
  }

  private void step(String name, List<Grist> batch, Consumer<Grist> step) {
    for (Grist grist : batch) {
      if (!grist.isDone()) {
        try {
          step.accept(grist);
        } catch (RuntimeException | StackOverflowError e) {
          String detail = e.getClass().getName() + ": " + e.getMessage();
          grist.row = reject(grist.document, name, Reason.INTERNAL, detail);
        }
      }
    }
  }

  private void read(Grist grist) {
    Row document = grist.document;
    if (Documents.isKnown(document)) {
      grist.row = Cells.row(Documents.sourceUri(document), true, null, null, null, null);
      return;
    }
    Documents.reject(document)
        .ifPresent(
            reason -> grist.row = reject(document, "read", reason, Documents.detail(document)));
  }

  private void clean(Grist grist) {
    Outcome<CleanedPage> outcome = mill.clean(Documents.document(grist.document));
    if (outcome instanceof Outcome.Rejected<CleanedPage> rejected) {
      grist.row = reject(grist.document, "clean", rejected.reason(), rejected.detail());
      return;
    }
    Article article = ((Outcome.Ok<CleanedPage>) outcome).value().article();
    grist.article = article;
    grist.dropped = !period.includes(article.publishedAt());
  }

  private void extract(Grist grist) {
    RawDocument document = Documents.document(grist.document);
    String hash = Documents.hash(grist.document);
    Article article = grist.article();
    grist.row =
        Extracted.row(document, hash, article, mill.extract(article, grist.tokens), rates, stamp);
  }

  private Row reject(Row document, String step, Reason reason, String detail) {
    String uri = Documents.sourceUri(document);
    Row row = Rejects.row(uri, step, reason.name(), detail, stamp);
    return Cells.row(uri, false, null, null, null, row);
  }
}
