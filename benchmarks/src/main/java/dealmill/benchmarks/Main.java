package dealmill.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dealmill.jobs.tables.OnePass;
import dealmill.lexicon.Dictionary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts of the end-to-end benchmark, each for a JVM of its own; scripts/bench calls them. */
public final class Main {

  private static final int WARM_UP = 300;

  private Main() {}

  /** Does what the first of {@code arguments} names. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(System.getProperty("dealmill.root", "."));
    switch (arguments[0]) {
      case "corpus" ->
          CorpusFiles.write(
              Corpus.near(root), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
      case "steps" ->
          steps(
              Corpus.near(root),
              Integer.parseInt(arguments[1]),
              Path.of(arguments[2]),
              Path.of(arguments[3]));
      case "nori" -> nori(Path.of(arguments[1]), Path.of(arguments[2]));
      case "cleaners" -> cleaners(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      case "report" -> System.out.print(EndToEnd.report(Path.of(arguments[1])));
      default -> throw new IllegalArgumentException("no part is called " + arguments[0]);
    }
  }

  private static void steps(Corpus corpus, int count, Path bodies, Path figures)
      throws IOException {
    StepCosts costs = new StepCosts(Dictionary.builtIn());
    for (int number = 0; number < WARM_UP; number += OnePass.TOGETHER) {
      costs.add(corpus.documents(count + number, count + number + OnePass.TOGETHER));
    }
    costs.reset();
    int articles = 0;
    try (BufferedWriter out = Files.newBufferedWriter(bodies, StandardCharsets.UTF_8)) {
      for (int number = 0; number < count; number += OnePass.TOGETHER) {
        for (String body :
            costs.add(corpus.documents(number, Math.min(count, number + OnePass.TOGETHER)))) {
          articles++;
          out.write(Json.MAPPER.writeValueAsString(body));
          out.write('\n');
        }
      }
    }
    ObjectNode steps = Json.MAPPER.createObjectNode();
    costs.seconds().forEach((step, seconds) -> steps.put(step.name(), seconds));
    steps.put("articles", articles);
    Files.writeString(figures, steps.toString());
  }

  private static void cleaners(Path shared, int rounds) throws IOException {
    CleanerComparison comparison = new CleanerComparison();
    System.out.print(
        comparison.over(
            "labelled Korean pages", LabelledPage.labelled(shared.resolve("dev")), rounds * 10));
    System.out.print(
        comparison.over(
            "article extraction benchmark",
            LabelledPage.benchmark(shared.resolve("data/article-extraction-benchmark")),
            rounds));
  }

  private static void nori(Path bodies, Path figures) throws IOException {
    NoriAlone.Cost cost = NoriAlone.over(bodies);
    ObjectNode nori = Json.MAPPER.createObjectNode();
    nori.put("cpu_seconds", cost.seconds());
    nori.put("tokens", cost.tokens());
    nori.put("characters", cost.characters());
    Files.writeString(figures, nori.toString());
  }
}
