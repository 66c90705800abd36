package dealmill.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps people's phone numbers out of texts. */
final class PhoneNumbers {

  /** A mobile phone is a person's, wherever it stands; {@code 010-0000-0000}, {@code +82 10 …}. */
  private static final String MOBILE =
      "(?<![0-9.,\\-])(?:\\+82[-. ]?1|01)[016789][-. )]{0,2}[0-9]{3,4}[-. ]?[0-9]{4}(?![0-9,])";

  /** Any phone right behind a reporter is the reporter's. */
  private static final String OF_REPORTER =
      "(?<=(?:기자|특파원)[ (\\[=:☎]{0,3})0[0-9]{1,2}[-. )]{1,2}[0-9]{3,4}[-. ][0-9]{4}(?![0-9])";

  /** The digits of {@code 02-000-0000}. */
  private static final int FEWEST = 9;

  private static final String NOT_BEFORE = "0123456789.,-";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[(\\[] ?(?:☎|[Tt]el\\.?|전화|H\\.?P\\.?)?[ :]{0,2}(?:%1$s|%2$s) ?[)\\]]|(?:☎|[Tt]el\\.?)?[ :]{0,2}(?:%1$s|%2$s)"
              .formatted(MOBILE, OF_REPORTER));

  private PhoneNumbers() {}

  /** False where {@code text} holds no number that would be cut. */
  static boolean mayHold(String text) {
    return text.contains("기자") || text.contains("+82") || hasMobile(text);
  }

  /** Tells whether {@code text} has as many digits as a number. */
  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits == FEWEST;
  }

  /** Tells 010 from the end of 2010 and from the cents of 2.01. */
  private static boolean hasMobile(String text) {
    for (int at = text.indexOf("01"); at >= 0; at = text.indexOf("01", at + 2)) {
      if (at == 0 || NOT_BEFORE.indexOf(text.charAt(at - 1)) < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns {@code text} without mobile numbers, reporters' numbers and the brackets around them.
   *
   * <p>{@code "홍길동 기자(010-0000-0000)가 전했다."} gives {@code "홍길동 기자가 전했다."}.
   *
   * @param removed takes the numbers
   */
  static String cut(String text, List<Removed> removed) {
    if (!mayHold(text)) {
      return text;
    }
    if (!hasDigits(text)) {
      return text.strip();
    }
    Matcher matcher = NUMBER.matcher(text);
    StringBuilder out = new StringBuilder(text.length());
    while (matcher.find()) {
      removed.add(new Removed("phone", matcher.group().strip()));
      matcher.appendReplacement(out, "");
    }
    return matcher.appendTail(out).toString().strip();
  }
}
