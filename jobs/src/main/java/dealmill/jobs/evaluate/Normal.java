package dealmill.jobs.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of a text in which two texts that mean the same are equal. */
final class Normal {

  private static final int SHINGLE = 4;
  private static final String WORD = "\\p{L}\\p{N}_";

  private static final Pattern COMPANY_FORM =
      Pattern.compile(
          ("주식회사|유한회사|\\(주\\)|\\(유\\)"
                  + "|(?<![%1$s])(?:inc|corp|co|ltd|plc|llc|ag|sa|nv)(?![%1$s])\\.?")
              .formatted(WORD),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NAME_MARKS =
      Pattern.compile("[\\s.,'’·&()\\-]", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^" + WORD + "%]+");
  private static final Pattern GROUP = Pattern.compile("그룹$");

  private Normal() {}

  /**
   * Returns {@code name} without its company form, blanks and marks, in one case.
   *
   * <p>{@code "㈜SK 하이닉스"} gives {@code "sk하이닉스"}, {@code "Apple Inc."} gives {@code "apple"}.
   */
  static String name(@Nullable String name) {
    String bare = COMPANY_FORM.matcher(compatible(name)).replaceAll("");
    return foldCase(NAME_MARKS.matcher(bare).replaceAll(""));
  }

  /**
   * Returns the forms under which any of {@code names} may be met.
   *
   * <p>{@code "플랙트그룹"} gives {@code 플랙트그룹} and {@code 플랙트}.
   */
  static Set<String> forms(List<@Nullable String> names) {
    Set<String> forms = new LinkedHashSet<>();
    for (String name : names) {
      String form = name(name);
      forms.add(form);
      forms.add(GROUP.matcher(form).replaceAll(""));
    }
    forms.remove("");
    return forms;
  }

  /**
   * Returns the words of {@code text}: {@code "A사, 51% 인수"} gives {@code A사}, {@code 51%}, {@code
   * 인수}.
   */
  static List<String> words(@Nullable String text) {
    String spaced = BETWEEN_WORDS.matcher(compatible(text)).replaceAll(" ").strip();
    return spaced.isEmpty() ? List.of() : Arrays.asList(spaced.split(" "));
  }

  /**
   * Returns each run of four words of {@code text} with its count; all words where they are fewer.
   */
  static Map<String, Integer> shingles(@Nullable String text) {
    List<String> words = words(text);
    Map<String, Integer> shingles = new HashMap<>();
    if (!words.isEmpty()) {
      for (int at = 0; at < Math.max(1, words.size() - SHINGLE + 1); at++) {
        List<String> run = words.subList(at, Math.min(at + SHINGLE, words.size()));
        shingles.merge(String.join(" ", run), 1, Integer::sum);
      }
    }
    return shingles;
  }

  private static String compatible(@Nullable String text) {
    return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
  }

  private static String foldCase(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Returns the names of a party as one list, which {@code List.of} would refuse for its nulls. */
  static Set<String> forms(
      @Nullable String first, @Nullable String second, @Nullable String third) {
    List<@Nullable String> names = new ArrayList<>();
    names.add(first);
    names.add(second);
    names.add(third);
    return forms(names);
  }
}
