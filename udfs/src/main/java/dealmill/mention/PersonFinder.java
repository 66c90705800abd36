package dealmill.mention;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.mention.Mention.Person;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by their titles: {@code 이재용 삼성전자 회장}, {@code 삼성SDS 이준희 사장}, {@code 젠슨 황 엔비디아 CEO},
 * {@code (대표 손수영)}. A family name with a title ({@code 이 회장}) names nobody anew. Immutable.
 */
public final class PersonFinder {

  private final Words titles;
  private final PersonNames names;
  private final Tails tails;
  private final NameChoice choice;

  private PersonFinder(Dictionary dictionary) {
    titles = Words.of(dictionary.table("person_titles.csv", "title", "leads").rows(), "title");
    names = PersonNames.of(dictionary);
    tails = Tails.of(dictionary, "noun");
    choice = new NameChoice(names);
  }

  /** Makes a finder that knows the names and titles of {@code dictionary}. */
  public static PersonFinder with(Dictionary dictionary) {
    return new PersonFinder(dictionary);
  }

  /**
   * Returns the people whom {@code text} names with a title, in order.
   *
   * @param organizations where the text names organizations, sorted; may be empty
   */
  public List<Person> in(String text, List<Span> organizations) {
    List<Person> people = new ArrayList<>();
    OrgSpans orgs = new OrgSpans(organizations);
    int at = 0;
    int free = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = Letters.wordEnd(text, at);
      Title title = title(text, at, end);
      if (title != null) {
        Person person = person(text, title, orgs);
        if (person != null && person.span().start() >= free && !isShort(person, people)) {
          people.add(person);
          free = person.span().end();
        }
        end = Math.max(end, title.end());
      }
      at = end;
    }
    return withOrganizations(people);
  }

  /** A part of a name that the text gave in full before is nobody new. */
  private static boolean isShort(Person person, List<Person> people) {
    for (Person before : people) {
      String name = before.name();
      if (name.length() > person.name().length() && (name + " ").contains(person.name() + " ")) {
        return true;
      }
      if (name.startsWith(person.name() + " ")) {
        return true;
      }
    }
    return false;
  }

  /** Who is named without an organization has that of another mention of the name. */
  private static List<Person> withOrganizations(List<Person> people) {
    Map<String, String> known = new HashMap<>();
    for (Person person : people) {
      if (person.org() != null) {
        known.putIfAbsent(person.name(), person.org());
      }
    }
    return people.stream()
        .map(
            p ->
                p.org() != null
                    ? p
                    : new Person(p.span(), p.name(), p.title(), known.get(p.name())))
        .toList();
  }

  /**
   * A title at a place.
   *
   * @param word where the word starts that it ends: 충주 in 충주시장
   */
  record Title(int word, int start, int end, boolean leads) {

    /** Tells whether it is a 시장 by itself, which is a market unless a name stands right before. */
    boolean isMarket(String text) {
      return !isJoined() && text.startsWith("시장", start) && end - start == 2;
    }

    /** Tells whether something of the word stands before the title. */
    boolean isJoined() {
      return start > word;
    }
  }

  private @Nullable Title title(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (at != from && at < from + 2) {
        continue;
      }
      Gazetteer.Match match = titles.match(text, at, end -> tails.allowEndAt(text, end));
      if (match.found()) {
        boolean leads = titles.row(match).need("leads").equals("yes");
        return new Title(from, at, match.end(), leads);
      }
    }
    return null;
  }

  private @Nullable Person person(String text, Title title, OrgSpans orgs) {
    Person led = title.leads() && !title.isJoined() ? led(text, title, orgs) : null;
    if (led != null) {
      return led;
    }
    String joined = text.substring(title.word(), title.start());
    if (title.isJoined() && names.likeness(joined) == 3) {
      Phrase phrase = Phrase.before(text, title.word(), names, orgs);
      String org = phrase.size() > 0 ? orgs.surfaceAt(text, phrase.words().get(0)) : null;
      return new Person(new Span(title.word(), title.start()), joined, title(text, title), org);
    }
    Phrase phrase = Phrase.before(text, title.word(), names, orgs);
    NameChoice.Name name = choice.in(text, phrase, title, orgs);
    if (name == null) {
      return null;
    }
    return new Person(name.span(), name.span().in(text), title(text, title), name.org());
  }

  private static String title(String text, Title title) {
    return text.substring(title.start(), title.end()).replace('\u00A0', ' ');
  }

  /** {@code 세라젬(대표 이경수)}: the title leads, a bracket or a comma ends the name. */
  private @Nullable Person led(String text, Title title, OrgSpans orgs) {
    int from = Numerals.skipBlank(text, title.end());
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to);
    boolean closes = to < text.length() && "),·".indexOf(text.charAt(to)) >= 0;
    if (from == title.end() || !closes || names.likeness(name) < (text.charAt(to) == ')' ? 1 : 3)) {
      return null;
    }
    int open = text.lastIndexOf('(', title.start());
    boolean near =
        open >= 0 && title.start() - open < 30 && text.indexOf(')', open) >= title.start();
    if (!near) {
      return null;
    }
    Phrase owner = Phrase.before(text, open, names, orgs);
    String org = owner.size() == 0 ? null : orgs.surfaceAt(text, owner.words().get(0));
    return new Person(new Span(from, to), name, title(text, title), org);
  }
}
