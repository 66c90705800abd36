package dealmill.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a regular expression so that it asks for what stands at a place before it looks back from
 * there. Looking back over some words is tried at each character of a text; that 선정 stands at it is
 * hardly ever true and told at once.
 */
public final class Lookbehinds {

  /** A run of words says little: it starts nearly everywhere. A short look back is told before. */
  private static final Pattern STARTS_ANYWHERE = Pattern.compile("\\(\\?:[^()]*\\)\\{.*");

  /** What is not read here, or means something else where the words stand twice. */
  private static final Pattern NOT_READ =
      Pattern.compile(
          "\\\\[Q1-9k]|\\[\\^?]|\\[[^\\]]*\\[|&&|\\(\\?<[A-Za-z]|\\(\\?<[=!][^()]*\\)[?*+{]");

  private Lookbehinds() {}

  /**
   * Returns a pattern that finds the same as {@code pattern}.
   *
   * <p>{@code (?<=을 )인수} becomes {@code (?=인수)(?<=을 )인수}. Patterns with named groups, with
   * references to groups, with quotes or with classes in classes stay as they are.
   */
  public static Pattern last(Pattern pattern) {
    if (NOT_READ.matcher(pattern.pattern()).find()) {
      return pattern;
    }
    List<String> alternatives = alternatives(pattern.pattern());
    return Pattern.compile(
        alternatives.stream().map(Lookbehinds::last).collect(Collectors.joining("|")));
  }

  private static String last(String alternative) {
    int at = 0;
    while (alternative.startsWith("(?<=", at) || alternative.startsWith("(?<!", at)) {
      at = closing(alternative, at) + 1;
    }
    String behind = alternative.substring(0, at);
    String rest = alternative.substring(at);
    boolean cheap = behind.indexOf('{') < 0 && STARTS_ANYWHERE.matcher(rest).matches();
    return behind.isEmpty() || rest.isEmpty() || cheap
        ? alternative
        : "(?=" + rest + ")" + alternative;
  }

  /** Returns the parts of {@code regex} between the bars that lie in no group. */
  private static List<String> alternatives(String regex) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < regex.length()) {
      if (regex.charAt(at) == '|') {
        parts.add(regex.substring(start, at));
        start = at + 1;
      }
      at = regex.charAt(at) == '(' ? closing(regex, at) + 1 : past(regex, at);
    }
    parts.add(regex.substring(start));
    return parts;
  }

  /** Returns where the group that opens at {@code start} closes. */
  private static int closing(String regex, int start) {
    int at = start + 1;
    while (regex.charAt(at) != ')') {
      at = regex.charAt(at) == '(' ? closing(regex, at) + 1 : past(regex, at);
    }
    return at;
  }

  /** Returns the offset behind the character, the escaped one or the class at {@code at}. */
  private static int past(String regex, int at) {
    if (regex.charAt(at) == '\\') {
      return at + 2;
    }
    if (regex.charAt(at) != '[') {
      return at + 1;
    }
    int end = at + 1;
    while (regex.charAt(end) != ']') {
      end = regex.charAt(end) == '\\' ? end + 2 : end + 1;
    }
    return end + 1;
  }
}
