package dealmill.deal;

import java.util.regex.Pattern;

/** The words behind a name or a trigger that tell what part the name has in the deal. */
final class Beside {

  static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:에|에게)? ?(?:따르면|의하면)|^ ?등(?:의)? (?:[가-힣]{1,6} ){0,2}[가-힣]{0,6}(?:에|들에) ?(?:따르면|의하면)|^[은는이가] ?(?:[^.,]{0,12} )?(?:보도|전했|분석했)|^[은는이가] (?:단독 )?입수한 |^[은는이가] [^.,]{0,20}(?:인용해|인용하며|인용한)");

  /** Who sells on behalf of another is no party: 매각주간사 두레증권. */
  static final Pattern ADVISER =
      Pattern.compile("(?:주간사|주관사|자문사|주선사|대리인)(?:단)?(?:인|로는|로|는|은)? ?['‘“`]?$");

  static final Pattern OWNER =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z·]{1,6} ){0,2}(?:산하|계열|소속|출신|CVC|운영사|자회사|계열사|최대주주|모회사|지주사|창업자|본사|사옥|본관|공장에서|대회의실|연구소에서|서울|회의실)");

  /** What a member is called between its group and its name: 두레그룹의 물류 플랫폼 ‘누리로’. */
  static final Pattern MEMBER = Pattern.compile("^ ?(?:(?!및 )[가-힣A-Za-z0-9]{1,8} ){0,3}['‘“`]?$");

  static final Pattern TITLE =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z]{1,12} ?)?(?:대표|회장|사장|부회장|부사장|전무|상무|본부장|CEO|총장|원장|이사장|장관|시장|군수|지사|관계자|총괄|센터장|부문장|의장|행장|그룹장|임원|단장|소장|처장|청장|실장|팀장|부총장|학장|위원장|교육감|차관|총재|이사(?!회))");

  static final Pattern SHARES =
      Pattern.compile(
          "^(?:\\([^)]{1,30}\\))?[’'”]?의? ?(?:보통주|지분|주식|발행 ?주식|총 ?발행 ?주식|경영권|구주|신주|전환사채|대출금|차입금)|^[’'] ?사업(?:부|부문)?[을를의]|^[’'”]? (?:매각 ?(?:주간사|주관사|자문사)|(?:예비|본) ?입찰)|^(?:\\([^)]{1,30}\\))?의? (?:창업주|창업자|최대 ?주주|대주주|오너|설립자)[^.,]{0,24}(?:보유한|가진|보유하던|보유) ?(?:주식|지분|구주)");

  /** Who acts together with another has his role: A는 B와 손잡고 C를 인수했다. */
  static final Pattern ALLY = Pattern.compile("^[과와] ?(?:함께|손잡고|손을 잡고|컨소시엄|공동으로|짝을|연합|힘을 합쳐|팀을)");

  /** Who holds what another buys sells it: A가 가진 B 지분을 C가 인수했다. */
  static final Pattern HOLDS =
      Pattern.compile("^(?:이|가|은|는)? ?(?:등이 )?(?:가진|보유한|보유하고 있는|보유하던|갖고 있는|갖고 있던|쥔|들고 있는|들고 있던)");

  /** Whose new shares are bought is what is bought: B가 찍는 신주를 사들였다. */
  static final Pattern ISSUES =
      Pattern.compile(
          "^[’'”]?(?:이|가) [^.,]{0,12}(?:찍는|찍은|발행한|발행하는|내놓은|내놓는) (?:[가-힣]{2,6} )?(?:보통주|신주|주식|(?:상환)?(?:전환)?우선주|[가-힣]{0,6}사채|회사채|채권|영구채|RCPS|CB|BW)");

  /** Who orders is the customer: 릴리가 맡긴 원료의약품을 위탁생산한다. */
  static final Pattern ORDERS =
      Pattern.compile("^(?:\\([^)]{1,20}\\))?[’'”]?(?:이|가) [^.,]{0,8}(?:맡긴|발주한|주문한|의뢰한)");

  /** A part of a firm is bought from it: 릴리 공장 인수. */
  static final Pattern PART =
      Pattern.compile("^[^.,]{0,10}(?:공장|사업|사업부|부문|점포|매장|사옥|부지|빌딩|광산)(?:을|를)? ?$");

  /** Before a trigger that tells of a thing: 수상자가 공동 개발한 조리법. */
  static final Pattern OWN_ACTOR = Pattern.compile("(?<![가-힣])[가-힣]{2,}[이가] (?:[가-힣]{1,6} )?$");

  /** Where a contract is signed is no party to it. */
  static final Pattern VENUE =
      Pattern.compile("(?:호텔|리조트|컨벤션|회관|타워|빌딩|홀|공원|센터|플라자|클럽)(?:\\([^)]{1,20}\\))?에서$");

  /** Between the noun and the verb of an agreement stands with whom it is: 계약을 두레와 체결. */
  static final Pattern LATE =
      Pattern.compile(
          "^(?:\\([^)]{1,20}\\))?(?:을|를|도) [^.]{2,70}?[과와] (?:[가-힣0-9]{1,4} )?(?=체결|맺|서명|교환)");

  /** Behind these the names follow: 돈을 댄 곳은. */
  static final Pattern OPENS = Pattern.compile("[은는] $");

  /** What authorities do to a purchase: 인수를 조건부 승인했다, 매각 보도의 조회공시를 요구했다. */
  static final Pattern JUDGED =
      Pattern.compile("승인|인가(?![가-힣])|인가[를했하]|허가|심사|허용|불허|조회 ?공시|제동|시정 ?명령|유권 ?해석");

  /** Whom a sentence only compares or connects with is no party. */
  static final Pattern ASIDE =
      Pattern.compile(
          "^[’'”]?(?:\\([^)]{1,20}\\))?[과와] ?(?:관련|달리|같은|같이|비교|별도|별개|마찬가지|무관|거래하|거래해|경쟁하|경쟁 ?중|인터뷰|통화|만나)|^[’'”]?[과와]의 (?:인터뷰|통화)|^에 이어|^(?: 등)?[을를] (?:직접 )?만나");

  static final Pattern RELATIVE = Pattern.compile("[가-힣](?:한|는|은|던|된|인|할|운|온) ");

  static final Pattern SAID =
      Pattern.compile(
          "^(?:(?!다고)[^.])*다고[^.]{0,20}(?:밝혔|공시|발표|전했|말했|설명|알렸|보도|내다봤|예상|전망|분석|지적|평가|주장|예측|추정|덧붙|강조)");

  static final Pattern ADNOMINAL =
      Pattern.compile("^(?:이|가|을|를)? ?(?:[가-힣]{0,6}(?:한|한다는|하는|했던|하던|된|맺은|맡은|받은|마친|할|온|둔|은|인|른)) ");

  /** The verb only says which noun behind it is meant: 공동 개발한 백신. */
  static final Pattern SAYS_WHICH =
      Pattern.compile(
          "^(?:을|를)? ?(?:해 [가-힣]{1,6}|하고 있|하여 [가-힣]{1,6}|추진 중인|진행 중인)?(?:한|하는|했던|하던|은|는|맺은|체결한) ?[가-힣A-Z‘'“]");

  static final Pattern PASSIVE = Pattern.compile("^(?:이|가|을|를)? ?(?:되|됐|된|될|당하|당했)");

  /** Who was chosen buys: 가온이 우선협상대상자로 선정됐다, 가온이 우선협상대상자 지위를 포기했다. */
  static final Pattern CHOSEN =
      Pattern.compile(
          "자(?:으로|로|에)?(?:…|\\.\\.|$)|자(?:으로|로|에|가|이) ?(?:[^.,]{1,40}[이가] )?(?:최종 )?(?:(?:선정|지정|낙점|확정|결정)[되됐된돼]|뽑[혔힌히혀]|된|됐|돼|올[라랐])|자(?:의|로서의|로서)? ?(?:지위|자격|자리|권리)(?:를|을)? ?(?:스스로 )?(?:포기하|포기했|포기한|반납|내려놓|잃|상실|따[내냈낸]|얻|획득|확보|부여받|박탈당)");

  /** What is up for sale, behind its name: 누리로봇 매각 우선협상대상자. */
  static final Pattern FOR_SALE =
      Pattern.compile(
          "^(?:\\([^)]{1,30}\\))?[’'”]?(?:의)? ?(?:[가-힣]{2,4} )?(?:인수|매각|지분|주식|경영권|M&A|민영화|(?:예비|본) ?입찰)");

  /** Behind these the chosen follow: 우선협상대상자로 가온을 골랐다. */
  static final Pattern CHOOSES = Pattern.compile("^(?:\\([^)]{1,20}\\))?(?:으로|로|에|에는|로는) ");

  /** Who bids together is chosen together: 가온·누리 컨소시엄을. */
  static final Pattern JOINTLY = Pattern.compile("^ ?컨소시엄(?:\\([^)]{1,20}\\))?을 ");

  /** What a memorandum is for: 누리로봇 인수와 관련해. */
  static final Pattern AIM = Pattern.compile("^ (?:인수|매입)(?:와 관련|를 위[해한]|하기 위[해한]) ?");

  static final Pattern RECEIVES = Pattern.compile("받[기는아았을게은고도]");

  private Beside() {}
}
