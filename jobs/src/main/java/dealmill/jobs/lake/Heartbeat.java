package dealmill.jobs.lake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Keeps telling the log that the run lives, until it is closed. */
public final class Heartbeat implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofSeconds(45);

  private final RunLog log;
  private final String runId;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);
  private volatile Instant last;

  /** Starts to renew the sign of life of {@code runId}. */
  public Heartbeat(RunLog log, String runId, Clock clock) {
    this.log = log;
    this.runId = runId;
    this.clock = clock;
    this.last = clock.instant();
    thread.scheduleWithFixedDelay(
        this::beat, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  private void beat() {
    Instant now = clock.instant();
    try {
      log.heartbeat(runId);
      last = now;
    } catch (RuntimeException e) {
      // The next beat tries again; a run that stays silent is stopped by requireHeld.
      return;
    }
  }

  /**
   * Makes sure that no other run can have taken this one for dead.
   *
   * @throws IllegalStateException if it has been silent for too long
   */
  public void requireHeld() {
    if (last.plus(Owner.LEASE).isBefore(clock.instant())) {
      throw new IllegalStateException(
          "no sign of life since %s could be written: stopping before another run takes over"
              .formatted(last));
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
