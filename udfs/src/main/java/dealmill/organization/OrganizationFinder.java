package dealmill.organization;

import dealmill.lexicon.Dictionary;
import dealmill.lexicon.Gazetteer;
import dealmill.text.Letters;
import dealmill.text.Span;
import dealmill.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the organizations that an article names: those of the dictionary by longest match, others
 * by the signs that {@link Candidates} weighs, and the short forms of both. Immutable.
 */
public final class OrganizationFinder {

  private final OrganizationDictionary dictionary;
  private final NameLexicon lexicon;

  private OrganizationFinder(OrganizationDictionary dictionary, NameLexicon lexicon) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
  }

  /** Makes a finder that knows the organizations and word lists of {@code dictionary}. */
  public static OrganizationFinder with(Dictionary dictionary) {
    return new OrganizationFinder(
        OrganizationDictionary.of(dictionary), NameLexicon.of(dictionary));
  }

  /**
   * Returns the organizations of an article.
   *
   * <p>In {@code "세라젬은 SK텔레콤과 협약을 맺었다. 세라젬 관계자는 …"} they are SK텔레콤, which the dictionary knows, and
   * 세라젬, which it need not know.
   *
   * @param tokens those of the whole body
   * @param statements the sentences that speak of a deal, sorted
   */
  public Organizations in(String title, String body, List<Token> tokens, List<Span> statements) {
    return in(
        title,
        body,
        tokens,
        (words, lists, taken) ->
            new Candidates(lexicon, body, words, statements).weigh(taken, lists, title));
  }

  /**
   * Returns the organizations of an article that the dictionary knows, and no others: weighing what
   * may be a name costs more than all else that is found in an article.
   *
   * @param tokens those of the whole body
   */
  public Organizations known(String title, String body, List<Token> tokens) {
    return in(title, body, tokens, (words, lists, taken) -> List.of());
  }

  /** Weighs the words of an article beside the places that known names take. */
  private interface Weighing {
    List<Candidate> weigh(List<Word> words, List<Enumeration> lists, List<Span> taken);
  }

  private Organizations in(String title, String body, List<Token> tokens, Weighing weighing) {
    List<Word> words = Words.in(body, tokens, lexicon);
    EntityBook book = new EntityBook();
    List<Enumeration> lists = new Enumerations(body, words).all();
    KnownNames names = new KnownNames(dictionary, lexicon, body, words);
    List<Hit> hits = names.in(lists, book);
    for (Candidate candidate : weighing.weigh(words, lists, names.taken(hits))) {
      if (candidate.score() >= Candidates.ENOUGH) {
        add(candidate, book);
      }
    }
    book.linkShortForms(body, dictionary);
    List<OrgMention> mentions = Mentions.of(body, hits, book);
    return new Organizations(book.entities(mentions, body), mentions, inTitle(title, book));
  }

  /** A common word for which the article's grammar vouches is the dictionary's organization. */
  private void add(Candidate candidate, EntityBook book) {
    Gazetteer.Match match =
        dictionary.longest(candidate.name, 0, end -> end == candidate.name.length());
    if (match.found()) {
      book.known(dictionary.organization(match.value()), candidate.name);
    } else {
      book.discovered(candidate);
    }
  }

  /** A place where the dictionary knows a name. */
  record Hit(Span span, int entity) {}

  private Gazetteer.Match longest(String text, int start) {
    return dictionary.longest(text, start, end -> mayEndAt(text, end));
  }

  static boolean mayEndAt(String text, int end) {
    return Particles.endsWord(text, end)
        || Particles.at(text, end) != null
        || text.startsWith("그룹", end) && mayEndAt(text, end + 2)
        || text.startsWith("측", end) && mayEndAt(text, end + 1);
  }

  private List<OrgMention> inTitle(String title, EntityBook book) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < title.length()) {
      boolean starts =
          Letters.orDigit(title.charAt(at))
              && (at == 0
                  || !Letters.orDigit(title.charAt(at - 1))
                  || Mentions.isHanja(title.charAt(at - 1)));
      Hit hit = starts ? titleHit(title, at, book) : null;
      if (hit != null) {
        hits.add(hit);
        at = hit.span().end();
      } else {
        at++;
      }
    }
    return Mentions.slots(title, hits);
  }

  private @org.jspecify.annotations.Nullable Hit titleHit(String title, int at, EntityBook book) {
    int own = book.longestSurface(title, at);
    Gazetteer.Match match = longest(title, at);
    if (match.found() && match.end() - at >= own) {
      String surface = title.substring(at, match.end());
      int entity = book.numberOf(dictionary.organization(match.value()).orgId());
      if (entity < 0 && !dictionary.isAmbiguous(surface)) {
        entity = book.known(dictionary.organization(match.value()), surface);
      }
      return entity < 0 ? null : new Hit(new Span(at, match.end()), entity);
    }
    return own > 0
        ? new Hit(new Span(at, at + own), book.entityOf(title.substring(at, at + own)))
        : null;
  }
}
