package dealmill.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: weighs the lines above the text and what the page declares by what they share
 * with the text and with each other.
 */
final class Headline {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 160;

  /** The lead tells what the headline does. */
  private static final int LOOKED = 2500;

  /** What a headline must share with the text at least. */
  private static final double GATE = 0.2;

  /**
   * A second headline below the first shares more with the text, and a menu above it little: the
   * first line that is nearly as good as the best is the headline.
   */
  private static final double NEARLY = 0.45;

  private static final double HEADING = 0.3;

  private static final double FIRST = 0.5;
  private static final double REPEATED = 0.25;
  private static final double DECLARED = 0.5;

  /** For lines right above the time and the reporter that share anything at all with the text. */
  private static final double ABOVE = 0.3;

  private static final double ANYTHING = 0.1;

  /** What a title that a page declares twice must share with the text. */
  private static final double AGREED = 0.3;

  private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.)$");

  private final Grams body;
  private final OutletName outlet;
  private final @Nullable Block first;
  private final Set<String> above;

  private Headline(Grams body, @Nullable String outlet, @Nullable Block first, Set<String> above) {
    this.body = body;
    this.outlet = OutletName.of(outlet);
    this.first = first;
    this.above = above;
  }

  /**
   * Returns the headline without the outlet's name; empty if the page has none.
   *
   * <p>A page without menus begins with it.
   *
   * @param grams those of {@code body}
   */
  static String of(
      Boilerplate.Parts parts,
      String body,
      Grams grams,
      PageText.Declared declared,
      @Nullable String outlet) {
    List<Block> lines = parts.titles();
    Block first = parts.isBare() && !lines.isEmpty() ? lines.get(0) : null;
    Grams lead = body.length() <= LOOKED ? grams : Grams.of(body.substring(0, LOOKED));
    Headline headline = new Headline(lead, outlet, first, parts.aboveSignatures());
    String title = headline.of(lines, declared);
    return title.isEmpty() ? headline.otherwise(parts) : title;
  }

  /** A line at the top, above the time, or right below a photo page's text may share nothing. */
  private String otherwise(Boilerplate.Parts parts) {
    for (Block block : parts.titles()) {
      boolean near = above.contains(block.text()) || block == parts.head().get(0);
      if (near && block.place() == Block.Place.ANYWHERE && isLine(block.text())) {
        return outlet.cutFromLine(block.text());
      }
    }
    return parts.lateTitle().filter(this::isLine).orElse("");
  }

  private String of(List<Block> head, PageText.Declared declared) {
    List<String> claims = claims(declared);
    if (declared.record() && declared.title() != null) {
      return claims.isEmpty() ? Blanks.collapse(declared.title()) : claims.get(0);
    }
    String shown = shown(head, claims);
    if (isAgreed(claims) && !claims.get(0).contains(shown) && !shown.contains(claims.get(0))) {
      return claims.get(0);
    }
    for (String claim : claims) {
      double lead = body.share(claim) - body.share(shown);
      if (shown.isEmpty() ? isHeadline(claim) : lead > 0.25 || claim.contains(shown) && lead > 0) {
        return claim;
      }
    }
    return shown.isEmpty() && !claims.isEmpty() && head.isEmpty() ? claims.get(0) : shown;
  }

  /** Two declarations that agree outweigh a line of the page that is neither, a deck mostly. */
  private boolean isAgreed(List<String> claims) {
    return claims.size() == 2
        && claims.get(0).equals(claims.get(1))
        && !CUT.matcher(claims.get(0)).find()
        && body.share(claims.get(0)) >= AGREED;
  }

  private boolean isHeadline(String claim) {
    return claim.length() >= SHORTEST && body.share(claim) >= GATE;
  }

  /** What the page declares, without the outlet's name and what is only that. */
  private List<String> claims(PageText.Declared declared) {
    List<String> claims = new ArrayList<>();
    String before = null;
    String claim = "";
    for (String title : new String[] {declared.title(), declared.documentTitle()}) {
      claim = title == null ? "" : title.equals(before) ? claim : outlet.cutFrom(title);
      before = title;
      if (!claim.isEmpty() && !outlet.is(claim)) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private String shown(List<Block> head, List<String> claims) {
    Map<String, Integer> times = new HashMap<>();
    head.forEach(block -> times.merge(block.text(), 1, Integer::sum));
    List<String> lines = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    double best = 0;
    for (Block block : head) {
      String line = outlet.cutFromLine(block.text());
      if (isLine(line)) {
        double score = score(line, block, claims, times.getOrDefault(block.text(), 1));
        score += block == first ? FIRST : 0;
        lines.add(line);
        scores.add(score);
        best = Math.max(best, score);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (scores.get(i) >= Math.max(GATE, best - NEARLY)) {
        return lines.get(i);
      }
    }
    return "";
  }

  private double score(String line, Block block, List<String> claims, int times) {
    double share = body.share(line);
    double score = share + (share > ANYTHING && above.contains(block.text()) ? ABOVE : 0);
    score += block.kind() == Block.Kind.HEADING ? HEADING : 0;
    score += times > 1 ? REPEATED : 0;
    boolean declared = claims.stream().anyMatch(claim -> claim.equals(line));
    return score + (declared ? DECLARED : 0);
  }

  private boolean isLine(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && line.indexOf('@') < 0
        && line.indexOf('|') < 0
        && !line.startsWith("- ")
        && !line.contains(" > ")
        && !outlet.is(line);
  }
}
