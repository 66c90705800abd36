package dealmill.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.util.AttributeFactory;

/** The work that cannot be avoided: Nori once over each body, in one thread, and nothing else. */
final class NoriAlone {

  private static final int CHUNK = 500;

  private final KoreanTokenizer nori =
      new KoreanTokenizer(
          AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
          null,
          KoreanTokenizer.DecompoundMode.NONE,
          false,
          false);

  private long nanos;
  private long tokens;
  private long characters;

  /** What it cost. */
  record Cost(double seconds, long tokens, long characters) {}

  private NoriAlone() {}

  /**
   * Returns what the bodies in {@code file} cost the process, reading them left out.
   *
   * @param file a JSON string a line
   */
  static Cost over(Path file) throws IOException {
    NoriAlone alone = new NoriAlone();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<String> bodies = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        bodies.add(Json.MAPPER.readValue(line, String.class));
        if (bodies.size() == CHUNK) {
          alone.tokenize(bodies);
          bodies.clear();
        }
      }
      alone.tokenize(bodies);
    }
    return new Cost(alone.nanos / 1e9, alone.tokens, alone.characters);
  }

  private void tokenize(List<String> bodies) {
    long before = ProcessCost.cpuNanos();
    for (String body : bodies) {
      characters += body.length();
      tokens += tokens(body);
    }
    nanos += ProcessCost.cpuNanos() - before;
  }

  private int tokens(String body) {
    int count = 0;
    try {
      nori.setReader(new StringReader(body));
      nori.reset();
      while (nori.incrementToken()) {
        count++;
      }
      nori.end();
      nori.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }
}
