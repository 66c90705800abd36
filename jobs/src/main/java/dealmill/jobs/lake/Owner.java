package dealmill.jobs.lake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that runs the driver.
 *
 * @param place the host and, on Linux, the space in which its process numbers count
 * @param pid the number of the process
 * @param since when the process started, in milliseconds, since numbers come again
 */
public record Owner(String place, long pid, long since) {

  /**
   * How long a driver elsewhere may be silent before it counts as dead. A sign of life is a commit
   * of some Spark jobs, each of which waits for the end of a task where all cores are at work.
   */
  static final Duration LEASE = Duration.ofMinutes(15);

  /** Returns this process. */
  public static Owner current() {
    return new Owner(
        host() + "/" + namespace(), ProcessHandle.current().pid(), since(ProcessHandle.current()));
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static String namespace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  private static long since(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Reads what {@link #toString} wrote. */
  static Owner parse(String text) {
    String[] parts = text.split(" ", -1);
    return new Owner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  /**
   * Tells whether this process still lives, as {@code observer} sees it: by the process itself
   * where that is in sight, else by its last sign of life.
   */
  boolean isAlive(Owner observer, Instant heartbeat, Instant now) {
    if (!place.equals(observer.place)) {
      return heartbeat.plus(LEASE).isAfter(now);
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return process.filter(p -> p.isAlive() && since(p) == since).isPresent();
  }

  @Override
  public String toString() {
    return place + " " + pid + " " + since;
  }
}
