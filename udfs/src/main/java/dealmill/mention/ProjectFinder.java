package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.mention.Mention.Project;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds projects and products by name: a name in quotes beside a noun of {@code project_nouns.tsv}
 * ({@code 플랫폼 ‘누리’}, {@code ‘누리’ 사업}), or a word before 프로젝트. Immutable.
 */
public final class ProjectFinder {

  private static final String OPENERS = "‘'“\"";
  private static final String CLOSERS = "’'”\"";
  private static final String PROJECT = "프로젝트";
  private static final int LONGEST = 25;
  private static final int SHORTEST_WORD = 3;

  private final Words nouns;
  private final Tails tails;
  private final PersonNames names;

  private ProjectFinder(Dictionary dictionary) {
    nouns = Words.of(dictionary.table("project_nouns.tsv", "word", "side").rows(), "word");
    tails = Tails.of(dictionary, "noun");
    names = PersonNames.of(dictionary);
  }

  /** Makes a finder that knows the nouns of {@code dictionary}. */
  public static ProjectFinder with(Dictionary dictionary) {
    return new ProjectFinder(dictionary);
  }

  /** Returns the projects of {@code text} in order. */
  public List<Project> in(String text) {
    List<Project> projects = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Project project = at(text, at);
      if (project != null) {
        projects.add(project);
        at = project.span().end();
      } else {
        at++;
      }
    }
    return projects;
  }

  private @Nullable Project at(String text, int at) {
    char c = text.charAt(at);
    if (c == PROJECT.charAt(0)) {
      return bare(text, at);
    }
    return OPENERS.indexOf(c) >= 0 ? quoted(text, at) : null;
  }

  private @Nullable Project quoted(String text, int open) {
    char closer = CLOSERS.charAt(OPENERS.indexOf(text.charAt(open)));
    int close = text.indexOf(closer, open + 1);
    if (close < 0 || close - open > LONGEST || close == open + 1) {
      return null;
    }
    int bracket = text.indexOf('(', open);
    int end = bracket > open + 1 && bracket < close ? bracket : close;
    String name = text.substring(open + 1, end);
    boolean beside = name.contains(PROJECT) || nounBefore(text, open) || nounAfter(text, close + 1);
    if (!beside || !isName(name)) {
      return null;
    }
    return new Project(new Span(open + 1, end), name.replace('\u00A0', ' '));
  }

  /** A title or a saying is no name. */
  private boolean isName(String name) {
    char last = name.charAt(name.length() - 1);
    return name.chars().filter(Numerals::isBlankCode).count() <= 4
        && !names.endsPhrase(name)
        && Letters.orDigit(last)
        && name.indexOf('\n') < 0
        && !name.isBlank();
  }

  private boolean nounBefore(String text, int open) {
    int to = open > 0 && Numerals.isBlank(text.charAt(open - 1)) ? open - 1 : open;
    int from = Letters.wordStart(text, to);
    for (int at = from; at < to; at++) {
      Gazetteer.Match match = nouns.match(text, at, end -> end == to);
      if (match.found() && !nouns.row(match).need("side").equals("after")) {
        return true;
      }
    }
    return false;
  }

  private boolean nounAfter(String text, int close) {
    int at = Numerals.skipBlank(text, close);
    if (text.startsWith("(", close)) {
      int end = text.indexOf(')', close);
      at = end < 0 || end - close > LONGEST ? at : Numerals.skipBlank(text, end + 1);
    }
    Gazetteer.Match match = nouns.match(text, at, end -> tails.allowEndAt(text, end));
    return match.found() && !nouns.row(match).need("side").equals("before");
  }

  /** {@code 스타게이트 프로젝트}. */
  private @Nullable Project bare(String text, int at) {
    if (!text.startsWith(PROJECT, at) || !tails.allowEndAt(text, at + PROJECT.length())) {
      return null;
    }
    int to = at > 0 && Numerals.isBlank(text.charAt(at - 1)) ? at - 1 : at;
    int from = Letters.wordStart(text, to);
    String word = text.substring(from, to);
    boolean name =
        to < at
            && word.length() >= SHORTEST_WORD
            && names.maybeOrganization(word)
            && !names.endsPhrase(word)
            && (names.soundsForeign(word) || Numerals.isLatin(word.charAt(0)));
    return name ? new Project(new Span(from, at + PROJECT.length()), word + " " + PROJECT) : null;
  }
}
