package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Needles;
import dealmill.lexicon.Table;
import dealmill.text.Hangul;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article, by the titles and labels that stand beside reporters' names. */
final class Byline {

  private static final int LONGEST_LINE = 90;

  /** A name of four syllables has a family name of two: 남궁, 황보. */
  private static final int LONG_NAME = 4;

  /** The syllables of most names. */
  private static final int THREE = 3;

  /** What may stand before a name that is a line of its own. */
  private static final String SIGNS = "-•·▶ ";

  /** {@code 홍길동 (hong@haneul.example)} */
  private static final Pattern BEFORE_MAIL =
      Pattern.compile("(?<![가-힣])([가-힣]{2,4}) ?[(<\\[]? ?[A-Za-z0-9._-]{2,40}@");

  private static final Pattern NAME = Pattern.compile("[가-힣]{2,4}");

  /** {@code 홍길동 2025. 3. 4. 10:20}, as portals write it. */
  private static final Pattern BEFORE_DATE =
      Pattern.compile("^([가-힣]{3}) (?:19|20)[0-9]{2}\\. ?[0-9]{1,2}\\. ?[0-9]{1,2}\\.");

  /** A presenter hands over: {@code "홍길동 기자가 전해드립니다."}. */
  private static final Pattern HANDED =
      Pattern.compile(
          "(?<![가-힣])([가-힣]{3}) ?(?:[가-힣]{2} ?)?기자(?:입니다|가 [가-힣 ]{0,12}?(?:전해|전합|보도|취재|소개))");

  /** A dateline of {@code [하늘뉴스 홍길동]}. */
  private static final Pattern BRACKETED = Pattern.compile("^\\[[가-힣A-Za-z]{2,12} ([가-힣]{3})\\]$");

  /** What a word beside a name is for. */
  private enum Use {
    TITLE,
    RANK,
    LABEL,
    AUTHOR,
    NO_NAME
  }

  private static final int REPORTER = 0;
  private static final int WRITER = 1;

  private final Pattern reporter;
  private final Pattern writer;
  private final Pattern author;

  /** A title for {@link #reporter}, a label for {@link #writer}. */
  private final Needles needles;

  private final Set<String> noNames;
  private final Set<String> families;

  private Byline(List<Table.Row> rows, Set<String> families) {
    this.reporter =
        Pattern.compile(
            "(?<![가-힣])((?:[가-힣]{2,4}[·,ㆍ/] ?){0,4}[가-힣]{2,4}) ?(?:\\(?[가-힣A-Za-z·]{0,8}?(?:"
                + either(words(rows, Use.RANK))
                + ")\\)? ?)?(?:"
                + either(words(rows, Use.TITLE))
                + ")(?![가-힣])");
    this.writer =
        Pattern.compile(
            "(?:^|[^가-힣])(?:"
                + either(words(rows, Use.LABEL))
                + ")(?: ?[:=/|·] ?| )([가-힣]{2,4})(?![가-힣])");
    this.author =
        Pattern.compile(
            "^["
                + SIGNS
                + "]*([가-힣]{3}) (?:[가-힣A-Z]{2,10} )?(?:"
                + either(words(rows, Use.AUTHOR))
                + ")$");
    this.needles = Needles.of(List.of(words(rows, Use.TITLE), words(rows, Use.LABEL)));
    this.noNames = Set.copyOf(words(rows, Use.NO_NAME));
    this.families = Set.copyOf(families);
  }

