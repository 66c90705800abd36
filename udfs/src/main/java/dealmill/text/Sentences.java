package dealmill.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits Korean text into sentences.
 *
 * <p>A sentence ends at a line break unless it goes on, or after {@code . ? !} (and closing quotes
 * or brackets after it) when what follows starts a new one. A full stop inside a number, an
 * abbreviation, a quotation that its sentence goes on from ({@code “…했다.”라며}) or a bracket does not
 * end it.
 */
public final class Sentences {

  private static final String STOPS = ".?!。";
  private static final String CLOSERS = "\"'”’)]》」』>";
  private static final String OPENERS = "“‘([《「『<";
  private static final String CLOSES = "”’)]》」』>";

  /** How far a quotation may go on behind a full stop within it. */
  private static final int QUOTATION = 600;

  private Sentences() {}

  /**
   * Returns the sentences of {@code text} in order, without the white space around them.
   *
   * <p>{@code "A사가 B사를 샀다. 값은 1.5조원이다."} gives {@code [0, 11)} and {@code [12, 25)}.
   */
  public static List<Span> in(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Letters.orDigit(c) || c == ' ') {
        continue;
      }
      if (c == '\n' && !goesOn(text, at)) {
        add(sentences, text, start, at);
        start = at + 1;
        depth = 0;
      } else if (OPENERS.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSES.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (STOPS.indexOf(c) >= 0 && ends(text, at)) {
        int end = afterClosers(text, at + 1);
        int closed = depth - closedBetween(text, at + 1, end);
        if ((closed <= 0 || neverCloses(text, end, closed)) && startsAnew(text, end)) {
          add(sentences, text, start, end);
          start = end;
          depth = 0;
          at = end - 1;
        }
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /**
   * A line break in the middle of a sentence is a page's slip: behind 의, 을, 를 or an open bracket.
   */
  private static boolean goesOn(String text, int lineBreak) {
    return lineBreak > 0
        && lineBreak + 1 < text.length()
        && (UNFINISHED.indexOf(text.charAt(lineBreak - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(lineBreak + 1))
            || isSpoken(text, lineBreak));
  }

  private static final String UNFINISHED = "의을를(";

  /** Broadcasters write what is read out in short lines, several to a sentence. */
  private static boolean isSpoken(String text, int lineBreak) {
    int start = text.lastIndexOf('\n', lineBreak - 1) + 1;
    boolean stripped = isPrinted(text, start) && isPrinted(text, lineBreak - 1);
    if (stripped && lineBreak - start > SPOKEN) {
      return false;
    }
    String line = text.substring(start, lineBreak).strip();
    if (line.length() > SPOKEN || !MIDDLE.matcher(line).find()) {
      return false;
    }
    int from = lineBreak + 1;
    for (int lines = 0; lines < SPOKEN_LINES; lines++) {
      int end = text.indexOf('\n', from);
      String next = text.substring(from, end < 0 ? text.length() : end).strip();
      if (next.isEmpty() || next.length() > SPOKEN) {
        return false;
      }
      if (LAST.matcher(next).find()) {
        return true;
      }
      if (end < 0) {
        return false;
      }
      from = end + 1;
    }
    return false;
  }

  private static boolean isPrinted(String text, int at) {
    return !Character.isWhitespace(text.charAt(at));
  }

  private static final int SPOKEN = 34;
  private static final int SPOKEN_LINES = 6;

  /** What a sentence goes on from: a particle, a verb that says of what, and then. */
  private static final Pattern MIDDLE =
      Pattern.compile(
          "[가-힣A-Za-z0-9)%](?:이|가|은|는|을|를|의|에|에서|에게|와|과|로|도|며|고|면서|해|한|할|인|된|될|위해)$|(?:^| )(?:뒤|이후|가운데|따라|위한|등|통해)$|,$");

  private static final Pattern LAST = Pattern.compile("(?:다|요|죠|까)[.?!]?$");

  /** A quotation that nothing closes near by is a slip of the pen: {@code ‘모아‘가}. */
  private static boolean neverCloses(String text, int from, int open) {
    int depth = open;
    for (int i = from; i < Math.min(text.length(), from + QUOTATION); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      depth += OPENERS.indexOf(c) >= 0 ? 1 : CLOSES.indexOf(c) >= 0 ? -1 : 0;
      if (depth < open) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(String text, int at) {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    if (text.charAt(at) != '.') {
      return true;
    }
    return !(isAsciiAlphanumeric(before) && isAsciiAlphanumeric(after)) && after != '.';
  }

  private static int afterClosers(String text, int from) {
    int end = from;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int closedBetween(String text, int from, int to) {
    int closed = 0;
    for (int i = from; i < to; i++) {
      closed += CLOSES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return closed;
  }

  /** A sentence that goes on after a quotation does so without a blank: {@code ”라고}. */
  private static boolean startsAnew(String text, int end) {
    if (end >= text.length() || Character.isWhitespace(text.charAt(end))) {
      return !continuesAfterBlank(text, end);
    }
    char stop = text.charAt(end - 1);
    if (stop == '.' && text.charAt(end) == '“') {
      return true;
    }
    char before = end >= 2 ? text.charAt(end - 2) : ' ';
    // Crawled paragraphs are often glued: "…밝혔다.삼성전자는".
    return stop == '.' && (before == '다' || before == '요');
  }

  private static boolean continuesAfterBlank(String text, int end) {
    // "Co. Ltd", "St. Louis", "No. 1": a Latin abbreviation before a Latin or numeric word.
    int next = end + 1;
    return end >= 2
        && text.charAt(end - 1) == '.'
        && isAsciiAlphanumeric(text.charAt(end - 2))
        && !Character.isDigit(text.charAt(end - 2))
        && next < text.length()
        && isAsciiAlphanumeric(text.charAt(next));
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }
}
