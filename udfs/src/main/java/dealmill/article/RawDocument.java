package dealmill.article;

import org.jspecify.annotations.Nullable;

/**
 * One document as it was read, before anything is decided about it.
 *
 * @param sourceUri the file, plus {@code #line=N} or {@code #offset=N} inside a container
 * @param kind what it is; decides how it is read
 * @param bytes the content: a page, or one JSON record; inflated if it was gzipped
 * @param url the address that a container tells (a WARC record's target), if any
 * @param httpCharset the charset of a Content-Type header that came with it, if any
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record RawDocument(
    String sourceUri,
    SourceKind kind,
    byte[] bytes,
    @Nullable String url,
    @Nullable String httpCharset) {

  /** Makes a document that came without an address or a header. */
  public static RawDocument of(String sourceUri, SourceKind kind, byte[] bytes) {
    return new RawDocument(sourceUri, kind, bytes, null, null);
  }
}