  private static String either(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static List<String> words(List<Table.Row> rows, Use use) {
    return rows.stream()
        .filter(row -> row.constant("use", Use.class) == use)
        .map(row -> row.need("word"))
        .toList();
  }

  static Byline of(Dictionary dictionary) {
    List<Table.Row> rows = dictionary.table("reporter_words.tsv", "use", "word").rows();
    Set<String> families = new HashSet<>();
    dictionary
        .table("family_names.tsv", "name")
        .rows()
        .forEach(row -> families.add(row.need("name")));
    return new Byline(rows, families);
  }

  /**
   * Returns the names joined by {@code ", "}, or null.
   *
   * <p>{@code "홍길동·김영희 기자"} gives {@code "홍길동, 김영희"}.
   *
   * @param cuts what was cut off paragraphs: datelines count most
   * @param head lines above the first paragraph
   * @param tail lines below, nearest first
   * @param paragraphs the text, where presenters name who reports
   */
  @Nullable String of(
      List<String> cuts,
      List<String> head,
      List<String> tail,
      List<String> paragraphs,
      PageText.Declared declared) {
    for (List<String> lines : List.of(cuts, head)) {
      String names = in(lines);
      if (names != null) {
        return names;
      }
    }
    for (String cut : cuts) {
      Matcher bracketed = BRACKETED.matcher(cut);
      if (bracketed.matches() && isName(bracketed.group(1))) {
        return bracketed.group(1);
      }
    }
    String claimed = declared.byline() == null ? null : claimed(declared.byline());
    if (claimed != null) {
      return claimed;
    }
    String below = in(tail);
    if (below != null) {
      return below;
    }
    String bare = bare(head);
    return bare != null ? bare : handed(paragraphs);
  }

  private @Nullable String handed(List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      if (paragraph.contains("기자")) {
        Matcher handed = HANDED.matcher(paragraph);
        if (handed.find() && isName(handed.group(1))) {
          return handed.group(1);
        }
      }
    }
    return null;
  }

  private @Nullable String claimed(String byline) {
    String names = in(List.of(byline));
    if (names != null) {
      return names;
    }
    String stripped = byline.strip();
    boolean address = stripped.startsWith("http") || stripped.indexOf('@') >= 0;
    if (Prose.isKorean(stripped)) {
      return isName(stripped) ? stripped : null;
    }
    return address || stripped.length() > 60 ? null : Blanks.collapse(stripped);
  }

  /** A line right above the text that is nothing but a name, or a name with a date or a trade. */
  private @Nullable String bare(List<String> head) {
    for (int i = head.size() - 1; i >= 0; i--) {
      String line = head.get(i);
      if (line.length() == 3 && isName(line)) {
        return line;
      }
      if (startsWithName(line)) {
        for (Pattern form : List.of(BEFORE_DATE, author)) {
          Matcher matcher = form.matcher(line);
          if (matcher.find() && isName(matcher.group(1))) {
            return matcher.group(1);
          }
        }
      }
    }
    return null;
  }

  /** Tells whether {@code line} begins as {@link #BEFORE_DATE} or {@link #author}. */
  private static boolean startsWithName(String line) {
    int at = 0;
    while (at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    int blank = at + THREE;
    return blank < line.length()
        && line.charAt(blank) == ' '
        && Hangul.isAll(line.substring(at, blank));
  }

  private @Nullable String in(List<String> lines) {
    for (String line : lines) {
      String end = line.substring(Math.max(0, line.length() - LONGEST_LINE));
      if (line.length() <= LONGEST_LINE || end.indexOf('=') >= 0) {
        Set<String> names = in(end);
        if (!names.isEmpty()) {
          return String.join(", ", new ArrayList<>(names));
        }
      }
    }
    return null;
  }

  private Set<String> in(String line) {
    BitSet near = needles.in(line);
    Set<String> names = near.get(REPORTER) ? names(reporter, line) : Set.of();
    if (names.isEmpty() && near.get(WRITER)) {
      names = names(writer, line);
    }
    return names.isEmpty() && line.indexOf('@') > 0 ? names(BEFORE_MAIL, line) : names;
  }

  /** Returns the names that {@code pattern} finds, each once, in their order. */
  private Set<String> names(Pattern pattern, String line) {
    Set<String> names = new LinkedHashSet<>(4);
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      Matcher name = NAME.matcher(matcher.group(1));
      while (name.find()) {
        if (isName(name.group())) {
          names.add(name.group());
        }
      }
    }
    return names;
  }

  private boolean isName(String text) {
    return text.length() >= 2
        && text.length() <= 4
        && NAME.matcher(text).matches()
        && !noNames.contains(text)
        && (text.length() < LONG_NAME && families.contains(text.substring(0, 1))
            || families.contains(text.substring(0, 2)));
  }
}
