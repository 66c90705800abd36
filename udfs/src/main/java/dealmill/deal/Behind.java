package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the parties that a statement names behind its trigger. */
final class Behind {

  private static final int NEAR = 22;
  private static final int LIST_GAP = 24;

  private final Scene scene;
  private final Span trigger;
  private final String text;

  /** {@code trigger} as a span of the body. */
  Behind(Scene scene, Span trigger) {
    this.scene = scene;
    this.trigger = trigger;
    this.text = scene.between(trigger.end(), scene.span().end());
  }

  /** Returns the noun behind the verb, or null: 누리로봇 in 인수한 누리로봇 and 투자를 유치한 누리로봇. */
  @Nullable OrgMention head() {
    Matcher doer = Beside.DONE_BY.matcher(text);
    Matcher matcher = doer.find() ? doer : Beside.ADNOMINAL.matcher(text);
    if (matcher != doer && !matcher.find()) {
      return null;
    }
    int from = trigger.end() + matcher.end();
    for (OrgMention name : scene.names()) {
      boolean near = name.span().start() >= from && name.span().start() - from <= NEAR;
      if (near && !Lists.PARTICLE_WORD.matcher(scene.between(from, name.outer().start())).find()) {
        return name;
      }
    }
    return null;
  }

  /** Returns {@code head} and those whom a list names with it: 누리로봇 매각을 추진하는 가온·두레. */
  List<OrgMention> with(OrgMention head) {
    List<OrgMention> heads = new ArrayList<>();
    OrgMention last = head;
    for (OrgMention name : scene.names()) {
      boolean next =
          name.span().start() > last.span().start()
              && Lists.LIST
                  .matcher(scene.between(last.outer().end(), name.outer().start()))
                  .matches()
              && !last.slot().acts();
      if (name.equals(head) || next) {
        heads.add(name);
        last = name;
      }
    }
    return heads;
  }

  /** Tells whether what is sold follows: 매각 대상은. */
  boolean opensSale() {
    return Beside.OPENS_SALE.matcher(text).find();
  }

  /** Returns whose shares are for sale: 누리로봇 in 매각 대상은 두레가 보유한 누리로봇 지분 60%다. */
  List<OrgMention> sold() {
    List<OrgMention> sold = following(Beside.SHARES);
    OrgMention head = head();
    return sold.isEmpty() && head != null && following(Beside.HOLDS).isEmpty()
        ? List.of(head)
        : sold;
  }

  /** Returns who holds them: 두레 in 매각 대상은 두레가 보유한 누리로봇 지분 60%다. */
  List<OrgMention> holders() {
    return following(Beside.HOLDS);
  }

  private List<OrgMention> following(Pattern words) {
    return scene.names().stream()
        .filter(name -> name.span().start() >= trigger.end())
        .filter(name -> words.matcher(scene.between(name.span().end(), scene.span().end())).find())
        .toList();
  }

  /** In 가온은 공급 계약을 두레와 체결했다 with whom it is stands behind the noun. */
  List<OrgMention> counterparts() {
    Matcher verb = Beside.LATE.matcher(text);
    if (!verb.find()) {
      return List.of();
    }
    int until = trigger.end() + verb.end();
    List<OrgMention> names =
        scene.names().stream()
            .filter(name -> name.span().start() >= trigger.end() && name.span().end() <= until)
            .toList();
    Slot[] slots = Lists.slots(scene, names);
    List<OrgMention> with = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == Slot.WITH) {
        with.add(names.get(i));
      }
    }
    return with;
  }

  /** Returns who does it: A, B and C in 돈을 댄 곳은 A와 B, C다. */
  List<OrgMention> opened() {
    return Beside.OPENS.matcher(trigger.in(scene.body())).find()
        ? listed(trigger.end())
        : List.of();
  }

  /** Returns who was chosen: A and B in 우선협상대상자로 A·B 컨소시엄을 골랐다. */
  List<OrgMention> chosen() {
    Matcher chooses = Beside.CHOOSES.matcher(text);
    List<OrgMention> listed = chooses.find() ? listed(trigger.end() + chooses.end()) : List.of();
    for (int i = 0; i < listed.size() && isListed(listed.get(i)); i++) {
      if (isLast(listed.get(i))) {
        return listed.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /** Returns the names from {@code start} on that stand close to each other. */
  private List<OrgMention> listed(int start) {
    List<OrgMention> listed = new ArrayList<>();
    int from = start;
    for (OrgMention name : scene.names()) {
      if (name.span().start() < start) {
        continue;
      }
      if (scene.between(from, name.outer().start()).length() > LIST_GAP) {
        break;
      }
      listed.add(name);
      from = name.outer().end();
    }
    return listed;
  }

  private static boolean isListed(OrgMention name) {
    return name.slot() == Slot.BARE || name.slot() == Slot.WITH || name.slot() == Slot.OBJECT;
  }

  private boolean isLast(OrgMention name) {
    return name.slot() == Slot.OBJECT
        || Beside.JOINTLY.matcher(scene.between(name.span().end(), scene.span().end())).find();
  }
}
