package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Organizations;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headline says. It names the deal most tersely («가온, 누리 800억에 인수»); since offsets point
 * into the body, what it says is told by the sentence of the body that names the same parties.
 */
final class Headline {

  private static final int LEDE = 6;

  private final String title;
  private final List<DealRules.Firing> firings;
  private final Organizations everyone;
  private final Map<Integer, OrgMention> inBody = new HashMap<>();

  Headline(String title, List<DealRules.Firing> firings, Organizations everyone) {
    this.title = title;
    this.firings = firings;
    this.everyone = everyone;
    everyone.mentions().forEach(mention -> inBody.putIfAbsent(mention.entity(), mention));
  }

  List<DealRules.Firing> firings() {
    return firings;
  }

  /** Returns where the body first names whom the headline names first, else whom it names first. */
  @Nullable OrgMention topic() {
    for (OrgMention name : everyone.titleMentions()) {
      OrgMention mention = inBody.get(name.entity());
      if (mention != null) {
        return mention;
      }
    }
    return everyone.mentions().stream()
        .filter(mention -> mention.slot() != Slot.WITH && mention.slot() != Slot.FROM)
        .findFirst()
        .orElse(null);
  }

  /** Returns the headline's events of today with two parties or more, as the body tells them. */
  List<Event> events(EventFinder finder, List<Scene> scenes) {
    Span all = new Span(0, title.length());
    Scene scene = new Scene(title, -1, all, firings, names(), everyone);
    List<Event> events = new ArrayList<>();
    for (Event event : finder.alone(scene)) {
      List<Event.Argument> told = inBody(event);
      Scene teller = told.size() >= 2 && !event.past() ? teller(told, scenes) : null;
      if (teller != null) {
        Span end = new Span(teller.span().end(), teller.span().end());
        events.add(
            new Event(
                teller.number(),
                teller.span(),
                end,
                teller.span(),
                event.rule(),
                event.type(),
                event.stage(),
                Math.min(event.stageRank(), 45),
                told,
                Event.Time.NOW));
      }
    }
    return events;
  }

  /** 가온바이오, 두레에 …; 가온바이오 폐암 신약, 두레에 …: who has a medicine acts in what becomes of it. */
  private static final Pattern LEADS =
      Pattern.compile("^(?: [가-힣A-Za-z0-9‘’' ]{0,14}(?:신약|후보물질|치료제|항암제|백신|기술))?,");

  /** A comma after the first name of a headline stands for its particle. */
  private List<OrgMention> names() {
    List<OrgMention> names = new ArrayList<>();
    for (OrgMention name : everyone.titleMentions()) {
      int end = name.outer().end();
      boolean leads =
          names.isEmpty() && name.slot() == Slot.BARE && LEADS.matcher(title.substring(end)).find();
      names.add(
          leads ? new OrgMention(name.span(), name.entity(), Slot.TOPIC, name.outer()) : name);
    }
    return names;
  }

  private List<Event.Argument> inBody(Event event) {
    List<Event.Argument> told = new ArrayList<>();
    for (Event.Argument argument : event.arguments()) {
      OrgMention mention = inBody.get(argument.entity());
      if (mention != null) {
        told.add(new Event.Argument(argument.entity(), argument.role(), mention, true));
      }
    }
    return told;
  }

  private static @Nullable Scene teller(List<Event.Argument> parties, List<Scene> scenes) {
    Scene best = null;
    long most = 0;
    for (Scene scene : scenes.subList(0, Math.min(LEDE, scenes.size()))) {
      long named =
          parties.stream()
              .filter(p -> scene.names().stream().anyMatch(n -> n.entity() == p.entity()))
              .count();
      if (named > most) {
        most = named;
        best = scene;
      }
    }
    return best;
  }
}
