package dealmill.deal;

import java.util.regex.Pattern;

/**
 * Reads who acts within a clause that only says whose a thing is: in «가온은 두레가 운영하는 펀드에 300억원을 출자했다»
 * 두레 has the place of its fund.
 */
final class Relatives {

  private static final Pattern OWNED =
      Pattern.compile(
          "^(?:\\([^)]{1,30}\\))?[’'”]?[이가] (?:(?![^.,]{0,24}[가-힣A-Za-z0-9)](?:이|가) )[^.,]{1,24} )?"
              + "(?:(?:운영|운용|조성|결성|건설|건립|추진|시공|발주)(?:하는|한|하고 있는|할| 중인)|짓는|지을|짓고 있는)"
              + " [^.,]{0,50}?[가-힣A-Za-z0-9)’'”](?:에|에게|에도) ");

  private Relatives() {}

  /** Tells whether the name before {@code after} owns what something is done to. */
  static boolean owns(String after) {
    return OWNED.matcher(after).find();
  }
}
