package dealmill.article;

import dealmill.text.Hangul;
import dealmill.text.Letters;

/** Tells sentences from headlines, menus and list items, by how sentences end. */
final class Prose {

  private static final String ENDINGS = "다요죠까라임음함됨네자";
  private static final String PAST = "했었았였겠있없혔됐렸켰쳤졌났섰";
  private static final String CLOSERS = "\"'”’)]》」』>";
  private static final String OPENERS = "([<";
  private static final String OPENERS_OF = ")]>";
  private static final int LONG_SIGN = 16;
  private static final int SHORT = 12;
  private static final int LATIN_SHORT = 50;
  private static final int LONG = 80;

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
      return isKoreanSentence(text);
    }
    return hasCjkStop(text) || text.length() >= LATIN_SHORT && hasLatinSentence(text);
  }

  private static boolean isKoreanSentence(String text) {
    boolean ended = endsSentence(text) || isSigned(text);
    return hasKoreanStop(text) && (ended || text.length() > LONG)
        || text.length() > 2 * SHORT && endsPredicate(text)
        || text.length() > LONG && ended && text.indexOf('다') >= 0;
  }

  /**
   * Tells whether {@code text} ends as a sentence does.
   *
   * <p>True for {@code "…밝혔다.”"} and {@code "…될까?"}, false for {@code "인수 완료"}.
   */
  static boolean endsSentence(String text) {
    int end = beforeClosers(text);
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    return isStop(last)
        || end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 && end > LONG;
  }

  /** A sentence with its source in brackets behind it: {@code "…밝혔다.(하늘통신)"}. */
  private static boolean isSigned(String text) {
    int last = text.length() - 1;
    int opener = last > 0 ? OPENERS_OF.indexOf(text.charAt(last)) : -1;
    int at = opener < 0 ? -1 : text.lastIndexOf(OPENERS.charAt(opener), last);
    return at > SHORT
        && last - at <= LONG_SIGN
        && isStop(text.charAt(text.charAt(at - 1) == ' ' ? at - 2 : at - 1));
  }

  /** A sentence whose full stop was forgotten: {@code "…계약을 체결했다고 밝혔습니다"}. */
  private static boolean endsPredicate(String text) {
    int end = beforeClosers(text);
    return end > 2
        && text.charAt(end - 1) == '다'
        && (text.charAt(end - 2) == '니'
            || end > 3 * SHORT && PAST.indexOf(text.charAt(end - 2)) >= 0);
  }

  private static int beforeClosers(String text) {
    int end = text.length();
    while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end;
  }

  /** A full stop behind a sentence's last syllable: a headline has none. */
  private static boolean hasKoreanStop(String text) {
    for (int i = text.length() - 1; i >= 2; i--) {
      char c = text.charAt(i);
      if (isStop(c) && (c != '…' || i + 1 == text.length())) {
        char before = text.charAt(i - 1) == ' ' ? text.charAt(i - 2) : text.charAt(i - 1);
        if (ENDINGS.indexOf(before) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '.', '?', '!', '…', '。', '！', '？' -> true;
      default -> false;
    };
  }

  private static boolean hasCjkStop(String text) {
    return text.indexOf('。') >= 0;
  }

  private static boolean hasLatinSentence(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '?' || c == '!')
          && (Character.isLowerCase(text.charAt(i - 1)) || closes(text.charAt(i - 1)))
          && isEnd(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0 || Character.isDigit(c) || c == '%';
  }

  private static boolean isEnd(String text, int at) {
    int next = at;
    while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next >= text.length() || text.charAt(next) == ' ';
  }

  /** Tells whether at least a quarter of the letters are Hangul. */
  static boolean isKorean(String text) {
    int hangul = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Hangul.isSyllable(c)) {
        letters++;
        hangul++;
        if (hangul * 4 >= text.length()) {
          return true; // whatever follows
        }
      } else if (Letters.is(c)) {
        letters++;
      }
    }
    return hangul > 0 && hangul * 4 >= letters;
  }
}
