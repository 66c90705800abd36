package dealmill.organization;

import dealmill.text.Letters;
import dealmill.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body into {@link Word}s. */
final class Words {

  private static final String JOINTS = "&-.'";

  private Words() {}

  /** Returns the words of {@code body}; {@code A&B}, {@code X-에너지} and {@code G마켓} are one each. */
  static List<Word> in(String body, List<Token> tokens, NameLexicon lexicon) {
    List<Word> words = new ArrayList<>(tokens.size());
    int token = 0;
    int at = 0;
    while (at < body.length()) {
      if (!Letters.orDigit(body.charAt(at))) {
        at++;
        continue;
      }
      int end = end(body, at);
      while (token < tokens.size() && tokens.get(token).end() <= at) {
        token++;
      }
      int last = token;
      while (last < tokens.size() && tokens.get(last).start() < end) {
        last++;
      }
      words.add(new Word(body, at, end, tokens, token, last, lexicon));
      at = end;
    }
    return words;
  }

  private static int end(String body, int start) {
    int at = start;
    while (at < body.length() && (Letters.orDigit(body.charAt(at)) || joins(body, at))) {
      at++;
    }
    return at;
  }

  /** An ampersand joins; a hyphen or a full stop joins Latin letters and digits only. */
  private static boolean joins(String body, int at) {
    char c = body.charAt(at);
    if (JOINTS.indexOf(c) < 0 || at == 0 || at + 1 >= body.length()) {
      return false;
    }
    char before = body.charAt(at - 1);
    char after = body.charAt(at + 1);
    if (c == '&') {
      return Letters.orDigit(before) && Letters.orDigit(after);
    }
    return Latin.is(before) && Latin.is(after);
  }
}
