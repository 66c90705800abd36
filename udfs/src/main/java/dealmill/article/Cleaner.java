package dealmill.article;

import dealmill.lexicon.Dictionary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a document into an article. Holds no state of a document: safe for many threads. */
public final class Cleaner {

  private static final int SHORTEST_BODY = 20;

  private final CleaningOptions options;
  private final Boilerplate boilerplate;
  private final Outlets outlets;
  private final RecordReader records;

  private Cleaner(Dictionary dictionary, CleaningOptions options) {
    this.options = options;
    this.boilerplate = new Boilerplate(Furniture.of(dictionary));
    this.outlets = Outlets.of(dictionary);
    this.records = RecordReader.of(dictionary);
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
      return rejected(Reason.TOO_LARGE, bytes.length + " bytes, more than " + options.maxBytes());
    }
    if (isBinary(bytes)) {
      return rejected(Reason.NOT_TEXT, "holds control bytes");
    }
    Decoder.Decoded decoded = Decoder.decode(bytes, document.httpCharset());
    if (decoded.text().isBlank()) {
      return rejected(Reason.EMPTY, bytes.length + " bytes");
    }
    return read(document, decoded.text())
        .fold(page -> article(document, page, decoded), r -> rejected(r.reason(), r.detail()));
  }

  private Outcome<PageText> read(RawDocument document, String text) {
    return switch (document.kind()) {
      case TEXT -> new Outcome.Ok<>(DumpReader.read(text));
      case HTML, WARC -> new Outcome.Ok<>(HtmlReader.read(HtmlReader.parse(text)));
      case JSONL -> records.read(text);
    };
  }

  private Outcome<CleanedPage> article(
      RawDocument document, PageText page, Decoder.Decoded decoded) {
    PageText.Declared declared = page.declared();
    Boilerplate.Parts parts = boilerplate.parts(page.blocks(), declared.record());
    List<String> lines = page.blocks().stream().map(Block::text).toList();
    List<String> edges = edges(lines);
    String outlet = outlets.of(page, edges, parts.datelines());
    String body = String.join("\n", withoutTitle(parts.paragraphs(), declared.title()));
    String title = Headline.of(parts.titles(), lines, body, declared, outlet);
    if (body.length() < SHORTEST_BODY) {
      return rejected(Reason.NO_BODY_TEXT, lines.size() + " lines, none of an article");
    }
    String lang = Language.of(body);
    if (!lang.equals("ko") && !options.anyLanguage()) {
      return rejected(Reason.NOT_KOREAN, lang);
    }
    Times.Found times = Times.of(fromTitle(parts.head(), title), edges, declared);
    String url = ArticleId.normal(Metadata.first(declared.url(), document.url()));
    return new Outcome.Ok<>(
        new CleanedPage(
            new Article(
                ArticleId.of(url, document.bytes()),
                url,
                outlet,
                title,
                subtitle(parts.head(), title, body),
                Byline.of(parts.head(), parts.datelines(), parts.tail(), declared),
                declared.section(),
                times.published(),
                times.from(),
                times.updated(),
                lang,
                body,
                parts.captions(),
                decoded.charset(),
                decoded.replaced()),
            parts.removed()));
  }

  /** Some crawlers put the headline into the text once more. */
  private static List<String> withoutTitle(List<String> paragraphs, @Nullable String title) {
    return title != null
            && !paragraphs.isEmpty()
            && paragraphs.get(0).equals(Blanks.collapse(title))
        ? paragraphs.subList(1, paragraphs.size())
        : paragraphs;
  }

  /** Lines in the middle of a long page tell nothing of who made it. */
  private static List<String> edges(List<String> lines) {
    List<String> edges = new ArrayList<>(lines.subList(0, Math.min(40, lines.size())));
    edges.addAll(lines.subList(Math.max(0, lines.size() - 80), lines.size()));
    return edges;
  }

  /** The head from a little above the headline: above it stands the site's own clock. */
  private static List<String> fromTitle(List<String> head, String title) {
    int at = -1;
    for (int i = 0; i < head.size(); i++) {
      if (!title.isEmpty() && head.get(i).contains(title)) {
        at = i;
      }
    }
    List<String> near = new ArrayList<>(head.subList(Math.max(0, at), head.size()));
    near.addAll(head.subList(0, Math.max(0, at)));
    return near;
  }

  private static @Nullable String subtitle(List<String> head, String title, String body) {
    int at = title.isEmpty() ? -1 : head.lastIndexOf(title);
    var grams = Headline.grams(body);
    for (int i = at + 1; at >= 0 && i < head.size(); i++) {
      String line = head.get(i);
      if (line.length() >= 10
          && line.length() < 140
          && Headline.shared(line, grams) > 0.35
          && !line.equals(title)) {
        return line.replaceFirst("^[-·] ?", "");
      }
    }
    return null;
  }

  /** Text has no control bytes but white space; UTF-16 has zeros in every second place. */
  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    int zeros = 0;
    int looked = Math.min(2048, bytes.length);
    for (int i = 0; i < looked; i++) {
      int b = bytes[i] & 0xFF;
      zeros += b == 0 ? 1 : 0;
      controls += b < 9 && b > 0 || b > 13 && b < 32 && b != 27 ? 1 : 0;
    }
    return controls * 20 > looked
        || zeros * 20 > looked && (zeros * 5 < looked || zeros * 5 > looked * 3);
  }

  private static <T> Outcome<T> rejected(Reason reason, String detail) {
    return new Outcome.Rejected<>(reason, detail);
  }
}
