package dealmill.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Any number of documents, each the same whenever it is asked for: the start of one article, the
 * middle of a second and the end of a third, so that hardly two are alike. Three in ten are web
 * pages with heavy furniture, the others a crawler's records.
 */
final class Corpus {

  private static final int MINUTES_OF_A_QUARTER = 92 * 24 * 60;
  private static final int OUTLETS = 40;

  private final List<SourceArticle> sources;
  private final HeavyPage pages = new HeavyPage();
  private final ObjectMapper json = new ObjectMapper();

  private Corpus(List<SourceArticle> sources) {
    this.sources = sources;
  }

  /** Returns the corpus that the articles near {@code root} give. */
  static Corpus near(Path root) throws IOException {
    return new Corpus(SourceArticles.near(root));
  }

  /** Tells whether document {@code number} is a web page. */
  static boolean isPage(int number) {
    return number % 10 < 3;
  }

  /** Returns the document {@code number}, counted from 0. */
  RawDocument document(int number) {
    SplittableRandom random = new SplittableRandom(number);
    SourceArticle first = any(random);
    List<String> paragraphs = new ArrayList<>(first.third(0));
    paragraphs.addAll(any(random).third(1));
    paragraphs.addAll(any(random).third(2));
    String url = "https://www.news%02d.example/view/%d".formatted(number % OUTLETS, number);
    String published =
        LocalDateTime.of(2025, 7, 1, 0, 0)
            .plusMinutes(random.nextInt(MINUTES_OF_A_QUARTER))
            .toString();
    return isPage(number)
        ? page(url, pages.html(url, first.title(), published, paragraphs, random))
        : record(url, first, published, paragraphs);
  }

  /** Returns the documents from number {@code from} on, {@code to} left out. */
  List<RawDocument> documents(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::document).toList();
  }

  private SourceArticle any(SplittableRandom random) {
    return sources.get(random.nextInt(sources.size()));
  }

  private static RawDocument page(String url, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(url, SourceKind.WARC, bytes, url, "utf-8");
  }

  private RawDocument record(
      String url, SourceArticle first, String published, List<String> paragraphs) {
    ObjectNode record = json.createObjectNode();
    record.put("url", url);
    record.put("title", first.title());
    record.put("content", String.join("\n", paragraphs));
    record.put("published", published + ":00+09:00");
    record.put("publisher", first.outlet());
    return RawDocument.of(
        url, SourceKind.JSONL, record.toString().getBytes(StandardCharsets.UTF_8));
  }
}
