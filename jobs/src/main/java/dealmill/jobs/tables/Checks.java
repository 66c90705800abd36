package dealmill.jobs.tables;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Conditions that several tables share. */
final class Checks {

  /** A month or unknown. */
  static final String MONTH =
      "published_month = 'unknown' OR published_month RLIKE '^[0-9]{4}-[0-9]{2}$'";

  private Checks() {}

  /** Returns the condition that {@code column} holds the name of a constant of {@code type}. */
  static String oneOf(String column, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> "'" + constant.name() + "'")
        .collect(Collectors.joining(", ", column + " IN (", ")"));
  }
}
