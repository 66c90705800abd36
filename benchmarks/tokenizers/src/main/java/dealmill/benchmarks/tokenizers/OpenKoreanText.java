package dealmill.benchmarks.tokenizers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openkoreantext.processor.OpenKoreanTextProcessorJava;

/** What open-korean-text costs: each body once, in one thread, as Nori alone is measured. */
public final class OpenKoreanText {

  /** It is some times slower than Nori: a part of the bodies is enough. */
  private static final int MOST_BODIES = 2_000;

  private static final int WARM_UP = 200;

  private OpenKoreanText() {}

  /**
   * Writes {@code cpu_seconds}, {@code characters} and {@code tokens} into the second of {@code
   * arguments}; the first is a file with a JSON string a line.
   */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> bodies = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines.limit(MOST_BODIES)::iterator) {
        bodies.add(json.readValue(line, String.class));
      }
    }
    for (String body : bodies.subList(0, Math.min(WARM_UP, bodies.size()))) {
      tokens(body);
    }
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long before = process.getProcessCpuTime();
    long characters = 0;
    long tokens = 0;
    for (String body : bodies) {
      characters += body.length();
      tokens += tokens(body);
    }
    ObjectNode cost = json.createObjectNode();
    cost.put("cpu_seconds", (process.getProcessCpuTime() - before) / 1e9);
    cost.put("characters", characters);
    cost.put("tokens", tokens);
    Files.writeString(Path.of(arguments[1]), cost.toString());
  }

  private static int tokens(String body) {
    return OpenKoreanTextProcessorJava.tokenize(body).size();
  }
}
