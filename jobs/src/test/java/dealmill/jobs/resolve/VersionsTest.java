package dealmill.jobs.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.jobs.resolve.Versions.Change;
import dealmill.jobs.resolve.Versions.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {

  /** What the tables hold of a page. */
  private record Stored(@Nullable Version version, List<String> hashes) {
    static final Stored NOTHING = new Stored(null, List.of());
  }

  @Test
  void manyRunsEndWithWhatOneRunEndsWith() {
    SplittableRandom random = new SplittableRandom(20261130);
    for (int i = 0; i < 20_000; i++) {
      List<Version> versions = versions(random);
      Stored once = after(Stored.NOTHING, versions, false);
      Stored nightly = Stored.NOTHING;
      int at = 0;
      while (at < versions.size()) {
        int to = random.nextInt(at + 1, versions.size() + 1);
        nightly = after(nightly, versions.subList(at, to), false);
        at = to;
      }
      assertThat(nightly).as(versions.toString()).isEqualTo(once);
    }
  }

  @Test
  void whatIsStoredIsTakenOnceMoreWhereAllIsReadAgain() {
    Version old = new Version("f#line=1", "old", null, "1");
    Version corrected = new Version("f#line=2", "new", null, "2");
    Stored stored = after(Stored.NOTHING, List.of(old, corrected), false);
    assertThat(after(stored, List.of(old, corrected), true)).isEqualTo(stored);
    assertThat(changes(stored, List.of(corrected), true))
        .containsExactly(new Change("f#line=2", Changes.CHANGED, List.of("1", "2")));
    assertThat(changes(stored, List.of(corrected), false))
        .containsExactly(new Change("f#line=2", Changes.UNCHANGED, List.of("1", "2")));
  }

  private static Stored after(Stored before, List<Version> versions, boolean again) {
    for (Change change : changes(before, versions, again)) {
      if (!change.action().equals(Changes.UNCHANGED)) {
        Version taken =
            versions.stream()
                .filter(v -> v.sourceUri().equals(change.sourceUri()))
                .findFirst()
                .orElseThrow();
        return new Stored(taken, change.hashes());
      }
    }
    return before;
  }

  private static List<Change> changes(Stored before, List<Version> versions, boolean again) {
    Version stored = before.version();
    return stored == null
        ? Versions.changes(versions, null, null, List.of(), again)
        : Versions.changes(versions, stored.content(), stored.time(), before.hashes(), again);
  }

  /** Some texts at some times, some of them delivered more than once. */
  private static List<Version> versions(SplittableRandom random) {
    List<Version> versions = new ArrayList<>();
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      String content = "text " + random.nextInt(3);
      int day = random.nextInt(4);
      Instant time = day == 0 ? null : Instant.parse("2025-03-0" + day + "T00:00:00Z");
      String hash = content + " of day " + day + (random.nextBoolean() ? "" : " with a blank");
      versions.add(new Version("f#line=" + versions.size(), content, time, hash));
    }
    return versions;
  }
}
