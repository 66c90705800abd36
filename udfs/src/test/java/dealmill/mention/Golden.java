package dealmill.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows of a tab-separated corpus among the test resources. */
final class Golden {

  private Golden() {}

  static Stream<List<String>> rows(String resource) {
    try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(resource))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
