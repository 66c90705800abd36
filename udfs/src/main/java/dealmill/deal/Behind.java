package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The names behind a trigger that have a part in its deal. */
final class Behind {

  private static final int LIST_GAP = 24;
  private static final int HEAD_GAP = 22;

  private final Scene scene;
  private final Span trigger;

  /** All spans in the body. */
  Behind(Scene scene, Span trigger) {
    this.scene = scene;
    this.trigger = trigger;
  }

  /**
   * In 인수한 누리로봇 or 투자를 유치한 누리로봇 the noun behind the verb is a party too; in 공동 개발한 누리 it is what
   * was made.
   */
  Optional<OrgMention> head() {
    Matcher verb = Beside.ADNOMINAL.matcher(tail());
    if (!verb.find()) {
      return Optional.empty();
    }
    int from = trigger.end() + verb.end();
    return scene.names().stream()
        .filter(name -> name.span().start() >= from && name.span().start() - from <= HEAD_GAP)
        .filter(name -> !hasParticle(scene.between(from, name.outer().start())))
        .findFirst();
  }

  private static boolean hasParticle(String gap) {
    return Lists.PARTICLE_WORD.matcher(gap).find();
  }

  /** In 가온은 공급 계약을 두레와 체결했다 with whom it is stands behind the noun. */
  List<OrgMention> counterparts() {
    Matcher verb = Beside.LATE.matcher(tail());
    if (!verb.find()) {
      return List.of();
    }
    int until = trigger.end() + verb.end();
    List<OrgMention> names = names().filter(name -> name.span().end() <= until).toList();
    Slot[] slots = Lists.slots(scene, names);
    List<OrgMention> with = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == Slot.WITH) {
        with.add(names.get(i));
      }
    }
    return with;
  }

  /** In 돈을 댄 곳은 A와 B, C다 the names behind do it. */
  List<OrgMention> opened() {
    List<OrgMention> listed = new ArrayList<>();
    if (!Beside.OPENS.matcher(trigger.in(scene.body())).find()) {
      return listed;
    }
    int from = trigger.end();
    for (OrgMention name : names().toList()) {
      if (scene.between(from, name.outer().start()).length() > LIST_GAP) {
        break;
      }
      listed.add(name);
      from = name.outer().end();
    }
    return listed;
  }

  private Stream<OrgMention> names() {
    return scene.names().stream().filter(name -> name.span().start() >= trigger.end());
  }

  private String tail() {
    return scene.between(trigger.end(), scene.span().end());
  }
}
