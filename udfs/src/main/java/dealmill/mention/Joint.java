package dealmill.mention;

/** What stands between two numbers that share what follows the second. */
final class Joint {

  private static final String RANGE = "~∼～–";
  private static final String LIST = ",·ㆍ/";

  private Joint() {}

  /** Tells whether {@code between} makes a range: {@code ~}, {@code -}, {@code 에서}. */
  static boolean isRange(String between) {
    String mark = between.replace('\u00A0', ' ').strip();
    return mark.length() == 1 && RANGE.contains(mark)
        || between.equals("-")
        || mark.equals("에서")
        || mark.equals("내지");
  }

  /** Tells whether {@code between} makes a list: a comma, a middle dot, 과, 와, 및. */
  static boolean isList(String between) {
    String mark = between.replace('\u00A0', ' ').strip();
    return mark.length() == 1 && LIST.contains(mark)
        || mark.equals("과")
        || mark.equals("와")
        || mark.equals("및");
  }
}
