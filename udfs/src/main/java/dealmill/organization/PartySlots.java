package dealmill.organization;

import dealmill.text.Span;
import dealmill.text.Spans;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places for parties in the sentences that speak of a deal. */
final class PartySlots {

  /** Behind 와 or 과 these make a comparison or a topic, no partner. */
  private static final Pattern BESIDES =
      Pattern.compile(" ?(?:관련|같은|같이|달리|비교|마찬가지|무관|별개|맞물려|연계|관계없)");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:\\([^)]{1,30}\\))?(?: ?[,·ㆍ/△▲▷] ?[^,·ㆍ.()△▲▷]{2,20}(?:\\([^)]{1,30}\\))?){0,7}?(?: ?등 ?(?:[0-9]+개?(?:사|곳|개사|개 ?기관|개 ?기업)?|복수의? ?[가-힣]+|(?:[가-힣]{2,5} ){0,2}[가-힣]{0,4}(?:사|업체|회사|기업|기관|은행|투자자))?)?(와|과|로부터|으로부터|에서|이 |가 )");

  /** What {@link #LIST} can start with, behind a blank or at once. */
  private static final String LIST_SIGNS = "(,·ㆍ/△▲▷등와과로으에이가";

  /** Behind 와 or 과 the rest of a list of things. */
  private static final Pattern THINGS =
      Pattern.compile(" [^ ,.()]{2,12}(?: [^ ,.()]{2,12})?, [^.()]{2,40}? 등(?:의|을|에|으로) ");

  /** Behind 와 or 과 another name in quotes and its particle. */
  private static final Pattern QUOTED =
      Pattern.compile(" ['‘“\"`][^'’”\"`]{2,30}['’”\"`](?:의|을|를|에|로) ");

  /** Right behind a bare name these make it what is bought. */
  private static final Pattern BOUGHT = Pattern.compile(" (?:인수|매각|합병|지분|경영권|주식|보통주|구주|신주)");

  /** Behind 을 or 를, at once or after a sum, these make it what is bought. */
  private static final Pattern PRICED =
      Pattern.compile(
          " (?:(?:약 |총 |최대 )?[0-9][0-9,.조억만천 ]{0,12}(?:원|달러|유로|엔|위안|파운드)(?:에|을 들여|을 주고) )?(?:인수|사들|매입|합병|흡수|매각|품)");

  private final String body;
  private final List<Span> statements;

  PartySlots(String body, List<Span> statements) {
    this.body = body;
    this.statements = statements;
  }

  /** Returns the particle behind the name that ends at {@code end}, past a bracket and quotes. */
  Particles.@Nullable Particle particle(int end) {
    int at = end;
    Bracket bracket = Bracket.near(body, at);
    at = bracket.found() ? bracket.end() : at;
    while (Quotes.closeAt(body, at)) {
      at++;
    }
    at += body.startsWith(GROUP, at) ? GROUP.length() : 0;
    return at < body.length() ? Particles.near(body, at) : null;
  }

  /** What bidders who act as one are called behind their name. */
  private static final String GROUP = " 컨소시엄";

  /** In the statement of a deal the places around its verb are for parties. */
  int points(int start, int end, Shape shape) {
    if (!shape.nameLike() || !isInStatement(start)) {
      return 0;
    }
    Particles.Particle particle = particle(end);
    if (particle == null) {
      return follows(BOUGHT, end) ? 2 : listPoints(end);
    }
    return switch (particle.slot()) {
      case WITH -> follows(BESIDES, particle.end()) ? 0 : isOneOfThings(start, particle) ? 1 : 3;
      case TOPIC, SUBJECT -> announces(start, particle.end()) || files(particle.end()) ? 2 : 1;
      case FROM -> body.startsWith("로부터", particle.end() - 3) ? 3 : 1;
      case OBJECT -> follows(PRICED, particle.end()) ? (shape.foreign() ? 3 : 1) : 0;
      case TO -> shape.foreign() && follows(SOLD, particle.end()) ? 3 : 0;
      case ALSO -> body.charAt(particle.end() - 1) == '도' ? 1 : 0;
      case OF, BARE -> 0;
    };
  }

  /** In 원자로와 터빈, 발전기 등의 and in ‘별길’과 ‘달길’의 the word is the first of a list of things. */
  private boolean isOneOfThings(int start, Particles.Particle particle) {
    boolean quoted = Quotes.openBefore(body, start);
    return follows(THINGS, particle.end()) || quoted && follows(QUOTED, particle.end());
  }

  /** Tells whether something goes to whom the name that ends at {@code end} names: 누리로봇에. */
  boolean isGiven(int start, int end) {
    Particles.Particle particle = isInStatement(start) ? particle(end) : null;
    return particle != null && particle.slot() == Slot.TO && !follows(ACCORDING, particle.end());
  }

  /** Tells whether with whom the name that ends at {@code end} names a contract is signed. */
  boolean isSignedWith(int end) {
    Particles.Particle particle = isInStatement(end - 1) ? particle(end) : null;
    return particle != null && particle.slot() == Slot.WITH && follows(SIGNED, particle.end());
  }

  private static final Pattern SIGNED =
      Pattern.compile(
          "[^.,]{0,60}?(?:수출|공급|이행|실행|납품|도입|판매|건조|건설|기본)(?: ?(?:[0-9]차|이행|실행|본)){0,2} ?계약");

  /** Behind 에 or 에게, at once or after a sum, these make a buyer of it: 아벨에 800억원에 매각됐다. */
  private static final Pattern SOLD =
      Pattern.compile(
          " (?:(?:약 |총 |최대 )?[0-9][0-9,.조억만천 ]{0,12}(?:원|달러|유로|엔|위안|파운드)에 )?(?:매각|팔[렸린았기]|넘[겼어긴])");

  private static final Pattern ACCORDING = Pattern.compile(" ?(?:따르|의하면|의해)");

  /** Who opens a sentence before a day says what it did on it: 누리로봇은 7일 …했다고 밝혔다. */
  private boolean announces(int start, int end) {
    boolean opens =
        start == 0 || body.charAt(start - 1) == '\n' || body.startsWith(". ", start - 2);
    return opens && follows(ON_DAY, end);
  }

  /** Only a listed firm files: 누리로봇은 전날 공시를 통해 밝혔다. */
  private boolean files(int end) {
    return follows(FILES, end);
  }

  private static final Pattern FILES =
      Pattern.compile(" [^.,은는이가]{0,24}공시(?:를 통해|했다|하고|에서)|[^.]{0,120}(?:다|라)고 [^.]{0,16}공시했");

  private static final Pattern ON_DAY = Pattern.compile(" (?:지난 |오는 )?[0-9]{1,2}일 ");

  /** A member of a list that ends in 등과, 등으로부터 or 등이 has the place of the list. */
  private int listPoints(int end) {
    if (!mayBeInList(end)) {
      return 0;
    }
    Matcher list = LIST.matcher(body).region(end, Math.min(body.length(), end + 90));
    if (!list.lookingAt()) {
      return 0;
    }
    return list.group(1).startsWith("이") || list.group(1).startsWith("가") ? 2 : 3;
  }

  /** Tells whether a list can go on at {@code end}, or end there: before most words it cannot. */
  private boolean mayBeInList(int end) {
    int at = body.startsWith(" ", end) ? end + 1 : end;
    return at < body.length() && LIST_SIGNS.indexOf(body.charAt(at)) >= 0;
  }

  private boolean follows(Pattern pattern, int at) {
    return pattern.matcher(body).region(at, body.length()).lookingAt();
  }

  boolean isInStatement(int at) {
    return Spans.overlap(statements, at, at + 1);
  }
}
