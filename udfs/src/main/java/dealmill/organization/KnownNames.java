package dealmill.organization;

import dealmill.lexicon.Gazetteer;
import dealmill.organization.NameLexicon.Suffix;
import dealmill.organization.OrganizationFinder.Hit;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds, in one article, the names that the dictionary knows. */
final class KnownNames {

  /** Before a sum 한화 is the won. */
  private static final Pattern WON = Pattern.compile("한화(?:로)? ?(?:약 ?)?[0-9]");

  private final OrganizationDictionary dictionary;
  private final NameLexicon lexicon;
  private final String body;
  private final List<Word> words;
  private final Neighbours neighbours;

  private final Gazetteer.Boundary mayEnd;

  /** Where cities and provinces stand, as governments or as places. */
  private final List<Span> places = new ArrayList<>();

  /** Prepares to look for them among the {@code words} of {@code body}. */
  KnownNames(
      OrganizationDictionary dictionary, NameLexicon lexicon, String body, List<Word> words) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.body = body;
    this.words = words;
    this.neighbours = new Neighbours(lexicon, body, words);
    this.mayEnd = end -> OrganizationFinder.mayEndAt(body, end);
  }

  /** Returns them in order, the common words among them only where grammar vouches for them. */
  List<Hit> in(List<Enumeration> lists, EntityBook book) {
    List<Hit> hits = new ArrayList<>();
    List<Hit> doubtful = new ArrayList<>();
    Map<String, Integer> vouched = new HashMap<>();
    int free = 0;
    for (Word word : words) {
      if (word.start() < free) {
        continue;
      }
      Gazetteer.Match match = dictionary.longest(body, word.start(), mayEnd);
      if (match.found() && !isElse(word.start(), match)) {
        Span span = new Span(word.start(), match.end());
        String surface = span.in(body);
        KnownOrganization organization = dictionary.organization(match.value());
        if (!dictionary.isAmbiguous(surface)) {
          hits.add(new Hit(span, book.known(organization, surface)));
        } else {
          boolean government = organization.kind().equals("GOVERNMENT");
          Hit hit =
              new Hit(
                  span,
                  government ? book.doubtful(organization) : book.known(organization, surface));
          doubtful.add(hit);
          vouched.merge(surface, vouches(hit, book), Integer::sum);
        }
        free = match.end();
      }
    }
    for (Hit hit : doubtful) {
      String surface = hit.span().in(body);
      boolean sure =
          vouched.getOrDefault(surface, 0) > 1 || book.isNamedInFull(hit.entity(), surface);
      if (book.isGovernment(hit.entity())) {
        places.add(hit.span());
      }
      if (sure && !(book.isGovernment(hit.entity()) && isWhere(hit.span().end()))) {
        hits.add(hit);
        book.accept(hit.entity(), surface);
      }
    }
    hits.addAll(sharing(lists, hits, book));
    hits.sort(Comparator.comparing(Hit::span));
    return hits;
  }

  /** Returns the places that no name unknown to the dictionary can take, in order. */
  List<Span> taken(List<Hit> hits) {
    List<Span> spans = new ArrayList<>(places);
    for (Hit hit : hits) {
      spans.add(hit.span());
    }
    Collections.sort(spans);
    List<Span> taken = new ArrayList<>(spans.size());
    Span last = null;
    for (Span span : spans) {
      if (!span.equals(last)) {
        taken.add(span);
      }
      last = span;
    }
    return taken;
  }

  /** Tells whether the words mean something else: a sum in won, another country's ministry. */
  private boolean isElse(int start, Gazetteer.Match match) {
    KnownOrganization organization = dictionary.organization(match.value());
    boolean ministry =
        organization.kind().equals("GOVERNMENT")
            && organization.country().equals("KR")
            && neighbours.tellCountry(start);
    return ministry || WON.matcher(body).region(start, body.length()).lookingAt();
  }

  /** A city that does something, agrees with someone or stands in a list is its government. */
  private boolean acts(int end) {
    if (end < body.length() && ",·ㆍ".indexOf(body.charAt(end)) >= 0) {
      return true;
    }
    Particles.Particle particle = end < body.length() ? Particles.at(body, end) : null;
    return particle != null && (particle.slot().acts() || particle.slot() == Slot.WITH);
  }

  /** Before another noun, behind 에 and 에서 a city is a place: 성남시 판교, 충주시에. */
  private boolean isWhere(int end) {
    if (body.startsWith("에 ", end) || body.startsWith("에서", end)) {
      return true;
    }
    return end + 1 < body.length()
        && body.charAt(end) == ' '
        && Letters.orDigit(body.charAt(end + 1))
        && !isFollowed(end);
  }

  /** In {@code 국민·우리·하나은행} all share the last part, in {@code 국민·우리 등 시중은행} the kind. */
  private List<Hit> sharing(List<Enumeration> lists, List<Hit> hits, EntityBook book) {
    List<Hit> found = new ArrayList<>();
    for (Enumeration list : lists) {
      String shared = sharedPart(list);
      for (Enumeration.Item item : shared.isEmpty() ? List.<Enumeration.Item>of() : list.items()) {
        String name = item.word().text() + shared;
        Gazetteer.Match match = dictionary.longest(name, 0, end -> end == name.length());
        Span span = new Span(item.start(), item.end());
        if (match.found() && hits.stream().noneMatch(hit -> hit.span().overlaps(span))) {
          found.add(new Hit(span, book.known(dictionary.organization(match.value()), name)));
        }
      }
    }
    return found;
  }

  private String sharedPart(Enumeration list) {
    Enumeration.Item last = list.items().get(list.items().size() - 1);
    String name = body.substring(last.start(), last.end());
    String after = body.substring(last.end(), Math.min(body.length(), last.end() + 20));
    String kind = after.startsWith(" 등") ? ListedNames.kindIn(after) : "";
    Suffix shared = lexicon.lexeme(name).suffix();
    shared = shared == null ? lexicon.lexeme(kind).suffix() : shared;
    return shared == null ? "" : shared.text();
  }

  /**
   * A common word is a company where a title, a company form or a head's bracket stands beside it.
   */
  private int vouches(Hit hit, EntityBook book) {
    Span span = hit.span();
    int end = span.end();
    boolean form =
        body.startsWith("㈜", span.start() - 1) || body.startsWith("(주)", span.start() - 3);
    Bracket bracket = Bracket.at(body, end);
    boolean head =
        bracket.found() && (bracket.namesHead() || bracket.isTicker() || bracket.isLatinName());
    boolean quoted = span.start() > 0 && "'‘`".indexOf(body.charAt(span.start() - 1)) >= 0;
    boolean followed = isFollowed(end);
    boolean acts = book.isGovernment(hit.entity()) && acts(end);
    return form || head || followed || acts ? 2 : quoted ? 1 : 0;
  }

  private boolean isFollowed(int end) {
    if (end >= body.length() || body.charAt(end) != ' ') {
      return false;
    }
    int to = Letters.wordEnd(body, end + 1);
    Lexeme word = lexicon.lexeme(body.substring(end + 1, to));
    return word.isTitle() || word.stem(Math.max(0, word.length() - 1)).isTitle();
  }
}
