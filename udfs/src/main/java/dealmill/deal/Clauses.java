package dealmill.deal;

import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence where one statement ends and the next begins. */
final class Clauses {

  /** Endings that join two statements: …했고, …하며, …지만, …한 데 이어, and what joins two deals' nouns. */
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:했고|하고,|고,|었고|였고|했으며|하며|으며|이며|며,|지만|으나|했으나|는데|은데|데 이어|면서|했다가|인데|하되|거나,|(?:함|됨)에 따라)(?=[ ,])"
              + "|(?<=인수|매각|합병|취득)[와과](?= (?!관련|함께|동시|별개|별도|무관|더불어|같|달리|합병|매각|인수))");

  /** What has no verb of its own ends so before the next one that acts: …를, 두레는. */
  private static final Pattern SHARED =
      Pattern.compile("[을를](?=, [^.,]{1,40}?[가-힣A-Za-z0-9)’'](?:은|는|이|가) )");

  private Clauses() {}

  /**
   * Returns the statements in {@code clause} that share the verb at {@code trigger}, the one right
   * before it last.
   *
   * <p>{@code "가온은 누리 지분 20%를, 두레는 한울 지분 30%를 인수했다"} has two, cut before the comma.
   */
  static List<Span> sharing(String sentence, Span clause, Span trigger) {
    List<Span> parts = new ArrayList<>();
    int start = clause.start();
    Matcher shared = SHARED.matcher(sentence).region(start, Math.max(start, trigger.start()));
    while (shared.find()) {
      parts.add(new Span(start, shared.end()));
      start = shared.end() + 1;
    }
    parts.add(new Span(start, clause.end()));
    return parts;
  }

  /**
   * Returns the clause of {@code sentence} that the trigger at {@code trigger} stands in.
   *
   * <p>In {@code "가온은 누리를 인수했고 두레와 협약을 맺었다"} the clause of 협약 starts after 했고.
   */
  static Span around(String sentence, Span trigger) {
    int start = 0;
    int end = sentence.length();
    Matcher joint = JOINT.matcher(sentence);
    while (joint.find()) {
      if (joint.end() <= trigger.start()) {
        start = joint.end();
      } else if (joint.start() >= trigger.start()) {
        end = joint.end();
        break;
      }
    }
    return new Span(start, Math.max(end, trigger.end()));
  }
}
