package dealmill.organization;

import java.util.regex.Pattern;

/**
 * A bracket right behind a name and what it tells.
 *
 * @param inside the text between the brackets
 * @param end offset after the closing bracket
 */
record Bracket(String inside, int end) {

  static final Bracket NONE = new Bracket("", -1);
  private static final int LONGEST = 60;
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:[^,()]{1,20}, ?)?(?:공동 ?)?(?:각자 ?)?(?:[가-힣]{1,4})?(?:대표|대표이사|대표변호사|회장|사장|총장|원장|이사장|시장|군수|도지사|구청장|청장|협회장|은행장|행장|의장|CEO|센터장|소장|병원장|조합장|학장|위원장|단장|본부장|지점장|지사장|지부장|면장|읍장|동장|교육감|교육장|관장|서장|국장|교장|이사)[ :·]");
  private static final Pattern HEAD_LAST =
      Pattern.compile(
          "(?:대표|대표이사|회장|사장|총장|원장|이사장|CEO|행장|협회장) [가-힣]{2,4}$|^[가-힣]{2,4} (?:대표|대표이사|회장|사장|총장|원장|이사장|행장|협회장)$");
  private static final Pattern TICKER = Pattern.compile("^(?:[0-9]{6}|[A-Z]{1,5}:[A-Z0-9.]+)$");
  private static final Pattern LATIN_NAME = Pattern.compile("^[A-Z][A-Za-z0-9&.,'\\- ]{1,40}$");
  private static final Pattern ALIAS =
      Pattern.compile("^(?:[^,]{1,30}, ?)?이하 ?[‘'“\"]?([^’'”\",]{2,15})[’'”\",]?");

  /** Reads the bracket that starts at {@code at}; {@link #NONE} if there is none. */
  static Bracket at(String text, int at) {
    boolean square = at < text.length() && text.charAt(at) == '[';
    if (at >= text.length() || text.charAt(at) != '(' && !square) {
      return NONE;
    }
    int close = text.indexOf(square ? ']' : ')', at);
    return close < 0 || close - at > LONGEST
        ? NONE
        : new Bracket(text.substring(at + 1, close).strip(), close + 1);
  }

  /**
   * Reads the bracket at {@code at}, or the one behind a blank that a particle follows: {@code 아벨
   * (이하 라온)과}.
   */
  static Bracket near(String text, int at) {
    if (!text.startsWith(" (", at)) {
      return at(text, at);
    }
    Bracket bracket = at(text, at + 1);
    return bracket.found() && Particles.at(text, bracket.end()) != null ? bracket : NONE;
  }

  boolean found() {
    return end >= 0;
  }

  /** Tells whether it names who heads the body before it: {@code (대표 유영상)}. */
  boolean namesHead() {
    return fits(HEAD) || fits(HEAD_LAST);
  }

  boolean isTicker() {
    return fits(TICKER);
  }

  boolean isLatinName() {
    return fits(LATIN_NAME);
  }

  /** Each word of an article is asked for its bracket; few have one. */
  private boolean fits(Pattern pattern) {
    return found() && pattern.matcher(inside).find();
  }

  /** Returns the short form that it introduces with 이하, or the empty string. */
  String alias() {
    var matcher = ALIAS.matcher(inside);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  /** Returns the former name that it gives with 구 or 옛, or the empty string. */
  String formerName() {
    return inside.startsWith("구 ") || inside.startsWith("옛 ") || inside.startsWith("현 ")
        ? inside.substring(2).strip()
        : "";
  }
}
