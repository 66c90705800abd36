package dealmill.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headline: the line above the text that shares most with it. */
final class Headline {

  private static final int SHORTEST = 13;
  private static final int LONGEST = 130;
  private static final Pattern SEPARATED =
      Pattern.compile("^(.{2,30}?) ?(?:[|｜]|:::?|::| - | – | : |<|>) ?(.+)$");
  private static final Pattern TAIL =
      Pattern.compile("^(.+?) ?(?:[|｜]|:::?|::| - | – | : |<|>|『) ?(.{2,40})$");
  private static final Pattern BRACKETED = Pattern.compile("^\\[(.{2,14})\\] ?(.+)$");

  private static final Pattern OUTLET_NAME =
      Pattern.compile(
          ".*(?:일보|신문|뉴스|경제|타임스|방송|데일리|미디어|투데이|비즈|저널|통신|TV|\\.com|\\.kr|닷컴)(?:[0-9]+)?");

  private Headline() {}

  /**
   * Returns the headline.
   *
   * @param head the lines above the first paragraph
   * @param all all lines, for repetitions
   * @param body the article's text
   */
  static String of(
      List<String> head,
      List<String> all,
      String body,
      PageText.Declared declared,
      @Nullable String outlet) {
    Set<Integer> grams = grams(body.substring(0, Math.min(body.length(), 1500)));
    String title = declared(declared, outlet, grams);
    if (declared.record() && !title.isEmpty()) {
      return title;
    }
    String best = "";
    double most = GATE;
    for (int i = 0; i < head.size(); i++) {
      String line = strip(head.get(i), outlet);
      if (isOne(line) && !line.equals(outlet)) {
        double score =
            score(line, head.get(i), all, grams)
                + (line.equals(title) ? 1 : 0)
                - 0.02 * Math.min(i, 12);
        boolean above = !best.isEmpty() && score < most + HIGHER;
        if (score > most && !above) {
          most = score;
          best = line;
        }
      }
    }
    boolean declaredIsBetter =
        !title.isEmpty()
            && (best.isEmpty()
                || title.contains(best)
                || shared(title, grams) > shared(best, grams) + 0.2);
    return declaredIsBetter ? title : best;
  }

  /**
   * Below the headline may stand a second one, which shares more with the text: it must do so
   * clearly.
   */
  private static final double HIGHER = 0.45;

  private static final double GATE = 0.15;

  private static boolean isOne(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && line.indexOf('@') < 0
        && !line.startsWith("- ")
        && line.indexOf('|') < 0
        && !line.contains(" > ");
  }

  private static double score(String line, String raw, List<String> all, Set<Integer> grams) {
    boolean twice = all.indexOf(raw) != all.lastIndexOf(raw);
    return shared(line, grams) + (twice ? 0.3 : 0);
  }

  private static String declared(
      PageText.Declared declared, @Nullable String outlet, Set<Integer> grams) {
    String best = "";
    for (String title : new String[] {declared.title(), declared.documentTitle()}) {
      if (title != null) {
        String stripped = strip(title, outlet);
        boolean name =
            outlet != null && (stripped.equals(outlet) || stripped.startsWith(outlet + " "));
        if (!name
            && !stripped.isEmpty()
            && (declared.record() || shared(stripped, grams) > 0.15)
            && best.isEmpty()) {
          best = stripped;
        }
      }
    }
    return best;
  }

  /** Takes the outlet's name off a title: {@code "… | 하늘일보"}, {@code "[하늘일보] …"}. */
  static String strip(String title, @Nullable String outlet) {
    String text = Blanks.collapse(title);
    var bracketed = BRACKETED.matcher(text);
    if (outlet != null && bracketed.matches() && bracketed.group(1).equals(outlet)) {
      text = bracketed.group(2);
    }
    var tail = TAIL.matcher(text);
    if (tail.matches() && isOutlet(tail.group(2), outlet)) {
      text = tail.group(1).strip();
    }
    var front = SEPARATED.matcher(text);
    if (front.matches() && isOutlet(front.group(1), outlet)) {
      text = front.group(2).strip();
    }
    return text;
  }

  private static boolean isOutlet(String part, @Nullable String outlet) {
    String name = part.strip();
    if (outlet != null
        && (name.equalsIgnoreCase(outlet)
            || name.startsWith(outlet)
            || outlet.startsWith(name) && name.length() > 2)) {
      return true;
    }
    return name.length() <= 12 && OUTLET_NAME.matcher(name).matches();
  }

  /** Returns the share of the two-character sequences of {@code line} that the text has too. */
  static double shared(String line, Set<Integer> grams) {
    int known = 0;
    int all = 0;
    for (int i = 0; i + 1 < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))
          && Character.isLetterOrDigit(line.charAt(i + 1))) {
        all++;
        known += grams.contains(gram(line, i)) ? 1 : 0;
      }
    }
    return all < 3 ? 0 : (double) known / all;
  }

  static Set<Integer> grams(String text) {
    Set<Integer> grams = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      grams.add(gram(text, i));
    }
    return grams;
  }

  private static int gram(String text, int i) {
    return text.charAt(i) << 16 | text.charAt(i + 1);
  }
}
