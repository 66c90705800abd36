package dealmill.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Puts together what the parts of the end-to-end benchmark have written down. */
final class EndToEnd {

  private final StringBuilder table = new StringBuilder();
  private final ObjectNode line = Json.MAPPER.createObjectNode();
  private final double nori;

  private EndToEnd(double nori) {
    this.nori = nori;
  }

  /**
   * Returns a table and a line of JSON.
   *
   * @param folder with the figures of the parts, and the corpus and the warehouse
   */
  static String report(Path folder) throws IOException {
    JsonNode nori = read(folder, "nori");
    return new EndToEnd(nori.path("cpu_seconds").asDouble()).of(folder, nori);
  }

  private static JsonNode read(Path folder, String name) throws IOException {
    return Json.MAPPER.readTree(folder.resolve(name + ".json").toFile());
  }

  private String of(Path folder, JsonNode alone) throws IOException {
    JsonNode steps = read(folder, "steps");
    JsonNode start = read(folder, "start");
    JsonNode dry = read(folder, "dry");
    JsonNode job = read(folder, "job");
    long read = CorpusFiles.bytes(folder.resolve("corpus"));
    long written = CorpusFiles.bytes(folder.resolve("warehouse"));
    int articles = steps.path("articles").asInt();
    double begun = seconds(start);
    double whole = seconds(job) - begun;
    double unwritten = seconds(dry) - seconds(read(folder, "dry-start"));
    table.append("%d articles, %,d characters%n".formatted(articles, characters(alone)));
    row("Nori alone", nori);
    double pass = 0;
    for (Step step : Step.values()) {
      double spent = steps.path(step.name()).asDouble();
      pass += spent;
      row("  " + step.title(), spent);
    }
    row("one pass, one thread", pass);
    row("job without the write", unwritten);
    row("  Spark, copies, deals", unwritten - pass);
    row("job", whole);
    row("  write", whole - unwritten);
    row("start-up, taken off", begun);
    JsonNode other = read(folder, "open-korean-text");
    double tokenized = characters(alone) / steps.path(Step.TOKENIZE.name()).asDouble();
    table.append(
        String.format(
            Locale.ROOT,
            "characters a CPU second: Nori %,.0f, Dealmill's tokenizer %,.0f, open-korean-text"
                + " %,.0f%n",
            characters(alone) / nori,
            tokenized,
            characters(other) / seconds(other)));
    line.put("articles", articles);
    line.put("characters", characters(alone));
    put("nori_seconds", nori);
    put("nori_characters_per_second", characters(alone) / nori);
    put("tokenizer_characters_per_second", tokenized);
    put("open_korean_text_characters_per_second", characters(other) / seconds(other));
    put("job_seconds", whole);
    put("dry_run_seconds", unwritten);
    put("pass_seconds", pass);
    put("start_seconds", begun);
    put("ratio", whole / nori);
    put("pages_per_second_and_core", articles / whole);
    put("peak_memory_mb", job.path("peak_memory_bytes").asLong() / 1e6);
    put("peak_heap_mb", job.path("peak_heap_bytes").asLong() / 1e6);
    put("bytes_read", read);
    put("written_per_read", (double) written / read);
    put("shuffled_per_read", job.path("shuffled_bytes").asDouble() / read);
    line.set("steps", steps);
    return table + "\n" + line + "\n";
  }

  private static long characters(JsonNode alone) {
    return alone.path("characters").asLong();
  }

  private static double seconds(JsonNode run) {
    return run.path("cpu_seconds").asDouble();
  }

  private void row(String what, double seconds) {
    table.append(
        String.format(Locale.ROOT, "%-28s %9.1f s  %6.2f%n", what, seconds, seconds / nori));
  }

  private void put(String name, double value) {
    line.put(name, Math.round(value * 1000) / 1000.0);
  }
}
