package dealmill.jobs.tables;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Months in Seoul, which split the tables into folders. */
public final class Months {

  /** The zone of Korean news. */
  public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** The month of an article that does not tell when it was published. */
  public static final String UNKNOWN = "unknown";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT).withZone(SEOUL);

  private Months() {}

  /** Returns {@code 2025-10} for 2025-09-30T15:00:00Z, and {@code unknown} for null. */
  public static String of(@Nullable Instant instant) {
    return instant == null ? UNKNOWN : MONTH.format(instant);
  }
}
