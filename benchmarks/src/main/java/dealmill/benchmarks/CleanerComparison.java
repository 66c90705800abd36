package dealmill.benchmarks;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleSentencesExtractor;
import dealmill.article.Cleaner;
import dealmill.article.CleaningOptions;
import dealmill.article.Decoding;
import dealmill.article.RawDocument;
import dealmill.article.SourceKind;
import dealmill.lexicon.Dictionary;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;

/**
 * The cleaner beside three others, one thread, over the same pages. The others are given the text
 * that our decoder found, at no cost to them; ours starts from the bytes, and its time includes
 * title, byline, outlet and times. The best round of each counts: the others were disturbed, or not
 * yet compiled.
 */
final class CleanerComparison {

  private static final String ADDRESS = "https://www.example.com/news/1";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Cleaner cleaner =
      Cleaner.with(Dictionary.builtIn(), CleaningOptions.DEFAULT.inAnyLanguage());

  /** A page with its text decoded. */
  private record Decoded(RawDocument document, String html, String body) {}

  /** Returns a table of pages a second and F1 on {@code pages}. */
  String over(String set, List<LabelledPage> pages, int rounds) {
    List<Decoded> decoded = pages.stream().map(CleanerComparison::decoded).toList();
    Map<String, Function<Decoded, String>> cleaners = new LinkedHashMap<>();
    cleaners.put("Dealmill", this::ours);
    cleaners.put("Crux", page -> crux(page.html()));
    cleaners.put("boilerpipe", page -> boilerpipe(page.html()));
    cleaners.put("Readability4J", page -> readability(page.html()));
    Map<String, Double> speeds = speeds(decoded, cleaners, rounds);
    StringBuilder table = new StringBuilder("%s, %d pages%n".formatted(set, pages.size()));
    cleaners.forEach(
        (name, clean) -> {
          List<TextScore> scores = new ArrayList<>();
          decoded.forEach(page -> scores.add(TextScore.of(page.body(), clean.apply(page))));
          table.append(
              String.format(
                  Locale.ROOT,
                  "  %-14s %8.0f pages/s  F1 %.4f%n",
                  name,
                  speeds.get(name),
                  TextScore.f1(scores)));
        });
    return table.toString();
  }

  /**
   * Returns pages a second by cleaner. All take their turn in each round, so that none finds the
   * parser that they share compiled by another, and the machine's other work disturbs all alike.
   */
  private Map<String, Double> speeds(
      List<Decoded> pages, Map<String, Function<Decoded, String>> cleaners, int rounds) {
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      cleaners.forEach((name, clean) -> best.merge(name, pagesPerSecond(pages, clean), Math::max));
    }
    return best;
  }

  private static Decoded decoded(LabelledPage page) {
    RawDocument document = RawDocument.of(page.name(), SourceKind.HTML, page.bytes());
    return new Decoded(document, Decoding.text(document), page.body());
  }

  private double pagesPerSecond(List<Decoded> pages, Function<Decoded, String> clean) {
    long before = threads.getCurrentThreadCpuTime();
    int length = 0;
    for (Decoded page : pages) {
      length += clean.apply(page).length();
    }
    long spent = threads.getCurrentThreadCpuTime() - before;
    return length == 0 ? 0 : pages.size() * 1e9 / spent;
  }

  private String ours(Decoded page) {
    return cleaner.clean(page.document()).fold(cleaned -> cleaned.article().body(), rejected -> "");
  }

  private static String crux(String html) {
    Document document =
        ArticleExtractor.with(ADDRESS, html).extractMetadata().extractContent().article().document;
    return document == null ? "" : document.wholeText();
  }

  private static String boilerpipe(String html) {
    try {
      return ArticleSentencesExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  private static String readability(String html) {
    String text = new Readability4J(ADDRESS, html).parse().getTextContent();
    return text == null ? "" : text;
  }
}
