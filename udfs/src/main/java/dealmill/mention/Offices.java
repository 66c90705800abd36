package dealmill.mention;

import org.jspecify.annotations.Nullable;

/** Reads the organization out of the title of its head. */
final class Offices {

  private Offices() {}

  /**
   * Returns what the holder of {@code title} heads, or null if the word does not tell.
   *
   * <p>{@code 충주시장} heads 충주시, {@code 금융위원장} 금융위원회, {@code 영암군수} 영암군, {@code 전남도지사} 전남도.
   */
  static @Nullable String heldBy(String title) {
    if (title.endsWith("위원장")) {
      return title.substring(0, title.length() - 1) + "회";
    }
    if (title.endsWith("지사")) {
      return title.substring(0, title.length() - 2);
    }
    boolean head = title.endsWith("장") || title.endsWith("군수");
    return head ? title.substring(0, title.length() - 1) : null;
  }
}
