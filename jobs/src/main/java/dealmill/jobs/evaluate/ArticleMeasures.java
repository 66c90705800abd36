package dealmill.jobs.evaluate;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well pages were cleaned: body, title, byline and publication time. */
final class ArticleMeasures {

  /** Minutes count, seconds do not: {@code 2025-10-02T13:07}. */
  private static final int TO_THE_MINUTE = 16;

  private static final double GOOD_BODY = 0.98;

  /** Whether the bracket and the reporter that a wire text starts with are kept is open. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:[(\\[|][^)\\]|\\n]{1,40}[)\\]|]\\s*)?(?:[가-힣]{2,4} ?(?:기자|특파원) ?=? ?)?",
          Pattern.UNICODE_CHARACTER_CLASS);

  final Share body = new Share();
  final Share title = new Share();
  final Share byline = new Share();
  final Share publishedAt = new Share();
  private final Misses misses;
  private int missing;

  ArticleMeasures(Misses misses) {
    this.misses = misses;
  }

  int missing() {
    return missing;
  }

  /** Counts {@code found}, null where the run has no article of that file. */
  void add(Gold gold, Found.@Nullable Article found) {
    if (found == null) {
      missing++;
      misses.note(gold.id(), "missing", "no row in articles");
    }
    if (!gold.page().body().isEmpty()) {
      addBody(gold, found == null ? null : found.body());
    }
    if (!gold.page().title().isEmpty()) {
      String have = found == null ? null : found.title();
      boolean right = Normal.words(gold.page().title()).equals(Normal.words(have));
      add(title, right, gold, "title", gold.page().title(), have);
    }
    if (!gold.page().byline().isEmpty()) {
      String have = found == null ? null : found.byline();
      boolean right = Normal.name(have).contains(Normal.name(gold.page().byline()));
      add(byline, right, gold, "byline", gold.page().byline(), have);
    }
    if (!gold.page().publishedAt().isEmpty()) {
      String have = found == null ? null : found.publishedAt();
      boolean right = isSameTime(gold.page().publishedAt(), have == null ? "" : have);
      add(publishedAt, right, gold, "published_at", gold.page().publishedAt(), have);
    }
  }

  private void add(
      Share share, boolean right, Gold gold, String kind, String want, @Nullable String have) {
    share.add(right);
    if (!right) {
      misses.note(gold.id(), kind, "gold '%s' got '%s'".formatted(want, have));
    }
  }

  private void addBody(Gold gold, @Nullable String have) {
    Score score = bodyScore(gold.page().body(), have == null ? "" : have);
    body.add(score.f1());
    if (score.f1() < GOOD_BODY) {
      misses.note(gold.id(), "body", "p %s r %s".formatted(score.p(), score.r()));
    }
  }

  private static Score bodyScore(String want, String have) {
    Map<String, Integer> gold = Normal.shingles(want);
    Map<String, Integer> found = Normal.shingles(DATELINE.matcher(have).replaceFirst(""));
    int shared =
        gold.entrySet().stream()
            .mapToInt(s -> Math.min(s.getValue(), found.getOrDefault(s.getKey(), 0)))
            .sum();
    return Score.of(shared, size(found) - shared, size(gold) - shared);
  }

  private static int size(Map<String, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isSameTime(String want, String have) {
    String gold = want.substring(0, Math.min(TO_THE_MINUTE, want.length()));
    return have.replace(' ', 'T').startsWith(gold);
  }
}
