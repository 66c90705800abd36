package dealmill.jobs.evaluate;

import dealmill.Knowledge;
import dealmill.article.RawDocument;
import dealmill.jobs.evaluate.Links.Pair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a run with labels. A label belongs to the article of the same file name. */
public final class Evaluation {

  private final List<Gold> labels;
  private final Map<String, List<Found.Article>> articles;
  private final Map<String, List<Found.Mention>> mentions;
  private final Misses misses = new Misses();
  private final ArticleMeasures pages = new ArticleMeasures(misses);
  private final DealMeasures deals = new DealMeasures(misses);
  private final Map<String, String> copyOf = new TreeMap<>();

  private Evaluation(
      List<Gold> labels, List<Found.Article> articles, List<Found.Mention> mentions) {
    this.labels = labels;
    this.articles = articles.stream().collect(Collectors.groupingBy(Found.Article::file));
    this.mentions = mentions.stream().collect(Collectors.groupingBy(Found.Mention::articleId));
  }

  /**
   * Returns the figures of a run.
   *
   * @param gold the folder of the labels
   * @param articles the rows of that table, a JSON object each
   * @param mentions the rows of {@code deal_mentions}, a JSON object each
   */
  public static Report of(Path gold, List<String> articles, List<String> mentions)
      throws IOException {
    return of(Gold.in(gold), Rows.articles(articles), Rows.mentions(mentions));
  }

  /**
   * Returns the figures of {@code knowledge} on {@code documents}, read in this JVM. Nothing is
   * resolved over articles, so that no duplicate and no deal of two articles is found.
   */
  public static Report of(Path gold, List<RawDocument> documents, Knowledge knowledge)
      throws IOException {
    LocalRun run = LocalRun.over(documents, knowledge);
    return of(Gold.in(gold), run.articles(), run.mentions());
  }

  /**
   * Returns the figures of {@code knowledge} on the texts in the labels, as if every page had been
   * cleaned without a fault: what the extraction alone is worth.
   */
  public static Report ofExtraction(Path gold, Knowledge knowledge) throws IOException {
    List<Gold> labels = Gold.in(gold);
    LocalRun run = LocalRun.overTexts(labels, knowledge);
    return of(labels, run.articles(), run.mentions());
  }

  /** Returns the figures of these rows. */
  static Report of(List<Gold> labels, List<Found.Article> articles, List<Found.Mention> mentions) {
    return new Evaluation(labels, articles, mentions).report();
  }

  private Report report() {
    labels.forEach(this::add);
    Score duplicates =
        Links.score(Links.pairs(Links.joined(copies(), copyOf.keySet())), Links.pairs(copyOf));
    Score sameDeal = sameDeal();
    return Report.of(labels.size(), pages, deals, duplicates, sameDeal, misses.lines());
  }

  private void add(Gold gold) {
    List<Found.Article> rows = articles.getOrDefault(gold.file(), List.of());
    Found.Article longest = longest(rows);
    pages.add(gold, longest);
    if (longest != null) {
      String original = longest.duplicateOf();
      copyOf.put(
          gold.id(), original == null || original.isEmpty() ? longest.articleId() : original);
    }
    List<Found.Mention> found = new ArrayList<>();
    rows.forEach(row -> found.addAll(mentions.getOrDefault(row.articleId(), List.of())));
    deals.add(gold, found);
  }

  private static Found.@Nullable Article longest(List<Found.Article> rows) {
    Found.Article longest = null;
    for (Found.Article row : rows) {
      if (longest == null || length(row) > length(longest)) {
        longest = row;
      }
    }
    return longest;
  }

  private static int length(Found.Article article) {
    String body = article.body();
    return body == null ? 0 : body.codePointCount(0, body.length());
  }

  private List<Pair> copies() {
    List<Pair> links = new ArrayList<>();
    for (Gold gold : labels) {
      String original = gold.duplicateOf();
      if (original != null) {
        links.add(Pair.of(gold.id(), original));
      }
    }
    return links;
  }

  private Score sameDeal() {
    Map<String, String> labelled = Links.joined(sameDealLinks(), deals.dealIds().keySet());
    Map<String, String> found = new HashMap<>();
    deals.dealIds().forEach((key, id) -> putIfPresent(found, key, id));
    Set<Pair> gold = acrossArticles(Links.pairs(labelled));
    Set<Pair> have = acrossArticles(Links.pairs(found));
    noteAll(have, gold, "wrongly joined");
    noteAll(gold, have, "not joined");
    return Links.score(gold, have);
  }

  private List<Pair> sameDealLinks() {
    List<Pair> links = new ArrayList<>();
    for (Gold gold : labels) {
      String original = gold.duplicateOf();
      for (int d = 0; d < gold.deals().size(); d++) {
        String key = gold.key(d);
        gold.deals().get(d).sameDealAs().forEach(other -> links.add(Pair.of(key, other)));
        if (original != null) {
          links.add(Pair.of(key, original + "#" + d));
        }
      }
    }
    return links;
  }

  private static void putIfPresent(Map<String, String> map, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      map.put(key, value);
    }
  }

  private static Set<Pair> acrossArticles(Set<Pair> pairs) {
    return pairs.stream().filter(Pair::isAcrossArticles).collect(Collectors.toSet());
  }

  private void noteAll(Set<Pair> pairs, Set<Pair> except, String kind) {
    pairs.stream()
        .filter(pair -> !except.contains(pair))
        .sorted(Comparator.comparing(Pair::first).thenComparing(Pair::second))
        .forEach(pair -> misses.note(pair.first(), kind, pair.second()));
  }
}
