package dealmill.article;

/** Opens the decoder to measurements. */
public final class Decoding {

  private Decoding() {}

  /** Returns the text of {@code document}, as the cleaner decodes it. */
  public static String text(RawDocument document) {
    return Decoder.decode(document.bytes(), document.httpCharset()).text();
  }
}
