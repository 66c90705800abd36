package dealmill.deal;

import dealmill.organization.OrgMention;
import dealmill.organization.Slot;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements of deals off the sentences of one article, in order. */
final class EventFinder {

  private static final Pattern BOTH =
      Pattern.compile("(?:양사|양측|두 회사|두 기업|양 기관|양기관|두 기관|양 사|3사|세 회사|3개 기관|양국 기업)(?:는|은|가|이|의|간| )");
  private static final Pattern PAST =
      Pattern.compile("(?:지난해|작년|재작년|[0-9]년 전|(?:19|20)[0-9]{2}년|앞서|이전에|당시|올 ?초|지난 ?[0-9]{1,2}월)");
  private static final Pattern FUTURE_YEAR = Pattern.compile("까지|부터|예정|계획|목표");

  private final StageCues cues;

  EventFinder(StageCues cues) {
    this.cues = cues;
  }

  /** Returns the events of {@code scenes}. */
  List<Event> in(List<Scene> scenes) {
    List<Event> events = new ArrayList<>();
    Context context = new Context();
    for (Scene scene : scenes) {
      List<Event> here = in(scene, context);
      events.addAll(here);
      context.pass(scene, here);
    }
    return events;
  }

  private List<Event> in(Scene scene, Context context) {
    List<Event> events = new ArrayList<>();
    String sentence = scene.text();
    boolean both = BOTH.matcher(sentence).find();
    for (DealRules.Firing firing : scene.firings()) {
      Span clause = Clauses.around(sentence, firing.span());
      Span trigger = firing.span().shifted(scene.span().start());
      Stage otherwise = firing.rule().stage() == null ? Stage.SIGNED : firing.rule().stage();
      StageCues.Reading stage =
          cues.read(sentence, clause.start(), firing.span().start(), clause.end(), otherwise);
      List<Event.Argument> arguments =
          new Cast(scene, firing.rule(), trigger, clause.shifted(scene.span().start()))
              .roles(context.topicFor(scene), both ? context.pair() : List.of());
      events.add(
          new Event(
              scene.number(),
              scene.span(),
              trigger,
              clause.shifted(scene.span().start()),
              firing.rule(),
              firing.rule().type(),
              stage.stage(),
              stage.rank(),
              arguments,
              isPast(sentence, clause)));
    }
    return events;
  }

  private static boolean isPast(String sentence, Span clause) {
    String text = clause.in(sentence);
    return PAST.matcher(text).find() && !FUTURE_YEAR.matcher(text).find();
  }

  /** What the sentences so far have spoken of. */
  private static final class Context {
    private @Nullable OrgMention topic;
    private List<OrgMention> pair = List.of();

    /** Returns who a sentence without an own actor speaks of. */
    @Nullable OrgMention topicFor(Scene scene) {
      for (OrgMention name : scene.names()) {
        if (name.slot().acts()) {
          return null;
        }
      }
      return topic;
    }

    List<OrgMention> pair() {
      return pair;
    }

    void pass(Scene scene, List<Event> events) {
      for (OrgMention name : scene.names()) {
        if (name.slot() == Slot.TOPIC || name.slot() == Slot.SUBJECT && topic == null) {
          topic = name;
          break;
        }
      }
      for (Event event : events) {
        if (event.parties() >= 2 && event.arguments().stream().allMatch(Event.Argument::explicit)) {
          pair = event.arguments().stream().map(Event.Argument::mention).toList();
          break;
        }
      }
    }
  }
}
