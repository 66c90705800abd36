package dealmill.organization;

import dealmill.lexicon.Gazetteer;
import dealmill.organization.OrganizationFinder.Hit;
import dealmill.text.Letters;
import dealmill.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places the organizations of an article in its body and tells the slot of each place. */
final class Mentions {

  private static final String[] TAILS = {
    "그룹",
    "측",
    " 측",
    " 그룹",
    " 컨소시엄",
    " 본사",
    " 등",
    " 법인",
    " 인더스트리",
    " 인더스트리즈",
    " 테라퓨틱스",
    " 홀딩스",
    " 주식회사",
    " 유한회사",
    " 바이오텍",
    " 바이오테크",
    " 파마슈티컬스",
    " 테크놀로지",
    " 테크놀로지스",
    " 코퍼레이션",
    " 에어로스페이스",
    " 파이낸셜",
    " 모터스",
    " 푸드",
    " 푸즈",
    " 컴퍼니",
    " 벤처스",
    " 캐피털",
    " 캐피탈",
    " 파트너스",
    " 케이케이"
  };

  /** A part of the firm that its name stands for: SK하이닉스 중국 생산법인과. */
  private static final Pattern UNIT =
      Pattern.compile(
          " (?:[가-힣A-Z+]{2,8} ?)?(?:생산 ?|판매 ?|현지 ?)?(?:법인|지사|지점|사업부|사업본부|사업부문|산학협력단|사업단|지원단|지역본부)(?=[가-힣]{1,4}(?![가-힣])|\\()");

  private Mentions() {}

  static List<OrgMention> of(String body, List<Hit> hits, EntityBook book) {
    if (hits.isEmpty() && book.surfaces().isEmpty()) {
      return List.of();
    }
    List<Hit> all = new ArrayList<>(hits);
    Gazetteer names = Gazetteer.of(book.surfaces());
    Gazetteer.Boundary mayEnd = end -> OrganizationFinder.mayEndAt(body, end);
    int next = 0;
    int at = nextWord(body, 0);
    while (at < body.length()) {
      while (next < hits.size() && hits.get(next).span().end() <= at) {
        next++;
      }
      boolean known = next < hits.size() && hits.get(next).span().start() <= at;
      int end =
          known
              ? longer(body, at, hits.get(next), names, mayEnd, all)
              : add(at, names.longest(body, at, mayEnd), all);
      at = nextWord(body, Math.max(end, at + 1));
    }
    all.sort(Comparator.comparing(Hit::span));
    return slots(body, all);
  }

  /** Returns where the next word starts from {@code from} on, known names do nowhere else. */
  private static int nextWord(String body, int from) {
    int at = from;
    while (at < body.length() && !startsWord(body, at)) {
      at++;
    }
    return at;
  }

  /** 누리제지 장가항 유한공사 is more than the 누리제지 that the dictionary knows. */
  private static int longer(
      String body, int at, Hit hit, Gazetteer names, Gazetteer.Boundary mayEnd, List<Hit> all) {
    int end = hit.span().end();
    if (hit.span().start() < at) {
      return end;
    }
    Gazetteer.Match match = names.longest(body, at, mayEnd);
    if (match.end() <= end) {
      return end;
    }
    all.remove(hit);
    return add(at, match, all);
  }

  /** Returns where the name ends that {@code match} has found, -1 if it has found none. */
  private static int add(int start, Gazetteer.Match match, List<Hit> all) {
    if (match.found()) {
      all.add(new Hit(new Span(start, match.end()), match.value()));
    }
    return match.end();
  }

  private static boolean startsWord(String body, int at) {
    if (!Letters.orDigit(body.charAt(at))) {
      return false;
    }
    return at == 0 || !Letters.orDigit(body.charAt(at - 1)) || isHanja(body.charAt(at - 1));
  }

  /** Headlines glue a country's character to a name: 獨플랙트. */
  static boolean isHanja(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  static List<OrgMention> slots(String text, List<Hit> hits) {
    List<OrgMention> mentions = new ArrayList<>(hits.size());
    int free = 0;
    for (Hit hit : hits) {
      if (hit.span().start() >= free) {
        mentions.add(mention(text, hit));
        free = hit.span().end();
      }
    }
    return mentions;
  }

  private static OrgMention mention(String text, Hit hit) {
    int at = hit.span().end();
    int start = hit.span().start();
    boolean quoted = Quotes.openBefore(text, start);
    boolean moved = true;
    while (moved) {
      moved = false;
      Bracket bracket = Bracket.near(text, at);
      if (bracket.found()) {
        at = bracket.end();
        moved = true;
      }
      if (quoted && Quotes.closeAt(text, at)) {
        at++;
        moved = true;
      }
      if (text.startsWith("㈜", at) || text.startsWith("(주)", at)) {
        at += text.charAt(at) == '㈜' ? 1 : 3;
        moved = true;
      }
      for (String tail : TAILS) {
        if (text.startsWith(tail, at) && OrganizationFinder.mayEndAt(text, at + tail.length())) {
          at += tail.length();
          moved = true;
        }
      }
      Matcher unit = UNIT.matcher(text).region(at, text.length()).useTransparentBounds(true);
      if (unit.lookingAt()) {
        at = unit.end();
        moved = true;
      }
    }
    Particles.Particle particle = Particles.near(text, at);
    return particle == null
        ? new OrgMention(
            hit.span(), hit.entity(), Slot.BARE, new Span(start - (quoted ? 1 : 0), at))
        : new OrgMention(
            hit.span(),
            hit.entity(),
            particle.slot(),
            new Span(start - (quoted ? 1 : 0), particle.end()));
  }
}
