package dealmill.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dealmill.lexicon.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of what labelled articles hold the finders find; skipped where there are none. */
final class LabelledArticlesTest {

  private static final MentionFinder FINDER = MentionFinder.with(Dictionary.builtIn());

  @ParameterizedTest
  @ValueSource(strings = {"dev", "dev-real"})
  void nearlyAllLabelledSumsAndDatesAreFound(String set) throws IOException {
    Path gold = shared().resolve(set).resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no labelled articles");
    Tally sums = new Tally();
    Tally dates = new Tally();
    Tally quantities = new Tally();
    Tally names = new Tally();
    for (JsonNode label : labels(gold)) {
      Mentions found = found(label);
      for (JsonNode deal : label.path("deals")) {
        deal.path("amounts").forEach(a -> sums.add(found.money().stream().anyMatch(m -> is(m, a))));
        deal.path("dates")
            .forEach(
                d ->
                    dates.add(
                        found.dates().stream()
                            .anyMatch(x -> x.date().equals(d.path("date").asText()))));
        deal.path("quantities")
            .forEach(q -> quantities.add(found.quantities().stream().anyMatch(x -> is(x, q))));
      }
      label
          .path("people")
          .forEach(
              p ->
                  names.add(
                      found.people().stream()
                          .anyMatch(x -> x.name().equals(p.path("name").asText()))));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: sums %s, dates %s, quantities %s, people %s%n",
        set,
        sums,
        dates,
        quantities,
        names);
    assertThat(sums.share()).as("sums").isGreaterThan(0.97);
    assertThat(dates.share()).as("dates").isGreaterThan(0.94);
    assertThat(quantities.share()).as("quantities").isGreaterThan(0.9);
    assertThat(names.share()).as("people").isGreaterThan(0.75);
  }

  private static boolean is(Mention.Money sum, JsonNode label) {
    double value = label.path("value").asDouble();
    return sum.currency().equals(label.path("currency").asText())
        && Math.abs(sum.value().doubleValue() - value) <= 0.005 * value;
  }

  private static boolean is(Mention.Quantity quantity, JsonNode label) {
    return quantity.value().doubleValue() == label.path("value").asDouble()
        && quantity.unit().equals(label.path("unit").asText())
        && Objects.equals(
            quantity.per(), label.path("per").isTextual() ? label.path("per").asText() : null);
  }

  private static Mentions found(JsonNode label) {
    List<String> paragraphs = new ArrayList<>();
    label.at("/article/body").forEach(p -> paragraphs.add(p.asText()));
    return FINDER.in(String.join("\n", paragraphs), published(label), List.of());
  }

  private static @Nullable LocalDate published(JsonNode label) {
    String time = label.at("/article/published_at").asText("");
    return time.length() < 10 ? null : LocalDate.parse(time.substring(0, 10));
  }

  private static List<JsonNode> labels(Path gold) throws IOException {
    List<JsonNode> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        labels.add(new ObjectMapper().readTree(Files.readString(file)));
      }
    }
    return labels;
  }

  private static Path shared() {
    String given = System.getProperty("dealmill.shared");
    String root = System.getProperty("dealmill.root", ".");
    return given != null ? Path.of(given) : Path.of(root).resolveSibling("shared");
  }

  private static final class Tally {
    private int hits;
    private int all;

    void add(boolean hit) {
      hits += hit ? 1 : 0;
      all++;
    }

    double share() {
      return all == 0 ? 1 : (double) hits / all;
    }

    @Override
    public String toString() {
      return hits + "/" + all;
    }
  }
}
