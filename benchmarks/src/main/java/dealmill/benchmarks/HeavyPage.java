package dealmill.benchmarks;

import java.util.List;
import java.util.SplittableRandom;

/** Web pages as news sites send them: of some 50 KB, the article is a few. */
final class HeavyPage {

  private static final List<String> WORDS =
      List.of(
          "정치",
          "경제",
          "산업",
          "증권",
          "부동산",
          "사회",
          "국제",
          "문화",
          "연예",
          "스포츠",
          "날씨",
          "사설",
          "칼럼",
          "오늘의 운세",
          "포토",
          "영상",
          "기획",
          "지역",
          "교육",
          "건강",
          "여행",
          "자동차",
          "게임",
          "과학",
          "구독",
          "제보",
          "많이 본 뉴스",
          "전국 맑고 낮 기온 올라",
          "코스피 소폭 상승 마감",
          "주말 나들이 명소 다섯 곳",
          "새 아파트 분양 일정 모음",
          "올가을 유행할 색은",
          "프로야구 순위 다툼 치열",
          "환절기 감기 조심하세요",
          "연휴 고속도로 정체 예상");

  private static final int MENU = 160;
  private static final int RELATED = 60;
  private static final int COMMENTS = 12;
  private static final int SCRIPTS = 12;

  private final String style = style();
  private final String script = script();

  /** Returns a page around {@code paragraphs}. */
  String html(
      String url,
      String title,
      String published,
      List<String> paragraphs,
      SplittableRandom random) {
    StringBuilder html = new StringBuilder(64 * 1024);
    head(html, url, title, published);
    html.append("<body><header><nav><ul>");
    links(html, "li", MENU, random);
    html.append("</ul></nav></header><div class=\"wrap\"><div class=\"article_view\"><h1>");
    html.append(escaped(title)).append("</h1><div class=\"info\"><span>입력 ");
    html.append(published.replace('T', ' ')).append("</span></div><div class=\"article_body\">");
    for (int i = 0; i < paragraphs.size(); i++) {
      html.append("<p>").append(escaped(paragraphs.get(i))).append("</p>\n");
      if (i == 1) {
        html.append("<div class=\"ad\"><script>").append(script).append("</script></div>");
      }
    }
    html.append("</div></div><aside class=\"related\"><h3>관련기사</h3>");
    links(html, "div", RELATED, random);
    html.append("</aside><section class=\"comments\">");
    links(html, "p", COMMENTS, random);
    html.append("</section></div><footer><p>대표전화 02-000-0000 무단 전재 및 재배포 금지</p></footer>");
    scripts(html);
    return html.append("</body></html>").toString();
  }

  private void head(StringBuilder html, String url, String title, String published) {
    html.append("<!doctype html><html lang=\"ko\"><head><meta charset=\"utf-8\"><title>");
    html.append(escaped(title)).append(" - 뉴스</title>");
    meta(html, "og:title", title);
    meta(html, "og:url", url);
    meta(html, "article:published_time", published + ":00+09:00");
    html.append("<link rel=\"canonical\" href=\"").append(url).append("\">");
    html.append("<style>").append(style).append("</style>");
    scripts(html);
    html.append("</head>");
  }

  private static void meta(StringBuilder html, String property, String content) {
    html.append("<meta property=\"").append(property).append("\" content=\"");
    html.append(escaped(content)).append("\">");
  }

  private void scripts(StringBuilder html) {
    for (int i = 0; i < SCRIPTS; i++) {
      html.append("<script type=\"text/javascript\">").append(script).append("</script>\n");
    }
  }

  private static void links(StringBuilder html, String tag, int count, SplittableRandom random) {
    for (int i = 0; i < count; i++) {
      html.append('<').append(tag).append(" class=\"item\"><a href=\"/list/");
      html.append(random.nextInt(100_000)).append("\" data-no=\"").append(i).append("\">");
      html.append(WORDS.get(random.nextInt(WORDS.size()))).append("</a></").append(tag);
      html.append(">\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String style() {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      css.append(".c").append(i).append("{margin:0;padding:").append(i).append("px;color:#333}\n");
    }
    return css.toString();
  }

  private static String script() {
    StringBuilder js = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      js.append("window.slots=window.slots||[];window.slots.push({id:").append(i);
      js.append(",size:[300,250]});\n");
    }
    return js.toString();
  }
}
