package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Mentions;
import dealmill.mention.Precision;
import dealmill.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the dates of one article that belong to a deal and tells what each is to it: by the words
 * beside it ({@code date_cues.tsv}), else by where it stands.
 */
final class Dates {

  private static final Pattern SAYS =
      Pattern.compile("^[은는에, ]{0,2} ?(?:[^.,]{0,12})?(?:밝혔|밝힌|밝히|공시|발표|전했|알렸|말했|설명했|공개했|공개한)");

  /** «4일 누리와 계약을 맺었다고 공시했다»: the day of the notice, where no other is told. */
  private static final Pattern TOLD =
      Pattern.compile("(?:다|라|자|냐)고 (?:[가-힣]{1,6} ){0,2}(?:밝혔|밝히|밝힌|공시|발표|전했|알렸)");

  /** «4일 서울 본사에서 협약식을 열었다고 밝혔다»: the day of the signing. */
  private static final Pattern CEREMONIAL = Pattern.compile("에서 [^.]*(?:체결|맺|서명|협약식|조인)|협약식|체결식");

  private static final Pattern REPORTS = Pattern.compile("보도|업계에 따르면|외신|소식통|알려졌");
  private static final Pattern CLOSES =
      Pattern.compile(
          "납입|마무리|완료|종결|매듭|인수를 끝|거래를 끝|합병 ?기일|잔금|이전됐|마쳤|상환|들어왔|닻을|교환이|대금[^.,]{0,45}지급|치렀");

  private static final Pattern CLAIMS = Pattern.compile("청구|신청|접수|모집|공모");
  private static final Pattern PLANS =
      Pattern.compile("예정|계획|목표|안에|안으로|내로|까지 (?:거래|인수|합병|마)|하기로|전망|방침|잡아|예상");
  private static final Pattern ENDS = Pattern.compile("^(?:까지|년까지|말까지|일까지)|^ ?말(?:까지| 끝)");
  private static final Pattern STARTS = Pattern.compile("^부터|^ ?(?:자로|부로|시작해)");
  private static final Pattern SIGNS =
      Pattern.compile("체결|맺|서명|도장|협약식|조인|계약식|합의(?!점)|교환|협약을|선정됐|기로 (?:했|하고|합의)|키로");

  /** Deals that run for a term. */
  private static final Set<DealType> RUNNING =
      EnumSet.of(DealType.SUPPLY, DealType.DISTRIBUTION, DealType.LICENSING);

  private static final Set<DealType> IN_SHARES =
      EnumSet.of(DealType.ACQUISITION, DealType.INVESTMENT, DealType.MERGER);

  private static final Pattern TERM = Pattern.compile("(?:계약|협약|공급|독점|납품) ?기간|유효 ?기간");
  private static final Pattern RUNS = Pattern.compile("공급|납품|계약|인도|판매|위탁|판다|대고|만든다|생산|다루|다룰|팔 수");
  private static final Pattern AGO = Pattern.compile("^(?:지난|작년|재작년|올 초)");

  private static final int NEAR = 60;

  private final DateCues cues;
  private final String body;
  private final Mentions found;
  private final @Nullable LocalDate published;

  /**
   * Looks at the dates of one article.
   *
   * @param published the day it appeared, that tells what is over from what is to come
   */
  Dates(DateCues cues, String body, Mentions found, @Nullable LocalDate published) {
    this.cues = cues;
    this.body = body;
    this.found = found;
    this.published = published;
  }

  /** A date with what it is to the deal; sure where the words beside it say so. */
  record Candidate(Mention.Date date, DateKind kind, boolean sure) {

    /** Tells whether it says when the deal was made, told or done, not when it is to end. */
    boolean tells() {
      return kind != DateKind.TERM_END && kind != DateKind.EXPECTED_CLOSE;
    }
  }

