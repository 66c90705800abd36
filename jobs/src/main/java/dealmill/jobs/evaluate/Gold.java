package dealmill.jobs.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of one article.
 *
 * @param file the name of the file that the article came in
 * @param notDealMoney the normal forms of the sums that belong to no deal
 * @param duplicateOf the id of the labelled article that this one repeats
 */
record Gold(
    String id,
    String file,
    Page page,
    List<GoldDeal> deals,
    Set<String> notDealMoney,
    @Nullable String duplicateOf) {

  Gold {
    deals = List.copyOf(deals);
    notDealMoney = Set.copyOf(notDealMoney);
  }

  /** What the cleaner should find; empty where the page does not tell. */
  record Page(String title, String byline, String publishedAt, String body) {}

  /** Reads the labels of all {@code .json} files in {@code folder}, in the order of their names. */
  static List<Gold> in(Path folder) throws IOException {
    List<Gold> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        labels.add(from(Json.objectIn(file)));
      }
    }
    if (labels.isEmpty()) {
      throw new LabelException(folder, "no .json file in it");
    }
    return labels;
  }

  /** Reads one label object. */
  static Gold from(JsonNode label) {
    JsonNode page = label.path("article");
    return new Gold(
        Json.textOrEmpty(label, "id"),
        fileName(Json.textOrEmpty(label, "source")),
        new Page(
            Json.textOrEmpty(page, "title"),
            Json.textOrEmpty(page, "byline"),
            Json.textOrEmpty(page, "published_at"),
            String.join("\n", Json.texts(page, "body"))),
        Json.list(label, "deals", GoldDeal::from),
        Json.list(label, "money_not_deal", sum -> Normal.name(Json.text(sum, "surface"))).stream()
            .collect(Collectors.toSet()),
        Json.text(label, "duplicate_of"));
  }

  /** Returns the name that identifies deal number {@code deal} of this article: {@code d001#0}. */
  String key(int deal) {
    return id + "#" + deal;
  }

  private static String fileName(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
