package dealmill.article;

import dealmill.lexicon.Dictionary;

/** Turns a document into an article. Holds no state of a document: safe for many threads. */
public final class Cleaner {

  private final CleaningOptions options;
  private final Boilerplate boilerplate;
  private final HtmlReader pages;
  private final RecordReader records;
  private final Assembly assembly;

  private Cleaner(Dictionary dictionary, CleaningOptions options) {
    this.options = options;
    this.boilerplate = new Boilerplate(Furniture.of(dictionary));
    this.pages = HtmlReader.of(dictionary);
    this.records = RecordReader.of(dictionary, pages, options);
    this.assembly = new Assembly(Outlets.of(dictionary), Byline.of(dictionary), options);
  }

  /** Makes a cleaner that knows the outlets and the furniture lines of {@code dictionary}. */
  public static Cleaner with(Dictionary dictionary, CleaningOptions options) {
    return new Cleaner(dictionary, options);
  }

  /**
   * Returns the article of {@code document} with all that was thrown away, or why there is none.
   */
  public Outcome<CleanedPage> clean(RawDocument document) {
    byte[] bytes = document.bytes();
    if (bytes.length > options.maxBytes()) {
      return new Outcome.Rejected<>(
          Reason.TOO_LARGE, "%d bytes, more than %d".formatted(bytes.length, options.maxBytes()));
    }
    if (Binary.is(bytes)) {
      return new Outcome.Rejected<>(Reason.NOT_TEXT, "holds control bytes");
    }
    try {
      return clean(document, Deadline.of(options));
    } catch (Deadline.Exceeded e) {
      return new Outcome.Rejected<>(e.reason(), e.detail());
    }
  }

  private Outcome<CleanedPage> clean(RawDocument document, Deadline deadline) {
    Decoder.Decoded decoded = Decoder.decode(document.bytes(), document.httpCharset());
    if (Blanks.isBlank(decoded.text())) {
      return new Outcome.Rejected<>(Reason.EMPTY, document.bytes().length + " bytes");
    }
    deadline.check();
    return read(document, decoded.text(), deadline)
        .fold(
            page -> assembly.of(document, page, boilerplate.parts(page, deadline), decoded),
            rejected -> new Outcome.Rejected<>(rejected.reason(), rejected.detail()));
  }

  private Outcome<PageText> read(RawDocument document, String text, Deadline deadline) {
    return switch (document.kind()) {
      case TEXT ->
          new Outcome.Ok<>(
              new PageText(DumpReader.blocks(text, deadline), PageText.Declared.NOTHING));
      case HTML, WARC -> new Outcome.Ok<>(pages.read(text, deadline));
      case JSONL -> records.read(text, deadline);
    };
  }
}