  /**
   * Returns the dates of {@code draft}: those of its statements, of the sentences behind and, where
   * none tells when, of the article's first sentences.
   *
   * @param stage how far it is
   * @param main whether it is the article's own deal
   */
  List<Deal.DealDate> of(Draft draft, List<Draft> all, Reach reach, Stage stage, boolean main) {
    List<Span> beyond = reach.beyond(draft);
    List<Candidate> candidates = new ArrayList<>();
    for (Mention.Date date : found.dates()) {
      Candidate candidate = candidate(draft, all, beyond, stage, date);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    FirstSentences first = new FirstSentences(body, found.dates(), published, reach);
    boolean recalled = !main && stage == Stage.COMPLETED;
    if (!recalled && candidates.stream().noneMatch(Candidate::tells)) {
      candidates.addAll(first.signed(draft));
    }
    if (main && candidates.stream().noneMatch(Candidate::tells)) {
      candidates.addAll(first.told(draft, all));
    }
    List<Deal.DealDate> chosen = chosen(draft, candidates);
    Deal.DealDate end = new Terms(body, found.terms()).end(draft, beyond, chosen);
    if (end != null) {
      chosen.add(end);
    }
    return chosen;
  }

  /** Of the unsure ones only the likeliest counts, and none where a sure one tells the same. */
  private static List<Deal.DealDate> chosen(Draft draft, List<Candidate> candidates) {
    List<Deal.DealDate> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean ended = draft.first().stage() == Stage.TERMINATED;
    boolean told =
        candidates.stream()
            .anyMatch(c -> c.sure() && c.tells() && !(ended && c.kind() == DateKind.SIGNED));
    Candidate likely = told ? null : likeliest(draft, candidates);
    for (Candidate candidate : candidates) {
      Mention.Date date = candidate.date();
      if ((candidate.sure() || candidate == likely) && seen.add(date.date())) {
        chosen.add(new Deal.DealDate(date.date(), date.precision(), candidate.kind(), date.span()));
      }
    }
    chosen.removeIf(date -> Notices.tellNoMore(date, chosen));
    return chosen;
  }

  /** In the first sentence that has any the one nearest to the verb: 지난해 …한 A는 지난 7일 합병했다. */
  private static @Nullable Candidate likeliest(Draft draft, List<Candidate> candidates) {
    Candidate best = null;
    Span sentence = null;
    for (Candidate candidate : candidates) {
      if (candidate.sure()) {
        continue;
      }
      Span at = candidate.date().span();
      Event teller = Nearness.teller(draft, at);
      boolean closer =
          sentence != null
              && teller != null
              && sentence.covers(at)
              && at.end() <= teller.trigger().start();
      if (best == null || closer) {
        best = candidate;
        sentence = teller == null ? null : teller.sentenceSpan();
      }
    }
    return best;
  }

  private @Nullable Candidate candidate(
      Draft draft, List<Draft> all, List<Span> beyond, Stage stage, Mention.Date date) {
    Event event = Nearness.teller(draft, date.span());
    if (event != null) {
      return Nearness.isOthers(draft, all, date.span()) ? null : stated(draft, event, stage, date);
    }
    for (Span sentence : beyond) {
      if (sentence.covers(date.span())) {
        return behind(draft, sentence, date);
      }
    }
    return null;
  }

  private @Nullable Candidate cued(
      DateCues.Meaning meaning, Mention.Date date, Tense tense, String near) {
    boolean ahead = tense == Tense.AHEAD || tense == Tense.ANY && !Past.in(near);
    return switch (meaning) {
      case NONE -> null;
      case CLOSE -> new Candidate(date, ahead ? DateKind.EXPECTED_CLOSE : DateKind.EFFECTIVE, true);
      case SIGNED, ANNOUNCED, REPORTED, EFFECTIVE, EXPECTED_CLOSE, TERM_END ->
          new Candidate(date, DateKind.valueOf(meaning.name()), true);
    };
  }

  private @Nullable Candidate stated(Draft draft, Event event, Stage stage, Mention.Date date) {
    Span sentence = event.sentenceSpan();
    String after = body.substring(date.span().end(), sentence.end());
    String near = after.substring(0, Math.min(after.length(), NEAR));
    Tense tense = Tense.of(date.date(), published);
    var meaning =
        cues.meaning(
            draft.type(),
            draft.first().stage(),
            DateCues.Told.STATED,
            tense,
            body.substring(sentence.start(), date.span().start()),
            after);
    if (meaning.isPresent()) {
      boolean aside =
          meaning.get() == DateCues.Meaning.EFFECTIVE
              && !RUNNING.contains(draft.type())
              && !event.clause().covers(date.span());
      return aside ? null : cued(meaning.get(), date, tense, near);
    }
    if (ENDS.matcher(after).find()) {
      boolean over = tense == Tense.PAST && IN_SHARES.contains(draft.type());
      boolean term = event.clause().covers(date.span()) && !over && !CLAIMS.matcher(near).find();
      return term ? new Candidate(date, DateKind.TERM_END, true) : null;
    }
    if (SAYS.matcher(own(date, after)).find()) {
      return new Candidate(date, DateKind.ANNOUNCED, true);
    }
    boolean rumor = event.stage() == Stage.RUMORED;
    if (rumor && REPORTS.matcher(sentence.in(body)).find()) {
      return new Candidate(date, DateKind.REPORTED, false);
    }
    boolean plans = PLANS.matcher(near).find() && tense != Tense.PAST;
    if (CLOSES.matcher(near).find() || plans && event.stage() != Stage.MOU) {
      return new Candidate(date, plans ? DateKind.EXPECTED_CLOSE : DateKind.EFFECTIVE, true);
    }
    boolean history = stage == Stage.COMPLETED && event.past() && !SIGNS.matcher(near).find();
    if (history || event.stage() == Stage.COMPLETED || event.stage() == Stage.TERMINATED) {
      return new Candidate(date, DateKind.EFFECTIVE, false);
    }
    boolean day = date.precision() == Precision.DAY;
    String own = own(date, after);
    boolean signs = SIGNS.matcher(day ? own : near).find();
    boolean before = date.span().end() <= event.trigger().start();
    boolean notice = day && TOLD.matcher(own).find();
    boolean here = CEREMONIAL.matcher(own).find();
    DateKind kind =
        tense == Tense.AHEAD
            ? DateKind.EXPECTED_CLOSE
            : notice && !here ? DateKind.ANNOUNCED : DateKind.SIGNED;
    return signs || before ? new Candidate(date, kind, signs || notice) : null;
  }

  /** Returns what follows a date in its sentence up to the next date: what was done on it. */
  private String own(Mention.Date date, String after) {
    int end = date.span().end() + after.length();
    for (Mention.Date next : found.dates()) {
      if (next.span().start() >= date.span().end()) {
        return body.substring(date.span().end(), Math.min(end, next.span().start()));
      }
    }
    return after;
  }

  /** Behind a deal's statements only a date counts whose words say what it is to the deal. */
  private @Nullable Candidate behind(Draft draft, Span sentence, Mention.Date date) {
    String before = body.substring(sentence.start(), date.span().start());
    String after = body.substring(date.span().end(), sentence.end());
    String near = after.substring(0, Math.min(after.length(), NEAR / 2));
    Tense tense = Tense.of(date.date(), published);
    var meaning =
        cues.meaning(
            draft.type(), draft.first().stage(), DateCues.Told.BEHIND, tense, before, after);
    if (meaning.isPresent()) {
      return cued(meaning.get(), date, tense, near);
    }
    String text = sentence.in(body);
    boolean runs = RUNNING.contains(draft.type()) && RUNS.matcher(text).find();
    if ((runs || TERM.matcher(text).find()) && !AGO.matcher(date.span().in(body)).find()) {
      if (ENDS.matcher(after).find()) {
        return new Candidate(date, DateKind.TERM_END, true);
      }
      if (STARTS.matcher(after).find()) {
        return new Candidate(date, DateKind.EFFECTIVE, true);
      }
    }
    if (CLOSES.matcher(near).find()) {
      boolean done = Past.in(near) && tense != Tense.AHEAD;
      return new Candidate(date, done ? DateKind.EFFECTIVE : DateKind.EXPECTED_CLOSE, true);
    }
    if (SIGNED.matcher(near).find()) {
      return new Candidate(date, DateKind.SIGNED, true);
    }
    boolean next = sentence.start() - draft.first().sentenceSpan().end() <= 1;
    return next
            && sentence.start() > draft.first().sentenceSpan().start()
            && SAYS.matcher(own(date, after)).find()
        ? new Candidate(date, DateKind.ANNOUNCED, true)
        : null;
  }

  private static final Pattern SIGNED =
      Pattern.compile("^[^.,]{0,16}(?:계약|협약|합의)[^.,]{0,6}(?:맺|체결|서명)");
}
