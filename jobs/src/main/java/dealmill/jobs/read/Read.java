package dealmill.jobs.read;

import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.Reason;
import dealmill.article.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave: a document, or the reason why there is none.
 *
 * @param reason null for a document
 */
public record Read(
    String sourceUri,
    @Nullable RawDocument document,
    @Nullable Reason reason,
    @Nullable String detail) {

  /** Makes the outcome of a document that could be read. */
  static Read of(RawDocument document) {
    return new Read(document.sourceUri(), document, null, null);
  }

  /** Makes the outcome of a document without an address of its own. */
  static Read of(String sourceUri, SourceKind kind, byte[] bytes) {
    return of(RawDocument.of(sourceUri, kind, bytes));
  }

  /** Makes the outcome of a document, or a part of one, that could not be read. */
  static Read rejected(String sourceUri, Reason reason, String detail) {
    return new Read(sourceUri, null, reason, detail);
  }

  /** Returns the document, or why there is none. */
  public Outcome<RawDocument> outcome() {
    if (document != null) {
      return new Outcome.Ok<>(document);
    }
    return new Outcome.Rejected<>(
        reason == null ? Reason.UNREADABLE : reason, String.valueOf(detail));
  }
}
