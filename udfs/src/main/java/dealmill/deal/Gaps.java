package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a clause whose parts share one verb: in «가온은 누리 지분 70%를, 두레는 한울 지분 90%를 각각 취득했다» two buy,
 * each its own.
 */
final class Gaps {

  private static final Pattern END =
      Pattern.compile("(?:[을를]|[0-9]%|[0-9십백천만억조] ?(?:원|달러|유로|엔|위안|주)),(?= )");

  private Gaps() {}

  /**
   * Returns the parts of {@code clause}, a span of the body, in order; itself where it is whole.
   */
  static List<Span> parts(Scene scene, Span clause) {
    List<Span> parts = new ArrayList<>();
    String text = clause.in(scene.body());
    Matcher end = END.matcher(text);
    int start = clause.start();
    while (end.find()) {
      int cut = clause.start() + end.end();
      if (acts(scene, start, cut) && leads(scene, cut, clause.end())) {
        parts.add(new Span(start, cut));
        start = cut;
      }
    }
    parts.add(new Span(start, clause.end()));
    return parts;
  }

  /** Returns {@code scene} as if nothing but {@code part} stood in it. */
  static Scene only(Scene scene, Span part) {
    List<OrgMention> names =
        scene.names().stream().filter(name -> part.covers(name.outer())).toList();
    return new Scene(scene.body(), scene.number(), part, scene.firings(), names, scene.everyone());
  }

  private static boolean acts(Scene scene, int from, int to) {
    return scene.names().stream()
        .anyMatch(name -> name.span().start() >= from && name.span().end() <= to && isActor(name));
  }

  /** The first name behind a cut, or the last of the list that it opens, is who acts there. */
  private static boolean leads(Scene scene, int from, int to) {
    for (OrgMention name : scene.names()) {
      if (name.span().start() >= from && name.span().end() <= to && name.slot() != Slot.WITH) {
        return isActor(name);
      }
    }
    return false;
  }

  private static boolean isActor(OrgMention name) {
    return name.slot().acts() || name.slot() == Slot.ALSO;
  }
}
