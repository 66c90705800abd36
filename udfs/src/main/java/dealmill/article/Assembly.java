package dealmill.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an article together from the parts of its page and what the page declares. */
final class Assembly {

  private static final int SHORTEST_BODY = 20;
  private static final int LONG_TEXT = 200;
  private static final int TOP = 40;
  private static final int BOTTOM = 80;

  private final Outlets outlets;
  private final Byline bylines;
  private final CleaningOptions options;

  Assembly(Outlets outlets, Byline bylines, CleaningOptions options) {
    this.outlets = outlets;
    this.bylines = bylines;
    this.options = options;
  }

  Outcome<CleanedPage> of(
      RawDocument document, PageText page, Boilerplate.Parts parts, Decoder.Decoded decoded) {
    PageText.Declared declared = page.declared();
    List<Removed> removed = new ArrayList<>(parts.removed());
    String body = body(parts, declared, removed);
    if (body.length() < SHORTEST_BODY) {
      return new Outcome.Rejected<>(
          Reason.NO_BODY_TEXT, page.blocks().size() + " lines, none of an article");
    }
    String lang = Language.of(body);
    if (!lang.equals("ko") && !options.anyLanguage()) {
      return new Outcome.Rejected<>(Reason.NOT_KOREAN, lang);
    }
    String url = Addresses.normal(Addresses.best(declared.url(), document.url()));
    List<String> edges = edges(page.blocks());
    String outlet = outlets.of(url, declared.outlet(), edges, parts.cuts());
    Grams grams = Grams.of(body);
    String title = Headline.of(parts, body, grams, declared, outlet);
    List<String> head = fromTitle(parts.head(), title);
    Times.Found times = Times.of(head, edges, declared);
    return new Outcome.Ok<>(
        new CleanedPage(
            new Article(
                ArticleId.of(url, document.bytes()),
                url,
                outlet,
                title,
                Subtitle.of(parts.titles(), title, grams),
                bylines.of(
                    parts.cuts(),
                    head.stream().filter(line -> !line.equals(title)).toList(),
                    parts.tail(),
                    body.lines().toList(),
                    declared),
                declared.section(),
                times.published(),
                times.from(),
                times.updated(),
                lang,
                body,
                parts.captions(),
                decoded.charset(),
                decoded.replaced()),
            removed));
  }

  /** Whichever way the text came, nobody's address or number stays in it. */
  private static String withoutContacts(String body, List<Removed> removed) {
    if (!MailAddresses.mayHold(body) && !PhoneNumbers.mayHold(body)) {
      return body;
    }
    return body.lines()
        .map(line -> PhoneNumbers.cut(MailAddresses.cut(line, removed), removed))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Lines are in NFC as long as nothing is cut out of them. */
  private static String body(
      Boilerplate.Parts parts, PageText.Declared declared, List<Removed> removed) {
    String told = told(parts, declared);
    String body = withoutContacts(told, removed);
    return parts.cuts().isEmpty() && body.equals(told) ? body : Nfc.of(body);
  }

  /** Pages that a script fills show nothing, and say the text to search engines only. */
  private static String told(Boilerplate.Parts parts, PageText.Declared declared) {
    String body = String.join("\n", withoutTitle(parts.paragraphs(), declared.title()));
    String told = declared.text();
    return told != null && told.length() > LONG_TEXT && body.length() * 4 < told.length()
        ? String.join("\n", told.lines().map(Blanks::collapse).filter(l -> !l.isEmpty()).toList())
        : body;
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
  private static List<String> edges(List<Block> blocks) {
    int top = Math.min(TOP, blocks.size());
    int bottom = Math.max(top, blocks.size() - BOTTOM);
    List<String> edges = new ArrayList<>(TOP + BOTTOM);
    blocks.subList(0, top).forEach(block -> edges.add(block.text()));
    blocks.subList(bottom, blocks.size()).forEach(block -> edges.add(block.text()));
    return edges;
  }

  /** The head from the headline on, then what is above it: there stands the site's own clock. */
  private static List<String> fromTitle(List<Block> head, String title) {
    List<String> lines = head.stream().map(Block::text).toList();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!title.isEmpty() && lines.get(i).contains(title)) {
        at = i;
      }
    }
    List<String> near = new ArrayList<>(lines.subList(at, lines.size()));
    near.addAll(lines.subList(0, at));
    return near;
  }
}
