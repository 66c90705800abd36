package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Precision;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the dates that belong to a deal and tells what each is to it. */
final class Dates {

  private static final Pattern SAYS =
      Pattern.compile("^[은는에, ]{0,2} ?(?:[^.,]{0,12})?(?:밝혔|밝힌|공시|발표|전했|알렸|말했|설명했|공개했|공개한)");
  private static final Pattern REPORTS = Pattern.compile("보도|업계에 따르면|외신|소식통|알려졌");
  private static final Pattern CLOSES =
      Pattern.compile("납입|마무리|완료|종결|매듭|인수를 끝|거래를 끝|합병 ?기일|잔금|이전됐|마쳤|상환|들어왔|닻을|교환이");

  /** A new firm is founded where a deal founds one. */
  private static final Pattern FOUNDS = Pattern.compile("출범|설립|세우|흡수된|합쳐");

  private static final Set<DealType> FOUNDING = EnumSet.of(DealType.JOINT_VENTURE, DealType.MERGER);

  private static final Pattern CLAIMS = Pattern.compile("청구|신청|접수|모집|공모");
  private static final Pattern CEREMONY =
      Pattern.compile("(?:협약식|체결식|서명식|조인식|계약식)[은이] ?[^.,]{0,6}$");

  private static final Pattern PAYS =
      Pattern.compile("(?:납입일|합병 ?기일|잔금일|교환일|거래 종결일|종결일)은[^.]{0,12}$");
  private static final Pattern PLANS =
      Pattern.compile("예정|계획|목표|안에|안으로|내로|까지 (?:거래|인수|합병|마)|하기로|전망|방침|잡아");
  private static final Pattern ENDS = Pattern.compile("^(?:까지|년까지|말까지|일까지)|^ ?말(?:까지| 끝)");
  private static final Pattern STARTS = Pattern.compile("^부터|^ ?(?:자로|부로|시작해)");
  private static final Pattern SIGNS = Pattern.compile("체결|맺|서명|도장|협약식|조인|계약식|합의|교환|협약을");

  /** 2021년 설립된 가온은: when a firm began is no date of its deals. */
  private static final Pattern FOUNDED =
      Pattern.compile("^(?:에)? ?(?:[0-9]{1,2}월 ?)?(?:설립|창업|창립|문을 연|세워진|출시|현재|기준)");

  /** Deals that run for a term. */
  private static final Set<DealType> RUNNING =
      EnumSet.of(DealType.SUPPLY, DealType.DISTRIBUTION, DealType.LICENSING);

  private static final Pattern TERM = Pattern.compile("(?:계약|협약|공급|독점|납품) ?기간|유효 ?기간");
  private static final Pattern RUNS = Pattern.compile("공급|납품|계약|인도|판매|위탁|판다|대고|만든다|생산");
  private static final Pattern AGO = Pattern.compile("^(?:지난|작년|재작년|올 초)");

  private static final int NEAR = 60;

  private Dates() {}

  /** A date with what it is to the deal; sure where the words beside it say so. */
  private record Candidate(Mention.Date date, DateKind kind, boolean sure) {

    /** Tells whether it says when the deal was made, told or done, not when it is to end. */
    boolean tells() {
      return kind != DateKind.TERM_END && kind != DateKind.EXPECTED_CLOSE;
    }
  }

  /** Returns the dates of {@code draft}, those of its statements and of the sentences behind. */
  static List<Deal.DealDate> of(
      Draft draft, List<Draft> all, Reach reach, String body, List<Mention.Date> dates) {
    List<Span> beyond = reach.beyond(draft);
    List<Candidate> candidates = new ArrayList<>();
    for (Mention.Date date : dates) {
      Candidate candidate = candidate(draft, all, beyond, body, date);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    if (candidates.stream().noneMatch(Candidate::tells)) {
      candidates.addAll(ofLede(draft, reach, body, dates));
    }
    return chosen(draft, candidates);
  }

  /** Of several deals told one by one the lede tells the day: «25일 행사에서 5건이 체결됐다고 밝혔다». */
  private static List<Candidate> ofLede(
      Draft draft, Reach reach, String body, List<Mention.Date> dates) {
    List<Candidate> days = new ArrayList<>();
    if (draft.first().past() || draft.first().sentence() == 0) {
      return days;
    }
    for (Span sentence : reach.lede(draft.first().sentence())) {
      for (Mention.Date date : dates) {
        String after =
            sentence.covers(date.span()) ? body.substring(date.span().end(), sentence.end()) : "";
        if (days.isEmpty() && SEALED.matcher(after).find()) {
          days.add(new Candidate(date, DateKind.SIGNED, false));
        }
      }
    }
    return days;
  }

  private static final Pattern SEALED =
      Pattern.compile(
          "^(?:\\([^)]{1,12}\\))?[^.]{0,90}(?:(?:체결|맺|서명|협약|조인)[^.]{0,40}(?:밝혔|했다|맺었다|열었다|가졌다)|(?:공시|의결)했)");

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
      if ((candidate.sure() || candidate == likely) && seen.add(date.date() + candidate.kind())) {
        chosen.add(new Deal.DealDate(date.date(), date.precision(), candidate.kind(), date.span()));
      }
    }
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

  private static @Nullable Candidate candidate(
      Draft draft, List<Draft> all, List<Span> beyond, String body, Mention.Date date) {
    Event event = Nearness.teller(draft, date.span());
    if (event != null) {
      return Nearness.isOthers(draft, all, date.span()) ? null : stated(draft, body, event, date);
    }
    for (int i = 0; i < beyond.size(); i++) {
      if (beyond.get(i).covers(date.span())) {
        Candidate behind = behind(draft, body, beyond.get(i), date);
        return behind == null ? said(draft, body, beyond.get(i), date) : behind;
      }
    }
    return null;
  }

