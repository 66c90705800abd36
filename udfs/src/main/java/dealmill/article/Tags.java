package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/**
 * What HTML's elements do to the text in them ({@code html_tags.tsv}).
 *
 * @param uses what an element is for; none for those that are part of a line
 * @param apart hold furniture, and what it is called: {@code nav} a menu
 */
record Tags(Map<String, Use> uses, Map<String, String> apart) {

  /** What an element does. */
  enum Use {
    /** Its text is no text of the page: scripts, forms' controls. */
    SKIPPED,
    /** It begins and ends a line. */
    BLOCK,
    /** It is a block that holds furniture. */
    APART
  }

  Tags {
    uses = Map.copyOf(uses);
    apart = Map.copyOf(apart);
  }

  static Tags of(Dictionary dictionary) {
    Map<String, Use> uses = new HashMap<>();
    Map<String, String> apart = new HashMap<>();
    for (Table.Row row : dictionary.table("html_tags.tsv", "tag", "use", "why").rows()) {
      Use use = row.constant("use", Use.class);
      uses.put(row.need("tag"), use);
      if (use == Use.APART) {
        apart.put(row.need("tag"), row.need("why"));
      }
    }
    return new Tags(uses, apart);
  }
}
