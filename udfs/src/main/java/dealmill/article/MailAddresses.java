package dealmill.article;

import java.util.List;

/** Keeps people's e-mail addresses out of texts. */
final class MailAddresses {

  private static final String OPENERS = "([<{";
  private static final String CLOSERS = ")]>}";
  private static final int LONGEST_PART = 80;

  private MailAddresses() {}

  /** False where {@code text} holds no address. */
  static boolean mayHold(String text) {
    return text.indexOf('@') >= 0;
  }

  /**
   * Returns {@code text} without addresses and the brackets around them.
   *
   * <p>{@code "문의(hong@haneul.example)는 받지 않는다."} gives {@code "문의는 받지 않는다."}.
   *
   * @param removed takes the addresses
   */
  static String cut(String text, List<Removed> removed) {
    int at = text.indexOf('@');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int copied = 0;
    while (at >= 0) {
      int start = start(text, at, copied);
      int end = end(text, at);
      if (start < at && end > at + 1) {
        out.append(text, copied, start);
        removed.add(new Removed("mail", text.substring(start, end)));
        copied = end;
      }
      at = text.indexOf('@', Math.max(at + 1, copied));
    }
    return out.append(text, copied, text.length()).toString().strip();
  }

  /** Goes back over the name, and over a bracket if the address is all that is in it. */
  private static int start(String text, int at, int from) {
    int start = at;
    while (start > from && at - start < LONGEST_PART && isOfName(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && text.charAt(start) == '.') {
      start++; // the full stop of the sentence before
    }
    boolean opened = start < at && start > from && OPENERS.indexOf(text.charAt(start - 1)) >= 0;
    int end = end(text, at);
    boolean closed = end > at + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0;
    return opened && closed ? start - 1 : start;
  }

  /** Goes over the domain, which must have a full stop in it, and a closing bracket. */
  private static int end(String text, int at) {
    int end = at + 1;
    int stop = -1;
    while (end < text.length() && end - at < LONGEST_PART && isOfDomain(text.charAt(end))) {
      stop = text.charAt(end) == '.' ? end : stop;
      end++;
    }
    if (stop == end - 1) {
      end--;
      stop = text.lastIndexOf('.', end - 1);
    }
    if (stop <= at + 1 || end - stop < 3) {
      return at;
    }
    return end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }

  private static boolean isOfName(char c) {
    return isOfDomain(c) || c == '_' || c == '+' || c == '%';
  }

  private static boolean isOfDomain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }
}
