package dealmill.deal;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import dealmill.text.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a deal is about where its statement names it right before the verb. */
final class Subjects {

  private static final Set<DealType> OF_THINGS =
      EnumSet.of(
          DealType.SUPPLY, DealType.LICENSING, DealType.DISTRIBUTION, DealType.JOINT_DEVELOPMENT);

  private static final int REACH = 60;
  private static final int WORDS = 3;

  /** Words of which a name of goods consists. */
  private static final Pattern NOUN = Pattern.compile("[가-힣A-Za-z0-9·\\-]+");

  /** What ends so is another part of the sentence: a particle, an adnominal verb, a sum. */
  private static final Pattern ELSE =
      Pattern.compile(
          ".*(?:[은는이가을를에의와과로도서]|[한된인할던]|규모|[0-9]?[조억만천]?(?:원|달러|유로|엔|위안)|[0-9]|년간?|[0-9](?:일|월|년|분기|대|척|건|번|%)|[적갈]|짜리|부터|까지|동안)");

  /** Deals whose noun may be told right before the trigger: 배터리 공급계약. */
  private static final Set<DealType> BARE = EnumSet.of(DealType.SUPPLY, DealType.JOINT_DEVELOPMENT);

  private final Set<String> stops;

  private Subjects(Set<String> stops) {
    this.stops = Set.copyOf(stops);
  }

  static Subjects of(Dictionary dictionary) {
    Set<String> stops = new HashSet<>();
    for (Table.Row row : dictionary.table("subject_stops.tsv", "word").rows()) {
      stops.add(row.need("word"));
    }
    return new Subjects(stops);
  }

  /**
   * Returns the noun phrase that is supplied, licensed, sold or developed, or null if none is sure.
   *
   * <p>{@code "가온전자는 누리로봇에 배터리 셀을 공급하기로 했다"} gives {@code 배터리 셀}.
   */
  @Nullable String of(Draft draft, String body) {
    if (!OF_THINGS.contains(draft.type())) {
      return null;
    }
    for (Event event : draft.events()) {
      String subject = event.type() == draft.type() ? before(event, body) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private @Nullable String before(Event event, String body) {
    Span trigger = event.trigger();
    int from = Math.max(event.clause().start(), trigger.start() - REACH);
    if (trigger.length() == 0 || from >= trigger.start()) {
      return null;
    }
    String text = body.substring(from, trigger.start());
    if (!text.endsWith(" ")) {
      return null;
    }
    String[] words = text.strip().split(" ");
    int last = words.length - 1;
    String head = words[last];
    boolean object = head.length() > 1 && (head.endsWith("을") || head.endsWith("를"));
    if (!object && !BARE.contains(event.type())) {
      return null;
    }
    words[last] = object ? head.substring(0, head.length() - 1) : head;
    int first = last + 1;
    while (first > 0
        && last - first + 2 <= WORDS
        && isNoun(words[first - 1], first - 1 == last && object)) {
      first--;
    }
    boolean named =
        first <= last
            && !names(event, body, words[first])
            && (first < last || words[last].length() > 1);
    return named ? String.join(" ", Arrays.copyOfRange(words, first, last + 1)) : null;
  }

  private boolean isNoun(String word, boolean object) {
    return NOUN.matcher(word).matches()
        && !stops.contains(word)
        && (object || !ELSE.matcher(word).matches());
  }

  private static boolean names(Event event, String body, String word) {
    return event.arguments().stream()
        .anyMatch(argument -> argument.mention().span().in(body).startsWith(word));
  }
}
