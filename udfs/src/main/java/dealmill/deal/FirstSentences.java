package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.mention.Precision;
import dealmill.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a deal as the first sentences of its article tell it, for what tells none itself. */
final class FirstSentences {

  private final String body;
  private final List<Mention.Date> dates;
  private final @Nullable LocalDate published;
  private final Reach reach;

  FirstSentences(
      String body, List<Mention.Date> dates, @Nullable LocalDate published, Reach reach) {
    this.body = body;
    this.dates = dates;
    this.published = published;
    this.reach = reach;
  }

  /** Of several deals told one by one the lede tells the day: «25일 행사에서 5건이 체결됐다고 밝혔다». */
  List<Dates.Candidate> signed(Draft draft) {
    List<Dates.Candidate> days = new ArrayList<>();
    if (draft.first().past() || draft.first().sentence() == 0) {
      return days;
    }
    for (Span sentence : reach.lede(draft.first().sentence())) {
      for (Mention.Date date : dates) {
        String after =
            sentence.covers(date.span()) ? body.substring(date.span().end(), sentence.end()) : "";
        if (days.isEmpty() && SEALED.matcher(after).find()) {
          days.add(new Dates.Candidate(date, DateKind.SIGNED, false));
        }
      }
    }
    return days;
  }

  private static final Pattern SEALED =
      Pattern.compile(
          "^(?:\\([^)]{1,12}\\))?[^.]{0,90}(?:(?:체결|맺|서명|협약|조인)[^.]{0,40}(?:밝혔|했다|맺었다|열었다|가졌다)|(?:공시|의결)했)");

  /**
   * A headline-like first sentence has no day; the one behind it does: «4일 가온에 따르면 …», «두 회사는 4일
   * 간담회를 열고 …».
   */
  List<Dates.Candidate> told(Draft draft, List<Draft> all) {
    if (draft.first().past() || draft.first().sentence() > Reach.LEDE) {
      return List.of();
    }
    boolean rumor = draft.first().stage() == Stage.RUMORED;
    for (Mention.Date date : dates) {
      boolean told =
          date.precision() == Precision.DAY
              && Tense.of(date.date(), published) != Tense.AHEAD
              && !Nearness.isOthers(draft, all, date.span());
      for (Span sentence : reach.lede(Reach.LEDE)) {
        if (told
            && sentence.covers(date.span())
            && SOURCE.matcher(body.substring(date.span().end(), sentence.end())).find()) {
          return List.of(
              new Dates.Candidate(date, rumor ? DateKind.REPORTED : DateKind.ANNOUNCED, false));
        }
      }
    }
    return List.of();
  }

  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:\\([^)]{1,12}\\))?,? (?:[^.,]{1,24}에 따르면|[^.]{1,100}(?:다고|라고|방안을|내용을|계획을) [^.]{0,12}(?:보도|발표|공개|밝[혔히]|공시|알렸|내[놓놨])|[^.]{0,60}(?:간담회|설명회|행사|성명)[를을에])");
}
