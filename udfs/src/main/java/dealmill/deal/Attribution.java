package dealmill.deal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who says so, where that is not one of the parties. */
final class Attribution {

  private static final Pattern ACCORDING =
      Pattern.compile(
          "([가-힣A-Za-z0-9·]{2,20}?(?:\\([가-힣A-Za-z]{2,12}\\))?(?: 업계| 관계자| 등 외신)?)에 (?:따르면|의하면)");
  private static final Pattern REPORTS =
      Pattern.compile("([가-힣A-Za-z]{2,16})(?:가|이|은|는) (?:[^. ]{0,20}[^. 가이은는] ){0,4}(?:보도했|전했다)");
  private static final Pattern INSIDERS =
      Pattern.compile("((?:업계|금융권|재계|투자은행\\(IB\\) 업계|시장|소식통|복수의) ?관계자|소식통)");

  private Attribution() {}

  /**
   * Returns who says what {@code sentence} tells, or null.
   *
   * <p>{@code "…설계한다고 CNBC가 20일(현지시간) 보도했다."} gives {@code CNBC}.
   */
  static @Nullable String in(String sentence) {
    for (Pattern pattern : new Pattern[] {ACCORDING, REPORTS, INSIDERS}) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return trimmed(matcher.group(1));
      }
    }
    return null;
  }

  private static String trimmed(String name) {
    return name.replaceFirst("^[0-9]+일 ", "").strip();
  }
}
