package dealmill.article;

/** The kind of file that a document came in. */
public enum SourceKind {
  /** What a browser's "select all, copy" gives. */
  TEXT,
  HTML,
  /** One record of a crawler, a JSON object a line. */
  JSONL,
  /** A response record of a web archive. */
  WARC
}
