package dealmill.jobs.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one page in the order in which they were delivered: which one the tables hold in
 * the end.
 *
 * <p>Each takes the place of the one before unless it says the same, tells an older time (or none,
 * where the other tells one), or was taken before. Since it does not matter which of them came in
 * one run, many runs end with what one run over all that they read ends with.
 */
final class Versions {

  /** A version as it is read. */
  record Version(String sourceUri, String content, @Nullable Instant time, String hash) {}

  /**
   * What becomes of a version.
   *
   * @param hashes of the bytes of all versions that were taken, sorted
   */
  record Change(String sourceUri, String action, List<String> hashes) {}

  private final boolean again;
  private final boolean isStored;
  private final Set<String> taken;
  private final Set<String> hashes;
  private @Nullable String content;
  private @Nullable Instant time;
  private @Nullable String winner;

  private Versions(
      @Nullable String content, @Nullable Instant time, List<String> hashes, boolean again) {
    this.content = content;
    this.time = time;
    this.isStored = content != null;
    this.again = again;
    this.hashes = new TreeSet<>(hashes);
    this.taken = again ? new HashSet<>() : new HashSet<>(hashes);
  }

  /**
   * Returns what becomes of {@code versions}, of which one at most is taken in the end.
   *
   * @param versions in the order in which they were delivered
   * @param content of the stored version, null if there is none
   * @param hashes of the versions that were taken in earlier runs
   * @param again true: what is stored is replaced even by the same content
   */
  static List<Change> changes(
      List<Version> versions,
      @Nullable String content,
      @Nullable Instant time,
      List<String> hashes,
      boolean again) {
    Versions all = new Versions(content, time, hashes, again);
    versions.forEach(all::deliver);
    List<String> taken = List.copyOf(all.hashes);
    List<Change> changes = new ArrayList<>(versions.size());
    for (Version version : versions) {
      String action =
          !version.sourceUri().equals(all.winner)
              ? Changes.UNCHANGED
              : all.isStored ? Changes.CHANGED : Changes.NEW;
      changes.add(new Change(version.sourceUri(), action, taken));
    }
    return changes;
  }

  private void deliver(Version version) {
    boolean same = version.content().equals(content) && !(again && isStored && winner == null);
    if (same || isOlder(version.time()) || !taken.add(version.hash())) {
      return;
    }
    content = version.content();
    time = version.time();
    winner = version.sourceUri();
    hashes.add(version.hash());
  }

  private boolean isOlder(@Nullable Instant other) {
    return time != null && (other == null || other.isBefore(time));
  }
}
