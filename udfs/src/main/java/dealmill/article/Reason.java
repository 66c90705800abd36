package dealmill.article;

/** Why a document, or a part of one, is not used. Counted per run, so a published name is kept. */
public enum Reason {
  /** No byte, or nothing but white space. */
  EMPTY,
  /** Binary: an image, an archive, a PDF. */
  NOT_TEXT,
  /** A gzip or WARC that ends or breaks in the middle. */
  TRUNCATED,
  /** Larger than the limit for one document, packed or inflated, or for a name or number in it. */
  TOO_LARGE,
  /** Nested deeper than the limit. */
  TOO_DEEP,
  /** Took longer than the limit for one document. */
  TOO_SLOW,
  /** A line that is no JSON object. */
  BAD_JSON,
  /** A JSON object without a text. */
  NO_TEXT_FIELD,
  /** No article text was found on the page. */
  NO_BODY_TEXT,
  /** Written in another language. */
  NOT_KOREAN,
  /** A WARC record that holds no web page. */
  NOT_A_PAGE,
  /** A file that could not be opened or read. */
  UNREADABLE,
  /** The extractor failed on it; the detail says how. A bug to report. */
  INTERNAL
}
