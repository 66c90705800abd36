package dealmill.deal;

import dealmill.article.Article;
import dealmill.lexicon.Dictionary;
import dealmill.mention.Mention;
import dealmill.mention.MentionFinder;
import dealmill.mention.Mentions;
import dealmill.organization.Entity;
import dealmill.organization.OrgMention;
import dealmill.organization.OrganizationFinder;
import dealmill.organization.Organizations;
import dealmill.text.Sentences;
import dealmill.text.Span;
import dealmill.token.Token;
import dealmill.token.TokenizedSentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads deals out of an article: names, statements around trigger words, one deal of all statements
 * of it, then its sums and dates. Immutable: one for all threads of a JVM.
 */
public final class DealExtractor {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /**
   * What has more statements is no article. Sums are weighed against all of them, so that a page of
   * one sentence sixty thousand times would otherwise take hours.
   */
  private static final int MOST_STATEMENTS = 1_000;

  private final OrganizationFinder organizations;
  private final MentionFinder mentions;
  private final DealRules rules;
  private final StageCues cues;
  private final Assertions assertions;
  private final Turns turns;
  private final Sums sums;
  private final DateCues dateCues;
  private final Subjects subjects;

  private DealExtractor(Dictionary dictionary) {
    organizations = OrganizationFinder.with(dictionary);
    mentions = MentionFinder.with(dictionary);
    rules = DealRules.of(dictionary);
    cues = StageCues.of(dictionary);
    assertions = Assertions.of(dictionary);
    turns = Turns.of(dictionary);
    sums = Sums.of(dictionary);
    dateCues = DateCues.of(dictionary);
    subjects = Subjects.of(dictionary);
  }

  /** Makes an extractor from the rules, names and lexicons of {@code dictionary}. */
  public static DealExtractor with(Dictionary dictionary) {
    return new DealExtractor(dictionary);
  }

  /**
   * Returns what {@code article} says.
   *
   * @param tokens those of the whole body
   */
  public Extraction extract(Article article, List<Token> tokens) {
    String body = article.body();
    List<TokenizedSentence> sentences = sentences(body, tokens);
    List<List<DealRules.Firing>> firings = new ArrayList<>();
    List<Span> statements = new ArrayList<>();
    for (TokenizedSentence sentence : sentences) {
      List<DealRules.Firing> here =
          statements.size() < MOST_STATEMENTS ? rules.in(sentence.span().in(body)) : List.of();
      firings.add(here);
      if (!here.isEmpty()) {
        statements.add(sentence.span());
      }
    }
    List<DealRules.Firing> headlines = rules.in(article.title());
    if (firings.stream().noneMatch(DealExtractor::mayTell) && !mayTell(headlines)) {
      // Most articles tell no deal: nobody asks for names that no list knows in them.
      Organizations known = organizations.known(article.title(), body, tokens);
      return new Extraction(sentences, List.of(), organizations(known));
    }
    Organizations everyone = organizations.in(article.title(), body, tokens, statements);
    List<Scene> scenes = new ArrayList<>();
    for (TokenizedSentence sentence : sentences) {
      Span span = sentence.span();
      int number = sentence.number();
      scenes.add(
          new Scene(body, number, span, firings.get(number), everyone.within(span), everyone));
    }
    Headline headline = new Headline(article.title(), headlines, everyone);
    List<Event> events = new EventFinder(cues, assertions, turns).in(headline, scenes);
    Kinship kinship = new Kinship(everyone, body);
    List<Draft> begun = Story.of(events, kinship);
    if (begun.isEmpty()) {
      // Nor for the sums, dates and people of those whose statements come to none.
      return new Extraction(sentences, List.of(), organizations(everyone));
    }
    MainDeals mains = new MainDeals(everyone, article.title(), headline.firings());
    Mentions found =
        mentions.in(
            body,
            publishedOn(article),
            everyone.mentions().stream().map(OrgMention::span).toList());
    List<Draft> drafts = new Splits(scenes, found.money(), everyone).of(begun);
    List<Mention.Money> headlined = mentions.sums(Roundings.inFull(article.title()));
    Dates dates = new Dates(dateCues, body, found, publishedOn(article));
    List<Span> spans = scenes.stream().map(Scene::span).toList();
    Function<List<Draft>, Map<Draft, Deal>> endings =
        told -> {
          Reach reach = new Reach(spans, told);
          Map<Draft, Deal> deals = new LinkedHashMap<>();
          for (Draft draft : told) {
            Deal deal =
                new Ending(draft, told, body, everyone, kinship, mains, cues)
                    .deal(sums, subjects, reach, found, dates, headlined);
            if (Sides.suffice(draft, deal, everyone)) {
              deals.put(draft, deal);
            }
          }
          return deals;
        };
    Map<Draft, Deal> ended = endings.apply(drafts);
    // What tells no deal of its own must not keep its sentences from the deal that it goes on
    // about.
    if (ended.size() < drafts.size()) {
      ended = endings.apply(List.copyOf(ended.keySet()));
    }
    List<Deal> deals = List.copyOf(ended.values());
    return new Extraction(sentences, deals, organizations(everyone));
  }

  private static boolean mayTell(List<DealRules.Firing> firings) {
    for (DealRules.Firing firing : firings) {
      if (firing.rule().strength().mayTell()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate publishedOn(Article article) {
    Instant at = article.publishedAt();
    return at == null ? null : LocalDate.ofInstant(at, SEOUL);
  }

  private static List<TokenizedSentence> sentences(String body, List<Token> tokens) {
    List<TokenizedSentence> sentences = new ArrayList<>();
    int next = 0;
    for (Span span : Sentences.in(body)) {
      while (next < tokens.size() && tokens.get(next).end() <= span.start()) {
        next++;
      }
      int at = next;
      boolean whole = true;
      while (at < tokens.size() && tokens.get(at).start() < span.end()) {
        whole &= tokens.get(at).start() >= span.start() && tokens.get(at).end() <= span.end();
        at++;
      }
      List<Token> own = tokens.subList(next, at);
      sentences.add(new TokenizedSentence(sentences.size(), span, whole ? own : within(span, own)));
      next = at > next && tokens.get(at - 1).end() > span.end() ? at - 1 : at;
    }
    return sentences;
  }

  private static List<Token> within(Span sentence, List<Token> tokens) {
    List<Token> parts = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      parts.add(token.within(sentence));
    }
    return parts;
  }

  private static List<Extraction.Organization> organizations(Organizations everyone) {
    int[] counts = new int[everyone.entities().size()];
    everyone.mentions().forEach(mention -> counts[mention.entity()]++);
    List<Extraction.Organization> found = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        found.add(organization(everyone.entities().get(i), counts[i]));
      }
    }
    return found;
  }

  private static Extraction.Organization organization(Entity entity, int mentions) {
    boolean discovered = entity.known() == null;
    return new Extraction.Organization(
        entity.orgId(),
        entity.name(),
        entity.nameEn(),
        entity.surfaces(),
        entity.kind(),
        entity.country(),
        entity.ticker(),
        discovered,
        mentions);
  }
}
