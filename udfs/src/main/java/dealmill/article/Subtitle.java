package dealmill.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the second headline: the line below the first that shares much with the text. */
final class Subtitle {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 140;
  private static final double GATE = 0.35;

  /** What a line right below the headline must share. */
  private static final double NEAR_GATE = 0.12;

  private static final Pattern SIGN_BEFORE = Pattern.compile("^[-·ㆍ▶■◆] ?");

  private Subtitle() {}

  /**
   * Returns the first such line of {@code head} below {@code title}, or null.
   *
   * @param grams those of the text
   */
  static @Nullable String of(List<Block> head, String title, Grams grams) {
    int at = -1;
    for (int i = 0; i < head.size(); i++) {
      at = !title.isEmpty() && head.get(i).text().contains(title) ? i : at;
    }
    for (int i = at + 1; at >= 0 && i < head.size(); i++) {
      String line = head.get(i).text();
      double gate = i == at + 1 ? NEAR_GATE : GATE;
      if (line.length() >= SHORTEST && line.length() < LONGEST && grams.share(line) > gate) {
        String bare = SIGN_BEFORE.matcher(line).replaceFirst("");
        return bare.endsWith(" -") ? bare.substring(0, bare.length() - 2) : bare;
      }
    }
    return null;
  }
}
