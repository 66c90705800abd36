package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the members of a list of names the particle of the list: A·B·C 등 3개사는. */
final class Lists {

  static final Pattern PARTICLE_WORD = Pattern.compile("[은는이가을를에의로와과]\\s");

  /** Between the members of a list: A·B, A, B 등, A와 B. */
  static final Pattern LIST = Pattern.compile("[ ]*(?:[,·ㆍ‧・/&\\-–—]|및|그리고|또는|등|,? ?과|,? ?와)?[ ]*");

  /** Between a list's members may stand what the next one is: A와 로봇 기업 B. */
  private static final Pattern DESCRIBED =
      Pattern.compile("[ ,·ㆍ]*(?:[가-힣A-Za-z0-9]+[ ,·ㆍ]+){0,4}['‘“`㈜]?");

  /** What counts the members behind the last: 등 3개사는. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^[’'”]?(?:\\([^)]{1,12}\\))?(?:[·,] ?[가-힣A-Za-z0-9]{2,12}){0,2} ?등(?: ?총)?(?: ?[0-9]+여?(?:개|곳)의)?(?:은행|[^,.은는을를]){0,12}?(은|는|이|가|을|를|와|과|의|에서|에게서|에게|에|으로부터|로부터)(?=[ ,])(?! 물론)");

  /** The second of two: A와 B 간. */
  static final Pattern BETWEEN = Pattern.compile("^ ?(?:간|사이)(?:의|에)? ");

  /** A를 비롯해, A와 B로 구성된: the first of a list. */
  private static final Pattern INCLUDED =
      Pattern.compile("^ (?:구성된|이뤄진|이루어진|꾸려진|짜인|비롯해|비롯한|포함해|포함한|외에도 |이외에도 |뿐(?:만)? 아니라)");

  private static final int COUNT_REACH = 44;

  private Lists() {}

  /** Returns the slot of each of {@code names}, that of its list where it is in one. */
  static Slot[] slots(Scene scene, List<OrgMention> names) {
    Slot[] slots = new Slot[names.size()];
    for (int i = names.size() - 1; i >= 0; i--) {
      OrgMention name = names.get(i);
      slots[i] = name.slot() == Slot.BARE ? counted(scene, name) : name.slot();
      if (i + 1 < names.size()
          && INCLUDED.matcher(scene.between(name.outer().end(), scene.span().end())).find()) {
        slots[i] = slots[i + 1];
      } else if (i + 1 < names.size() && joins(scene, name, names.get(i + 1), slots[i + 1])) {
        slots[i] = slots[i + 1];
      }
    }
    return slots;
  }

  private static boolean joins(Scene scene, OrgMention name, OrgMention next, Slot slot) {
    String gap = scene.between(name.outer().end(), next.outer().start());
    boolean list = LIST.matcher(gap).matches();
    String parted = gap.startsWith(",") ? gap.replace("의 ", " ") : gap;
    boolean described =
        gap.length() < 30
            && DESCRIBED.matcher(gap).matches()
            && !PARTICLE_WORD.matcher(parted).find();
    return name.slot() == Slot.BARE
            && (list || described && (gap.indexOf(',') >= 0 || gap.indexOf('·') >= 0))
        || name.slot() == Slot.WITH && (list || described) && slot != Slot.BARE;
  }

  private static Slot counted(Scene scene, OrgMention name) {
    int end = name.span().end();
    Matcher count =
        COUNTED.matcher(scene.between(end, Math.min(scene.span().end(), end + COUNT_REACH)));
    if (count.find()) {
      return slot(count.group(1));
    }
    boolean between = BETWEEN.matcher(scene.between(end, scene.span().end())).find();
    return between ? Slot.WITH : Slot.BARE;
  }

  private static Slot slot(String particle) {
    return switch (particle) {
      case "은", "는" -> Slot.TOPIC;
      case "이", "가" -> Slot.SUBJECT;
      case "을", "를" -> Slot.OBJECT;
      case "와", "과" -> Slot.WITH;
      case "의" -> Slot.OF;
      case "에", "에게" -> Slot.TO;
      default -> Slot.FROM;
    };
  }
}
