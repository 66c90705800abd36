package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What HTML's elements do to the text in them ({@code html_tags.tsv}).
 *
 * @param skipped their text is no text of the page: scripts, forms' controls
 * @param blocks begin and end a line
 * @param apart hold furniture, and what it is called: {@code nav} a menu
 */
record Tags(Set<String> skipped, Set<String> blocks, Map<String, String> apart) {

  Tags {
    skipped = Set.copyOf(skipped);
    blocks = Set.copyOf(blocks);
    apart = Map.copyOf(apart);
  }

  static Tags of(Dictionary dictionary) {
    Set<String> skipped = new HashSet<>();
    Set<String> blocks = new HashSet<>();
    Map<String, String> apart = new HashMap<>();
    for (Table.Row row : dictionary.table("html_tags.tsv", "tag", "use", "why").rows()) {
      String tag = row.need("tag");
      switch (row.need("use")) {
        case "SKIPPED" -> skipped.add(tag);
        case "BLOCK" -> blocks.add(tag);
        case "APART" -> {
          blocks.add(tag);
          apart.put(tag, row.need("why"));
        }
        default -> throw row.wrong("unknown use", "write SKIPPED, BLOCK or APART");
      }
    }
    return new Tags(skipped, blocks, apart);
  }
}
