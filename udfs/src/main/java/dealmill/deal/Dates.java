package dealmill.deal;

import dealmill.mention.Mention;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Chooses the dates that belong to a deal and tells what each is to it. */
final class Dates {

  private static final Pattern SAYS =
      Pattern.compile("^[은는에, ]{0,2} ?(?:[^.,]{0,12})?(?:밝혔|밝힌|공시|발표|전했|알렸|말했|설명했|공개했)");
  private static final Pattern REPORTS = Pattern.compile("보도|업계에 따르면|외신|소식통|알려졌");
  private static final Pattern CLOSES =
      Pattern.compile("납입|마무리|완료|종결|매듭|인수를 끝|거래를 끝|합병 ?기일|출범|설립|세우|잔금|이전됐|마쳤|상환");
  private static final Pattern PLANS =
      Pattern.compile("예정|계획|목표|안에|안으로|내로|까지 (?:거래|인수|합병|마)|하기로|전망|방침|잡아");
  private static final Pattern ENDS = Pattern.compile("^(?:까지|년까지|말까지|일까지)|^ ?말까지");
  private static final Pattern STARTS = Pattern.compile("^부터|^ ?(?:자로|부로|이후)");
  private static final Pattern SIGNS = Pattern.compile("체결|맺|서명|도장|협약식|조인|계약식|합의|교환|협약을");
  private static final int NEAR = 60;

  private Dates() {}

  static List<Deal.DealDate> of(
      Draft draft, List<Draft> all, String body, List<Mention.Date> dates) {
    List<Deal.DealDate> chosen = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention.Date date : dates) {
      Event event = Nearness.teller(draft, date.span());
      if (event == null || Nearness.isOthers(draft, all, date.span())) {
        continue;
      }
      DateKind kind = kind(body, event, date);
      if (kind != null && seen.add(date.date() + kind)) {
        chosen.add(new Deal.DealDate(date.date(), date.precision(), kind, date.span()));
      }
    }
    return chosen;
  }

  private static @Nullable DateKind kind(String body, Event event, Mention.Date date) {
    Span sentence = event.sentenceSpan();
    String after = body.substring(date.span().end(), sentence.end());
    String near = after.substring(0, Math.min(after.length(), NEAR));
    if (ENDS.matcher(after).find()) {
      return DateKind.TERM_END;
    }
    if (SAYS.matcher(after).find()) {
      return DateKind.ANNOUNCED;
    }
    boolean rumor = event.stage() == Stage.RUMORED;
    if (rumor && REPORTS.matcher(sentence.in(body)).find()) {
      return DateKind.REPORTED;
    }
    if (STARTS.matcher(after).find()) {
      return DateKind.EFFECTIVE;
    }
    boolean plans = PLANS.matcher(near).find();
    if (CLOSES.matcher(near).find() || plans && event.stage() != Stage.MOU) {
      return plans ? DateKind.EXPECTED_CLOSE : DateKind.EFFECTIVE;
    }
    if (event.stage() == Stage.COMPLETED || event.stage() == Stage.TERMINATED) {
      return DateKind.EFFECTIVE;
    }
    boolean before = date.span().end() <= event.trigger().start();
    return SIGNS.matcher(near).find() || before ? DateKind.SIGNED : null;
  }
}
