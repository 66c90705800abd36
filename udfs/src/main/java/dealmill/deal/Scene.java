package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import dealmill.text.Span;
import java.util.List;

/**
 * A sentence with the organizations in it.
 *
 * @param number of the sentence
 * @param span in the body
 * @param firings the rules that fire in it, with offsets into it
 * @param names the mentions in it, in order, with offsets into the body
 */
record Scene(
    String body,
    int number,
    Span span,
    List<DealRules.Firing> firings,
    List<OrgMention> names,
    Organizations everyone) {

  String text() {
    return span.in(body);
  }

  /** Returns the text between two offsets into the body, or nothing if they are out of order. */
  String between(int from, int to) {
    return from < to ? body.substring(from, to) : "";
  }
}
