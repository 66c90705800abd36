package dealmill.article;

import dealmill.text.Hangul;
import dealmill.text.Letters;

/** Tells the language of a text by its script. */
final class Language {

  private Language() {}

  /** Returns {@code ko}, {@code ja}, {@code zh} or {@code en} (any Latin script). */
  static String of(String text) {
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Hangul.isSyllable(c)) {
        letters++;
        hangul++;
        if (hangul * 10 >= text.length() * 3) {
          return "ko"; // whatever follows
        }
      } else if (Letters.is(c)) {
        letters++;
        kana += c >= '\u3040' && c <= '\u30FF' ? 1 : 0;
        han += c >= '\u4E00' && c <= '\u9FFF' ? 1 : 0;
      }
    }
    if (hangul * 10 >= letters * 3 && hangul > 0) {
      return "ko";
    }
    return kana * 10 > letters ? "ja" : han * 10 >= letters * 4 && han > 0 ? "zh" : "en";
  }
}
