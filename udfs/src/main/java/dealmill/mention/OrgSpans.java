package dealmill.mention;

import dealmill.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a text names organizations, for finders that look beside their own mentions. */
final class OrgSpans {

  private final List<Span> spans;

  OrgSpans(List<Span> spans) {
    this.spans = List.copyOf(spans);
  }

  /** Returns the organization that shares a character with {@code word}, or null. */
  @Nullable Span at(Span word) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= word.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).overlaps(word) ? spans.get(low) : null;
  }

  /** Returns the organization's name at {@code word}, or the word where none is known. */
  String surfaceAt(String text, Span word) {
    Span known = at(word);
    return known == null ? word.in(text) : known.in(text);
  }
}
