package dealmill.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.article.Article;
import dealmill.article.CleanedPage;
import dealmill.article.Cleaner;
import dealmill.article.CleaningOptions;
import dealmill.article.Outcome;
import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import dealmill.lexicon.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Where the corpus takes its text from. */
final class SourceArticles {

  private static final String CRAWLED = "../shared/data/korean-articles.jsonl.gz";
  private static final int LEAST_PARAGRAPHS = 3;

  private SourceArticles() {}

  /** Returns crawled articles where a crawl lies beside {@code root}, else the sample pages. */
  static List<SourceArticle> near(Path root) throws IOException {
    String given = System.getProperty("dealmill.shared");
    Path crawled =
        given == null
            ? root.resolve(CRAWLED)
            : Path.of(given).resolve("data/korean-articles.jsonl.gz");
    return Files.exists(crawled) ? crawled(crawled) : samples(root);
  }

  private static List<SourceArticle> crawled(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<SourceArticle> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = json.readTree(line);
        add(
            articles,
            record.path("title").asText(""),
            record.path("press").asText(""),
            record.path("body").asText(""));
      }
    }
    return articles;
  }

  private static List<SourceArticle> samples(Path root) throws IOException {
    Cleaner cleaner = Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT);
    List<SourceArticle> articles = new ArrayList<>();
    for (String folder : List.of("seeds/articles", "seeds/reference/articles")) {
      for (Path file : pages(root.resolve(folder))) {
        RawDocument page =
            RawDocument.of(file.toString(), SourceKind.TEXT, Files.readAllBytes(file));
        if (cleaner.clean(page) instanceof Outcome.Ok<CleanedPage> ok) {
          Article article = ok.value().article();
          add(articles, article.title(), "", article.body());
        }
      }
    }
    return articles;
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void add(List<SourceArticle> articles, String title, String outlet, String body) {
    List<String> paragraphs =
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (paragraphs.size() >= LEAST_PARAGRAPHS) {
      articles.add(new SourceArticle(title, outlet, paragraphs));
    }
  }
}