  private static boolean closes(Draft draft, String near) {
    return CLOSES.matcher(near).find()
        || FOUNDING.contains(draft.type()) && FOUNDS.matcher(near).find();
  }

  /** «…계약서에 서명했다. 가온이 23일 공개한 내용이다.» */
  private static @Nullable Candidate said(
      Draft draft, String body, Span sentence, Mention.Date date) {
    boolean next = sentence.start() - draft.first().sentenceSpan().end() <= 1;
    boolean says = SAYS.matcher(body.substring(date.span().end(), sentence.end())).find();
    return next && says && sentence.start() > draft.first().sentenceSpan().start()
        ? new Candidate(date, DateKind.ANNOUNCED, true)
        : null;
  }

  private static @Nullable Candidate stated(
      Draft draft, String body, Event event, Mention.Date date) {
    Span sentence = event.sentenceSpan();
    String after = body.substring(date.span().end(), sentence.end());
    String near = after.substring(0, Math.min(after.length(), NEAR));
    if (MADE.matcher(after).find()) {
      return new Candidate(date, DateKind.SIGNED, true);
    }
    if (FOUNDED.matcher(after).find() && draft.type() != DealType.JOINT_VENTURE) {
      return null;
    }
    if (ENDS.matcher(after).find()) {
      if (!RUNNING.contains(draft.type()) && closes(draft, near)) {
        return new Candidate(date, DateKind.EXPECTED_CLOSE, true);
      }
      boolean term =
          RUNNING.contains(draft.type())
              || event.clause().covers(date.span()) && !CLAIMS.matcher(near).find();
      return term ? new Candidate(date, DateKind.TERM_END, true) : null;
    }
    if (SAYS.matcher(after).find()) {
      return new Candidate(date, DateKind.ANNOUNCED, true);
    }
    boolean rumor = event.stage() == Stage.RUMORED;
    if (rumor && REPORTS.matcher(sentence.in(body)).find()) {
      return new Candidate(date, DateKind.REPORTED, false);
    }
    if (STARTS.matcher(after).find()) {
      return new Candidate(date, DateKind.EFFECTIVE, true);
    }
    boolean plans = PLANS.matcher(near).find();
    if (closes(draft, near) || plans && event.stage() != Stage.MOU) {
      return new Candidate(date, plans ? DateKind.EXPECTED_CLOSE : DateKind.EFFECTIVE, true);
    }
    if (event.stage() == Stage.COMPLETED || event.stage() == Stage.TERMINATED) {
      return new Candidate(date, DateKind.EFFECTIVE, false);
    }
    boolean before = date.span().end() <= event.trigger().start();
    boolean signs = SIGNS.matcher(near).find() || before && isSignedOn(event, body, date);
    return signs || before ? new Candidate(date, DateKind.SIGNED, signs) : null;
  }

  /** «지난 27일 …에서 …와 …하는 협약을 체결했다고 30일 밝혔다»: however far off the verb, the day is its. */
  private static boolean isSignedOn(Event event, String body, Mention.Date date) {
    int from = event.trigger().start();
    int to = Math.min(event.sentenceSpan().end(), event.trigger().end() + VERB);
    return date.precision() == Precision.DAY
        && event.clause().covers(date.span())
        && SIGNS.matcher(body.substring(from, Math.max(from, to))).find();
  }

  private static final int VERB = 16;

  /** Behind a deal's statements only a date counts whose words say what it is to the deal. */
  private static @Nullable Candidate behind(
      Draft draft, String body, Span sentence, Mention.Date date) {
    String before = body.substring(sentence.start(), date.span().start());
    String after = body.substring(date.span().end(), sentence.end());
    String near = after.substring(0, Math.min(after.length(), NEAR / 2));
    if (MADE.matcher(after).find()) {
      return new Candidate(date, DateKind.SIGNED, true);
    }
    if (FOUNDED.matcher(after).find()) {
      return null;
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
    if ((runs || TERM.matcher(text).find()) && BEGINS.matcher(after).find()) {
      return new Candidate(date, DateKind.EFFECTIVE, true);
    }
    boolean pays = PAYS.matcher(before).find();
    if (pays || closes(draft, near)) {
      boolean done = DONE.matcher(near).find();
      return new Candidate(
          date, done && !pays ? DateKind.EFFECTIVE : DateKind.EXPECTED_CLOSE, true);
    }
    return SIGNED.matcher(near).find() || CEREMONY.matcher(before).find()
        ? new Candidate(date, DateKind.SIGNED, true)
        : null;
  }

  /** 지난해 4월 체결한 이 계약: the contract that the deal is or ends. */
  private static final Pattern MADE =
      Pattern.compile(
          "^(?:에|에는)? ?(?:[가-힣A-Za-z]{1,12}[과와] )?(?:[가-힣]{1,6} )?(?:체결한|맺은|체결했던|맺었던|서명한)(?: |$)");

  private static final Pattern BEGINS = Pattern.compile("^(?:에)? ?(?:시작|발효)");

  private static final Pattern DONE = Pattern.compile("[왔았었했됐쳤]다|[왔았었했됐쳤]으|친 |끝낸 ");
  private static final Pattern SIGNED =
      Pattern.compile("^[^.,]{0,16}(?:계약|협약|합의)[^.,]{0,6}(?:맺|체결|서명)");
}
