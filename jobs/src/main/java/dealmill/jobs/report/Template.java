package dealmill.jobs.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that pages are made of. */
public final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private Template() {}

  /** Returns the text of the file {@code name} beside this class. */
  public static String file(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/dealmill/report/" + name)) {
      return new String(
          Objects.requireNonNull(in, () -> "the jar lacks " + name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files {@code names} one behind the other. */
  static String files(String... names) {
    return Arrays.stream(names).map(Template::file).collect(Collectors.joining());
  }

  /**
   * Returns {@code template} with each {@code {{name}}} replaced by its value, once: what a value
   * holds is not looked at.
   */
  public static String fill(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(place.group(1)), place::group)));
  }
}
