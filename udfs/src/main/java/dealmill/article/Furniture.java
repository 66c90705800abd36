package dealmill.article;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that Korean news sites put around and into their articles ({@code furniture.tsv}). */
final class Furniture {

  /** What a line of furniture means for the lines behind it. */
  enum Scope {
    /** It alone is furniture. */
    LINE,
    /** It and the headlines below it, up to the next paragraph. */
    SECTION,
    /** Nothing behind it is the article's. */
    END,
    /** A picture's caption. */
    CAPTION,
    /** A part of a paragraph, cut out of it. */
    INLINE
  }

  /** A row of the table. */
  record Line(String why, Scope scope, Pattern pattern, String fires, String silent) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Line> inline = new ArrayList<>();

  private Furniture() {}

  static Furniture of(Dictionary dictionary) {
    Furniture furniture = new Furniture();
    for (Table.Row row :
        dictionary.table("furniture.tsv", "why", "scope", "pattern", "fires", "silent").rows()) {
      Line line =
          new Line(
              row.need("why"),
              row.constantIgnoringCase("scope", Scope.class),
              row.pattern("pattern"),
              row.need("fires"),
              row.get("silent"));
      (line.scope() == Scope.INLINE ? furniture.inline : furniture.lines).add(line);
    }
    return furniture;
  }

  List<Line> all() {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(inline);
    return all;
  }

  /** Returns the first row that {@code text} fits. */
  Optional<Line> match(String text) {
    for (Line line : lines) {
      if (line.pattern().matcher(text).find()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** Returns {@code paragraph} without the datelines, reporter's lines and notices inside it. */
  String cut(String paragraph, List<Removed> removed) {
    String text = paragraph;
    for (Line line : inline) {
      Matcher matcher = line.pattern().matcher(text);
      if (matcher.find()) {
        removed.add(new Removed(line.why(), matcher.group()));
        text = matcher.replaceAll("").strip();
      }
    }
    return text;
  }
}
