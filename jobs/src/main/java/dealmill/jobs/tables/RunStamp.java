package dealmill.jobs.tables;

import java.io.Serializable;
import java.time.Instant;

/** What a run writes into each of its rows. */
public record RunStamp(String runId, Instant startedAt) implements Serializable {}
