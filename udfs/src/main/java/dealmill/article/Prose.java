package dealmill.article;

import java.util.regex.Pattern;

/** Tells sentences from headlines, menus and list items, by how Korean sentences end. */
final class Prose {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:[다요죠까라임음함됨]|니다|세요|[.]{2,3}|…)[.?!](?:[\"'”’)\\]]|\\s|$|[가-힣A-Z0-9“‘\\[(])");
  private static final Pattern ENDS =
      Pattern.compile("[다요죠까음함임됨라네자][.?!…]?[\"'”’)\\]]{0,3}[.]?$|[.?!][\"'”’)\\]]{0,3}$");
  private static final Pattern QUOTED_END = Pattern.compile("다[\"”’'][.]?$|[”\"]$");
  private static final Pattern LATIN = Pattern.compile("[a-z][.?!][\"'”’)\\]]?(?:\\s|$)");
  private static final int SHORT = 12;
  private static final int LATIN_SHORT = 60;

  private Prose() {}

  /**
   * Tells whether {@code text} is a paragraph.
   *
   * <p>True for {@code "인수 금액은 공개하지 않았다."}, false for {@code "네이버, 플랫폼 인수 완료"}.
   */
  static boolean is(String text) {
    if (text.length() < SHORT) {
      return false;
    }
    if (isKorean(text)) {
      return SENTENCE.matcher(text).find() && (ENDS.matcher(text).find() || text.length() > 80)
          || text.length() > 40 && QUOTED_END.matcher(text).find() && text.contains("다");
    }
    return text.length() >= LATIN_SHORT && LATIN.matcher(text).find();
  }

  static boolean isKorean(String text) {
    int hangul = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        hangul += c >= '가' && c <= '힣' ? 1 : 0;
      }
    }
    return hangul * 4 >= letters && hangul > 0;
  }
}
