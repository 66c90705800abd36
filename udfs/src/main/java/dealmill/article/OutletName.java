package dealmill.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an outlet as headlines carry it: {@code "… | 하늘일보"}, {@code "[하늘일보] …"}. */
final class OutletName {

  private static final String SEPARATOR =
      "(?:[|｜ㅣ]|:{2,3}|\\s[-–—·:<>]\\s|\\s[-–—]\\s?|<|>|『|\\s:)";
  private static final Pattern BEHIND =
      Pattern.compile("^(.+)\\s?" + SEPARATOR + "\\s?([^|｜ㅣ<>]{2,40})$");
  private static final Pattern BEFORE =
      Pattern.compile("^([^|｜<>]{2,30}?)\\s?" + SEPARATOR + "\\s?(.+)$");
  private static final Pattern BRACKETED = Pattern.compile("^\\[([^\\]]{2,14})\\] ?(.+)$");
  private static final Pattern ENDING = Pattern.compile("^(.+?) ?[\\[(]([^\\])]{2,14})[\\])]$");
  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile(
          "(?i).{0,12}(?:일보|신문|뉴스|경제|타임스|타임즈|방송|데일리|미디어|투데이|비즈|저널|통신|TV|매거진|헤럴드|닷컴|\\.com|\\.kr|\\.net)[0-9]{0,2}");

  /** {@code …-정치ㅣ하늘일보}: what is left of the outlet without blanks. */
  private static final Pattern SECTION = Pattern.compile("-[가-힣·/]{2,6}$");

  private static final String IN_FORMS = " ()㈜.";
  private static final String FIRM = "주식회사";

  private static final String SEPARATORS = "-|:·–—";
  private static final int LONGEST_MOTTO = 24;

  private final String name;

  private OutletName(String name) {
    this.name = name;
  }

  static OutletName of(@Nullable String name) {
    return new OutletName(name == null ? "" : plain(name));
  }

  /** Tells whether {@code text} is no more than the outlet's name, or a motto with it. */
  boolean is(String text) {
    return isOutlet(text) || text.length() <= 12 && LOOKS_LIKE_ONE.matcher(text).matches();
  }

  private boolean isOutlet(String text) {
    if (name.isEmpty() || !mayStartWith(text, name.charAt(0))) {
      return false;
    }
    String plain = plain(text);
    return plain.equals(name)
        || plain.startsWith(name)
            && plain.length() < name.length() + LONGEST_MOTTO
            && SEPARATORS.indexOf(plain.charAt(name.length())) >= 0;
  }

  /** Tells whether {@link #plain} of {@code text} may start with {@code first}. */
  private static boolean mayStartWith(String text, char first) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        return Character.toLowerCase(c) == first || c == FIRM.charAt(0);
      }
    }
    return false;
  }

  private static boolean isPlain(char c) {
    return IN_FORMS.indexOf(c) < 0 && !(c >= '\t' && c <= '\r');
  }

  /**
   * Returns {@code title} without an outlet's name.
   *
   * <p>{@code "두 회사 합병 | 산업 | 하늘일보"} gives {@code "두 회사 합병"}.
   */
  String cutFrom(String title) {
    return cutFromLine(Blanks.collapse(title));
  }

  /** As {@link #cutFrom}, for a text with single blanks. */
  String cutFromLine(String line) {
    String text = line.startsWith("[") && !name.isEmpty() ? withoutBracketed(line) : line;
    text = text.endsWith("]") || text.endsWith(")") ? withoutEnding(text) : text;
    return isParted(text) ? withoutParts(text) : text;
  }

  private String withoutBracketed(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.matches() && plain(bracketed.group(1)).equals(name)
        ? bracketed.group(2)
        : text;
  }

  private String withoutEnding(String text) {
    Matcher ending = ENDING.matcher(text);
    return ending.matches() && isName(ending.group(2)) ? ending.group(1) : text;
  }

  /** Returns {@code parted} without the names before its first and behind its last separators. */
  private String withoutParts(String parted) {
    Matcher before = BEFORE.matcher(parted);
    boolean named = before.matches() && isName(before.group(1));
    String text = named ? before.group(2).strip() : parted;
    boolean cut = true;
    boolean any = false;
    while (cut) {
      Matcher behind = BEHIND.matcher(text);
      cut = behind.matches() && (isName(behind.group(2)) || any && behind.group(2).length() < 12);
      text = cut ? behind.group(1).strip() : text;
      any |= cut;
    }
    return any ? SECTION.matcher(text).replaceFirst("") : text;
  }

  /** Tells whether {@link #SEPARATOR} may be found in {@code text}, which has single blanks. */
  private static boolean isParted(String text) {
    char before = 'a';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean parts =
          switch (c) {
            case '|', '｜', 'ㅣ', '<', '>', '『' -> true;
            case ':' -> before == ' ' || before == ':';
            case '-', '–', '—', '·' -> before == ' ';
            default -> false;
          };
      if (parts) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private boolean isName(String part) {
    String plain = plain(part);
    return !name.isEmpty()
            && (plain.equals(name)
                || plain.startsWith(name)
                || plain.length() > 2 && name.startsWith(plain))
        || LOOKS_LIKE_ONE.matcher(part.strip()).matches();
  }

  /** Returns {@code text} in lower case without blanks, brackets and the words of a firm. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT).replace(FIRM, "");
  }
}
