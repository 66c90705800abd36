package dealmill.article;

import dealmill.lexicon.CharTable;
import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The furniture that is told by its words ({@code furniture_phrases.tsv}). White space, signs
 * around a line and the case of letters do not count: {@code "■ 관련 기사"} is {@code 관련기사}.
 */
final class FurniturePhrases {

  /** Where in its line a phrase stands. */
  private enum Where {
    /** It is the line, but for a number behind it. */
    IS(true, false),
    STARTS(true, false),
    HAS(false, false),
    /** As STARTS, in sentences too. */
    OPENS(true, true),
    /** As HAS, in sentences too. */
    SAYS(false, true);

    final boolean first;
    final boolean inSentences;

    Where(boolean first, boolean inSentences) {
      this.first = first;
      this.inSentences = inSentences;
    }
  }

  private record Phrase(Mark mark, Where where, String words, int longest) {}

  private static final int LONGEST = 300;

  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparing(phrase -> -phrase.words().length());

  /** {@code 댓글 2개}, {@code 추천 3건}. */
  private static final String COUNTERS = "개건명회";

  /** Phrases by where they stand. */
  private record Filed(CharTable<Phrase> anchored, CharTable<Phrase> anywhere) {

    static Filed of(List<Phrase> phrases) {
      CharTable.Builder<Phrase> anchored = new CharTable.Builder<>(Phrase[]::new);
      CharTable.Builder<Phrase> anywhere = new CharTable.Builder<>(Phrase[]::new);
      phrases.forEach(p -> (p.where().first ? anchored : anywhere).addByTwo(p.words(), p));
      return new Filed(anchored.build(), anywhere.build());
    }
  }

  private final Filed ofLines;
  private final Filed ofSentences;

  private FurniturePhrases(Filed ofLines, Filed ofSentences) {
    this.ofLines = ofLines;
    this.ofSentences = ofSentences;
  }

  static FurniturePhrases of(Dictionary dictionary) {
    List<Phrase> phrases = new ArrayList<>();
    String[] columns = {"why", "scope", "where", "longest", "phrase"};
    for (Table.Row row : dictionary.table("furniture_phrases.tsv", columns).rows()) {
      phrases.add(phrase(row));
    }
    phrases.sort(LONGEST_FIRST);
    List<Phrase> inSentences = phrases.stream().filter(p -> p.where().inSentences).toList();
    return new FurniturePhrases(Filed.of(phrases), Filed.of(inSentences));
  }

  private static Phrase phrase(Table.Row row) {
    Mark mark = new Mark(row.need("why"), row.constant("scope", Mark.Scope.class));
    String words = squeeze(row.need("phrase"));
    if (words.isEmpty()) {
      throw row.wrong("phrase without words", "write a word");
    }
    return new Phrase(mark, row.constant("where", Where.class), words, longest(row));
  }

  private static int longest(Table.Row row) {
    try {
      return Integer.parseInt(row.need("longest"));
    } catch (NumberFormatException e) {
      throw row.wrong("'%s' is no number".formatted(row.get("longest")), "write a line's length");
    }
  }

  /** Returns what the first fitting phrase says of {@code line}. */
  Optional<Mark> match(String line, boolean prose) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String words = squeeze(line);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Filed phrases = prose ? ofSentences : ofLines;
    Phrase phrase = first(phrases.anchored(), words, 0);
    for (int at = 0; phrase == null && at < words.length(); at++) {
      phrase = first(phrases.anywhere(), words, at);
    }
    return phrase == null ? Optional.empty() : Optional.of(phrase.mark());
  }

  /** Returns the longest phrase of {@code table} that fits at {@code at}. */
  private static @Nullable Phrase first(CharTable<Phrase> table, String words, int at) {
    char c = words.charAt(at);
    if (!table.begins(c)) {
      return null;
    }
    Phrase phrase =
        at + 1 < words.length() ? first(table.at(c, words.charAt(at + 1)), words, at) : null;
    return phrase == null ? first(table.at(c), words, at) : phrase;
  }

  private static @Nullable Phrase first(Phrase @Nullable [] phrases, String words, int at) {
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        if (fits(phrase, words, at)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean fits(Phrase phrase, String words, int at) {
    return words.length() <= phrase.longest()
        && words.startsWith(phrase.words(), at)
        && (phrase.where() != Where.IS || isEnd(words, phrase.words().length()));
  }

  private static boolean isEnd(String words, int at) {
    for (int i = at; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i)) && COUNTERS.indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns {@code line} in lower case, without white space and the signs before its words. */
  private static String squeeze(String line) {
    char[] words = new char[line.length()];
    int length = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ' && (length > 0 || Letters.orDigit(c) || c == '©' || c == 'ⓒ')) {
        words[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      }
    }
    return new String(words, 0, length);
  }
}
