package dealmill.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article. */
final class Byline {

  private static final Pattern REPORTER =
      Pattern.compile(
          "(?<![가-힣])([가-힣]{2,4})(?:[·, ]{1,2}([가-힣]{2,4}))? ?(?:[가-힣A-Z]{2,5}전문|선임|수습|인턴|객원|시민|IT전문|AI전문)? ?(?:기자|특파원|논설위원|칼럼니스트|통신원|에디터|앵커)(?=공개|입력|구독|[^가-힣]|$)");
  private static final Pattern WRITER =
      Pattern.compile("(?:글쓴이|글·사진|글|작성자|취재)[ :=]{1,3}([가-힣]{2,4})(?![가-힣])");
  private static final Pattern NAME = Pattern.compile("^([가-힣]{2,4})$");
  private static final Set<String> NO_NAMES =
      Set.of(
          "인턴", "수습", "선임", "전문", "객원", "본지", "온라인", "시민", "이번", "담당", "취재", "사진", "연합", "뉴스", "경제",
          "다른", "해당", "대한", "명의");

  private Byline() {}

  /**
   * Returns the names joined by {@code ", "}, or null.
   *
   * @param head lines above the first paragraph
   * @param datelines what was cut off the paragraphs
   * @param tail lines after the last paragraph, nearest first
   */
  static @Nullable String of(
      List<String> head, List<String> datelines, List<String> tail, PageText.Declared declared) {
    for (List<String> lines : List.of(datelines, head, tail)) {
      String names = in(lines);
      if (names != null) {
        return names;
      }
    }
    if (declared.byline() != null) {
      String names = in(List.of(declared.byline()));
      Matcher name = NAME.matcher(declared.byline().strip());
      return names != null ? names : name.matches() ? name.group(1) : null;
    }
    for (String line : head) {
      Matcher name = NAME.matcher(line);
      if (line.length() == 3 && name.matches() && FAMILY.indexOf(line.charAt(0)) >= 0) {
        return name.group(1);
      }
    }
    return null;
  }

  /** The family names under which nine in ten Koreans are counted (census of 2015). */
  private static final String FAMILY =
      "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길탁";

  private static @Nullable String in(List<String> lines) {
    for (String line : lines) {
      if (line.length() > 80) {
        continue;
      }
      Set<String> names = new LinkedHashSet<>();
      Matcher reporter = REPORTER.matcher(line);
      while (reporter.find()) {
        add(names, reporter.group(1));
        add(names, reporter.group(2));
      }
      Matcher writer = WRITER.matcher(line);
      if (names.isEmpty() && writer.find()) {
        add(names, writer.group(1));
      }
      if (!names.isEmpty()) {
        return String.join(", ", new ArrayList<>(names));
      }
    }
    return null;
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null && !NO_NAMES.contains(name)) {
      names.add(name);
    }
  }
}
