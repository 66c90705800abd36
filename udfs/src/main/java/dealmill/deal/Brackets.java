package dealmill.deal;

/** What stands in brackets behind a sum restates it: the words that go on stand behind them. */
final class Brackets {

  private static final int LONGEST = 40;

  private Brackets() {}

  /**
   * Returns where the text goes on behind {@code at}, past a bracket that opens there.
   *
   * <p>Behind the sum of {@code "11억달러(약 1조1700억원)를 들여"} that is the place of {@code 를}.
   */
  static int behind(String body, int at, int end) {
    if (at >= end || body.charAt(at) != '(') {
      return at;
    }
    int close = body.indexOf(')', at);
    return close < 0 || close >= end || close - at > LONGEST ? at : close + 1;
  }
}
