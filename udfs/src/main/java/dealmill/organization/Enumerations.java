package dealmill.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the lists of an article into their members. */
final class Enumerations {

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,40}\\)");
  private static final int LONGEST_MEMBER = 4;

  private final String body;
  private final List<Word> words;
  private final List<Enumeration> found = new ArrayList<>();

  /** Prepares to read {@code body}. */
  Enumerations(String body, List<Word> words) {
    this.body = body;
    this.words = words;
  }

  /** Returns the lists of two members and more, in the order of the body. */
  List<Enumeration> all() {
    List<List<Word>> members = new ArrayList<>();
    List<Word> member = new ArrayList<>();
    int end = 0;
    for (Word word : words) {
      if (word.start() < end) {
        continue;
      }
      Gap gap = member.isEmpty() ? Gap.OTHER : Gap.at(body, end, word.start());
      if (gap == Gap.SEPARATOR && !member.get(member.size() - 1).isPredicate()) {
        members.add(member);
        member = new ArrayList<>();
      } else if (gap != Gap.WITHIN || ends(members, member)) {
        close(members, member);
        member.clear();
      }
      member.add(word);
      end = pastBracket(word.end());
    }
    close(members, member);
    return found;
  }

  /** Before the first separator the last word alone can be a member. */
  private static boolean ends(List<List<Word>> members, List<Word> member) {
    return members.isEmpty() || endsList(member.get(member.size() - 1));
  }

  /** A particle, a verb or 등 ends a list. */
  private static boolean endsList(Word word) {
    return word.text().equals("등") || word.stemByTokens() < word.length() || word.isPredicate();
  }

  private int pastBracket(int end) {
    if (body.startsWith(" ", end)) {
      return end;
    }
    int at = Quotes.closeAt(body, end) && body.startsWith("(", end + 1) ? end + 1 : end;
    if (!body.startsWith("(", at)) {
      return end;
    }
    var bracket = BRACKET.matcher(body).region(at, body.length());
    return bracket.lookingAt() ? bracket.end() : end;
  }

  private int pastQuote(int end) {
    return Quotes.closeAt(body, end) ? end + 1 : end;
  }

  private void close(List<List<Word>> members, List<Word> last) {
    if (!members.isEmpty() && !last.isEmpty()) {
      List<Enumeration.Item> items = new ArrayList<>();
      items.add(whole(members.get(0).subList(members.get(0).size() - 1, members.get(0).size())));
      members.subList(1, members.size()).forEach(member -> items.add(middle(member)));
      Enumeration.Item end = last(last);
      items.add(end);
      found.add(new Enumeration(items, pastQuote(end.end())));
    }
    members.clear();
  }

  private Enumeration.Item middle(List<Word> member) {
    boolean introduced = member.size() > 1 && member.get(member.size() - 2).lexeme().isDescriptor();
    return whole(
        introduced || member.size() > LONGEST_MEMBER
            ? member.subList(member.size() - 1, member.size())
            : member);
  }

  private static Enumeration.Item whole(List<Word> member) {
    Word word = member.get(member.size() - 1);
    return new Enumeration.Item(member.get(0).start(), word.end(), word);
  }

  /** The last member ends before its particle or 등; a descriptor may stand before it. */
  private Enumeration.Item last(List<Word> member) {
    int at = 0;
    while (at + 1 < member.size()
        && at < 2
        && member.get(at).lexeme().isDescriptor()
        && !member.get(at + 1).text().startsWith("등")) {
      at++;
    }
    Word word = member.get(at);
    boolean whole = body.startsWith(" 등", pastQuote(pastBracket(word.end())));
    int length = whole ? word.length() : word.stemByTokens();
    return new Enumeration.Item(word.start(), word.start() + length, word);
  }
}
