package dealmill.jobs.tables;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** What a run writes into each of its rows. */
public record RunStamp(String runId, Instant startedAt) implements Serializable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Makes the stamp of a run that starts {@code now}: {@code 20251002T040700-1f3a9c2e}. */
  public static RunStamp at(Instant now) {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    return new RunStamp(TIME.format(now) + "-" + unique, now.truncatedTo(ChronoUnit.MICROS));
  }
}
