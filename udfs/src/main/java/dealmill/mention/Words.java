package dealmill.mention;

/** Where words end. */
final class Words {

  private Words() {}

  /** Tells whether a Latin word goes on at {@code at}: {@code USDT}, {@code wonder}. */
  static boolean latinGoesOn(String text, int at) {
    return at > 0
        && at < text.length()
        && text.charAt(at) < 128
        && text.charAt(at - 1) < 128
        && Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1));
  }
}
