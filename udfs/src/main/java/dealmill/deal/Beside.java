package dealmill.deal;

import java.util.regex.Pattern;

/** The words behind a name or a trigger that tell what part the name has in the deal. */
final class Beside {

  /** Behind a name: a bracket and the quote that closes. */
  private static final String NAME_ENDS = "^(?:\\([^)]{1,30}\\))?[’'”]?";

  static final Pattern SPEAKER =
      Pattern.compile(
          "^(?:에|에게)? ?(?:따르면|의하면)|^ ?등(?:의)? (?:[가-힣]{1,6} ){0,2}[가-힣]{0,6}(?:에|들에) ?(?:따르면|의하면)|^[은는이가] ?(?:[^.,]{0,12} )?(?:보도|전했|분석했)|^[은는이가] (?:단독 )?입수한 |^[은는이가] [^.,]{0,20}(?:인용해|인용하며|인용한)");

  /** Who sells on behalf of another is no party: 매각주간사 두레증권. */
  static final Pattern ADVISER =
      Pattern.compile("(?:주간사|주관사|자문사|주선사|대리인)(?:단)?(?:인|로는|로|는|은)? ?['‘“`]?$");

  static final Pattern OWNER =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z·]{1,6} ){0,2}(?:산하|계열|소속|출신|CVC|운영사|자회사|손자회사|관계사|관계회사|계열사|최대주주|모회사|지주사|창업자|본사|사옥|본관|공장에서|대회의실|연구소에서|서울|회의실)");

  /** What a member is called between its group and its name: 두레그룹의 물류 플랫폼 ‘누리로’. */
  static final Pattern MEMBER = Pattern.compile("^ ?(?:(?!및 )[가-힣A-Za-z0-9]{1,8} ){0,3}['‘“`]?$");

  static final Pattern TITLE =
      Pattern.compile(
          "^ ?(?:[가-힣A-Za-z]{1,12} ?)?(?:대표|회장|사장|부회장|부사장|전무|상무|본부장|CEO|총장|원장|이사장|장관|시장|군수|지사|관계자|총괄|센터장|부문장|의장|행장|그룹장|임원|단장|소장|처장|청장|실장|팀장|부총장|학장|위원장|교육감|차관|총재|이사(?!회))");

  static final Pattern SHARES =
      Pattern.compile(
          NAME_ENDS
              + "의? ?(?:보통주|지분|주식|발행 ?주식|총 ?발행 ?주식|경영권|구주|신주|전환사채|대출금|차입금)|^[’'] ?사업(?:부|부문)?[을를의]|^[’'”]? (?:매각 ?(?:주간사|주관사|자문사)|(?:매각 ?|인수 ?)?(?:을 위한 |를 위한 )?(?:예비|본|공개) ?입찰)|^(?:\\([^)]{1,30}\\))?의? (?:창업주|창업자|최대 ?주주|대주주|오너|설립자)[^.,]{0,24}(?:보유한|가진|보유하던|보유) ?(?:주식|지분|구주)");

  /** Who acts together with another has his role: A는 B와 손잡고 C를 인수했다. */
  static final Pattern ALLY =
      Pattern.compile(
          "^(?: ?등(?: [가-힣0-9]{1,6}){0,2} ?(?:투자자|투자사|주주|기관|개사|업체|기업|회사|은행)?)?[과와] ?(?:함께|손잡고|손을 잡고|컨소시엄|공동으로|짝을|연합|힘을 합쳐|팀을)");

  /** Whose owner sells, behind a topic: 누리로봇은 최대주주인 김한솔 대표가. */
  static final Pattern ITS_OWNER =
      Pattern.compile(
          NAME_ENDS + "[은는] (?:[^.,]{0,24} )?(?:최대 ?주주|대주주|지배 ?주주|창업주|창업자|대표 ?이사)(?:인|이|가|와|과| )");

  /** Whose shares the next one holds: 누리로봇의 최대주주인 두레파트너스. */
  static final Pattern OWNED_BY = Pattern.compile(NAME_ENDS + "의 (?:최대 ?주주|대주주|지배 ?주주)(?:인|이자|로) ");

  /** Between who buys and the verb stands nothing that is bought: 누리로봇은 가온전자가 2017년 인수한 회사다. */
  static final Pattern NO_OBJECT =
      Pattern.compile(
          NAME_ENDS
              + "[이가] (?:[^ .,]*(?:에|[년월초말일전]|로|만에|전격|최종|직접|함께|이미|새로|모두|전량|단독|공동) |(?:[가-힣]{1,4} )?(?:지분|경영권|주식)(?: [0-9.]+%)?[을를]? )*$");

  /** Who leads or joins the round that another raises: 가온벤처스가 주도한 시리즈B. */
  static final Pattern LEADS =
      Pattern.compile(
          NAME_ENDS + "[이가] (?:[^.,이가은는]{0,20} )?(?:주도|리드|참여|이끈|이끌|투자)(?:한|하는|하고|해|했|고|어| )");

  /** Behind a trigger, what makes the noun behind it the one who does it: 누리로봇 매각을 추진하는 두레홀딩스. */
  static final Pattern DONE_BY =
      Pattern.compile(
          "^(?:[을를] (?:추진|진행|준비|검토|결정|완료|포기))?(?:한|하는|했던|하던|할|하려는|하려던|해 ?온| 중인)(?! (?:뒤|후|이후|직후|다음|바|지|데|때|것|만큼|당시|이래|가운데|상황|상태|끝)(?![가-힣])) (?![^가-힣A-Za-z‘'“]*[0-9])");

  /** Who owns or leads a firm acts for it: 두레그룹 창업자는, 두레그룹 김한솔 회장이. */
  static final Pattern ITS_HEAD =
      Pattern.compile(
          "^ (?:[가-힣]{2,4} )?(?:창업자|창업주|회장|부회장|의장|대표|최고경영자|CEO)(?:\\([^)]{1,20}\\))?[은는이가] [^“”\"]*$");

  /** Who signs with those who sell: 가온파트너스와 매도자들은. */
  static final Pattern BESIDE_SELLERS =
      Pattern.compile("^[과와] (?:매도자|매도인|매각자|매각 ?측|채권단|채권자|주주|대주주)[가-힣]{0,2}?(?: 측)?[은는이] ");

  /** Behind 와 more that is bought: 누리로봇과 일본 새벽기계 등을 인수했다. */
  static final Pattern AND_OTHERS =
      Pattern.compile(NAME_ENDS + "[과와] (?!함께|손잡|공동)[^.]{2,60} 등[을를] (?:[^.,을를]{0,16} )?$");

  /** Who acts with one of whom no name is known: 가온자산운용과 새벽회계는. */
  static final Pattern WITH_ANOTHER =
      Pattern.compile(
          NAME_ENDS
              + "[과와] (?![^ ]*(?:계약|협상|합병|거래|협의|논의|관계|제휴|인수|매각|협력|통합|결합|경쟁|양사|측|이번))[가-힣A-Za-z]{2,12}[은는] ");

  /** Through whom another buys, so that he buys too: 가온그룹은 가온전자를 통해 누리로봇을 인수했다. */
  static final Pattern THROUGH =
      Pattern.compile(NAME_ENDS + "[을를] (?:통해|통한|앞세워|내세워)(?! (?:보유|간접|확보한))");

  /** Behind a noun for a sale, before what is sold: 매각 대상은 누리로봇 지분 60%다. */
  static final Pattern OPENS_SALE =
      Pattern.compile("^ ?(?:대상|매물|물건)(?: ?(?:지분|주식|자산|기업|회사))?[은는] ");

  /** Behind 와 the last of a list, of which no name is known: 누리로봇과 새벽기계를 인수했다. */
  static final Pattern LAST_BOUGHT =
      Pattern.compile(
          NAME_ENDS
              + "[과와] (?![^.]*(?:지분|주식|경영권|사업|공장|부문|자산|부지|사옥|건물|빌딩|토지|계약|컨소시엄|함께|권|채권|신주|구주|물량|제품))[^.,을를]{2,24}[을를] (?:[^.,을를]{0,24} )?$");

  /** Who holds what another buys sells it: A가 가진 B 지분을 C가 인수했다. */
  static final Pattern HOLDS =
      Pattern.compile(
          "^(?:이|가|은|는)? ?(?:등이 )?(?:가진|보유한|보유하고 있는|보유하던|갖고 있는|갖고 있던|쥔|들고 있는|들고 있던|(?<=[이가] )(?:매물로 내놓은|매각하기로 한|매각(?:을|를) (?:추진|진행)(?:하는|한|하던|해 ?온| 중인)))");

  /** Whose new shares are bought is what is bought: B가 찍는 신주를 사들였다. */
  static final Pattern ISSUES =
      Pattern.compile(
          "^[’'”]?(?:이|가) [^.,]{0,12}(?:찍는|찍은|발행한|발행하는|내놓은|내놓는) (?:[가-힣]{2,6} )?(?:보통주|신주|주식|(?:상환)?(?:전환)?우선주|[가-힣]{0,6}사채|회사채|채권|영구채|RCPS|CB|BW)");

  /** Who orders is the customer: 릴리가 맡긴 원료의약품을 위탁생산한다. */
  static final Pattern ORDERS =
      Pattern.compile(
          "^(?:\\([^)]{1,20}\\))?[’'”]?(?:이|가) (?:(?![가-힣A-Za-z]+[이가] )[^.,]){0,8}(?:맡긴|발주한|주문한|의뢰한)");

  /** Whose works are awarded is the customer: 누리가 추진하는 개발 사업의 우선협상대상자. */
  static final Pattern RUNS =
      Pattern.compile(
          "^(?:\\([^)]{1,20}\\))?[’'”]?(?:이|가) (?:추진|조성|진행|시행|발주)(?:하는|하고 있는| ?중인) [^.,]{0,40}(?:사업|공사|프로젝트|용역)");

  /** Who makes a thing gives the rights in it: 누리가 개발한 게임의 판권. */
  static final Pattern MAKES =
      Pattern.compile(
          "^(?:\\([^)]{1,20}\\))?[’'”]?(?:이|가|에서) (?:(?!(?:[가-힣]+[이가]) )[가-힣]{2,4} )?(?:개발(?:한|하고 있는|하는|했던| ?중인)|제조(?:한|하는)|생산(?:한|하는)|제작(?:한|하는| ?중인)|만든|만드는|보유(?:한|하고 있는)) ");

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
          "^[’'”]?(?:\\([^)]{1,20}\\))?[과와] ?(?:관련|달리|같은|같이|비교|별도|별개|마찬가지|무관|거래하|거래해|경쟁하|경쟁 ?중|인터뷰|통화|만나)|^[’'”]?[과와]의 (?:인터뷰|통화)|^에 이어|^(?: 등)?[을를] (?:직접 )?만나"
              + "|^[’'”]?의? ?(?:[가-힣]{2,4} )?(?:주식|지분|부동산|토지|건물|자산|채권)(?: [0-9][^ ]{0,12})?(?: 전량| 일부)?[을를] 담보로");

  static final Pattern RELATIVE = Pattern.compile("[가-힣](?:한|는|은|던|된|인|할|운|온) |해 온 ");

  static final Pattern SAID =
      Pattern.compile(
          "^(?:(?!다고)[^.])*다고[^.]{0,20}(?:밝혔|공시|발표|전했|말했|설명|알렸|보도|내다봤|예상|전망|분석|지적|평가|주장|예측|추정|덧붙|강조)");

  static final Pattern ADNOMINAL =
      Pattern.compile("^(?:이|가|을|를)? ?(?:[가-힣]{0,6}(?:한|한다는|하는|했던|하던|된|맺은|맡은|받은|마친|할|온|둔|은|인|른)) ");

  /** The verb only says which noun behind it is meant: 공동 개발한 백신. */
  static final Pattern SAYS_WHICH =
      Pattern.compile(
          "^(?:을|를)? ?(?:해 [가-힣]{1,6}|하고 있|하여 [가-힣]{1,6}|추진 중인|진행 중인)?(?:한|하는|했던|하던|은|는|맺은|체결한) ?[가-힣A-Z‘'“]"
              + "|^(?:을|를) (?:추진|진행|준비|검토|시도)(?:한|하는|했던|하던|해 ?온|하고 있는| 중인) [가-힣A-Z‘'“]");

  static final Pattern PASSIVE = Pattern.compile("^(?:이|가|을|를)? ?(?:되|됐|된|될|당하|당했)");

  /** Who was chosen buys: 가온이 우선협상대상자로 선정됐다, 가온이 우선협상대상자 지위를 포기했다. */
  static final Pattern CHOSEN =
      Pattern.compile(
          "자(?:으로|로|에)?(?:…|\\.\\.|$)|자(?:으로|로|에|가|이) ?(?:[^.,]{1,40}[이가] )?(?:최종 )?(?:(?:선정|지정|낙점|확정|결정)[되됐된돼]|뽑[혔힌히혀]|된|됐|돼|올[라랐])|자(?:의|로서의|로서)? ?(?:지위|자격|자리|권리)(?:를|을)? ?(?:스스로 )?(?:포기하|포기했|포기한|반납|내려놓|잃|상실|따[내냈낸]|얻|획득|확보|부여받|박탈당)");

  /** What is up for sale, behind its name: 누리로봇 매각 우선협상대상자. */
  static final Pattern FOR_SALE =
      Pattern.compile(
          NAME_ENDS + "(?:의)? ?(?:[가-힣]{2,4} )?(?:인수|매각|지분|주식|경영권|M&A|민영화|(?:예비|본) ?입찰)");

  /** Behind these the chosen follow: 우선협상대상자로 가온을 골랐다. */
  static final Pattern CHOOSES = Pattern.compile("^(?:\\([^)]{1,20}\\))?(?:으로|로|에|에는|로는) ");

  /** Who bids together is chosen together: 가온·누리 컨소시엄을. */
  static final Pattern JOINTLY = Pattern.compile("^ ?컨소시엄(?:\\([^)]{1,20}\\))?을 ");

  /** What a memorandum is for: 누리로봇 인수와 관련해. */
  static final Pattern AIM = Pattern.compile("^ (?:인수|매입)(?:와 관련|를 위[해한]|하기 위[해한]) ?");

  static final Pattern RECEIVES = Pattern.compile("받[기는아았을게은고도]");

  private Beside() {}
}
