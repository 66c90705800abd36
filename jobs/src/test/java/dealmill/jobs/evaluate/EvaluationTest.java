package dealmill.jobs.evaluate;

import static dealmill.jobs.evaluate.Samples.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final String LABEL =
      "{'id':'d1','source':'articles/d1.txt','article':{'title':'가, 나를 샀다','byline':'김하나',"
          + "'published_at':'2025-10-02T13:07:00+09:00','body':['가 나 다 라 마']},"
          + "'deals':[{'type':'ACQUISITION','stage':'SIGNED','parties':["
          + "{'names':['가'],'role':'ACQUIRER'},{'names':['나'],'role':'TARGET'}],"
          + "'amounts':[{'value':15,'currency':'EUR','kind':'DEAL_VALUE'},"
          + "{'value':24000,'currency':'KRW','kind':'DEAL_VALUE','conversion':true}],"
          + "'stake_pct':51.0,'dates':[{'date':'2025-10','precision':'MONTH','kind':'SIGNED'}]}],"
          + "'money_not_deal':[{'surface':'3조원'}]}";
  private static final String ARTICLE =
      "{'article_id':'a1','source_uri':'file:/x/d1.txt','title':'가 나를 샀다','byline':'김하나, 이두리',"
          + "'published_at':'2025-10-02T13:07:31+09:00','body':'(서울=나래) 홍길동 기자 = 가 나 다 라 마'}";
  private static final String PARTIES =
      "'parties':[{'name':'가','role':'ACQUIRER'},{'name':'나','role':'SELLER'}]";
  private static final String MENTION =
      "{'article_id':'a1','deal_id':'x','deal_type':'ACQUISITION','stage':'SIGNED',"
          + PARTIES
          + ",'amounts':[{'value':24100,'currency':'KRW','kind':'DEAL_VALUE'}],"
          + "'stake_pct':51.05,'dates':[{'date':'2025-10-17'}]}";

  @Test
  void aRightRowIsRightInEveryField() throws Exception {
    Report report = report(List.of(LABEL), List.of(ARTICLE), List.of(MENTION));
    assertThat(report.json())
        .isEqualTo(
            "{'articles':{'gold':1,'missing':0,'body_f1':1.0,'title':1.0,'byline':1.0,'published_at':1.0},"
                    .replace('\'', '"')
                + scores("deal", 1, 0, 0)
                + scores("deal_all", 1, 0, 0)
                + scores("record", 1, 0, 0)
                + scores("parties", 2, 0, 0)
                + "\"role\":0.5,\"stage\":1.0,"
                + scores("amounts", 1, 0, 0)
                + "\"trap_amounts\":0,"
                + scores("dates", 1, 0, 0)
                + "\"stake\":1.0,\"negatives_clean\":null,"
                + scores("duplicates", 0, 0, 0)
                + scores("same_deal", 0, 0, 0)
                + "\"by_type\":{\"ACQUISITION\":1.0}}");
    assertThat(report.misses()).isEmpty();
  }

  private static String scores(String name, int tp, int fp, int fn) {
    return "\"%s\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0,\"tp\":%d,\"fp\":%d,\"fn\":%d},"
        .formatted(name, tp, fp, fn);
  }

  @Test
  void anArticleThatIsNotThereIsMissing() throws Exception {
    Report report = report(List.of(LABEL), List.of(), List.of());
    assertThat(report.figure("articles.missing")).hasValue(1);
    assertThat(report.figure("deal.fn")).hasValue(1);
    assertThat(report.misses()).contains("d1\tmissed deal\tACQUISITION SIGNED [가, 나]");
  }

  @Test
  void aSecondRowOfOneDealIsAFalseAlarm() throws Exception {
    Report report = report(List.of(LABEL), List.of(ARTICLE), List.of(MENTION, MENTION));
    assertThat(report.figure("deal.fp")).hasValue(1);
    assertThat(report.figure("record.f1")).hasValue(0.6667);
  }

  @Test
  void aFalseAlarmInTheBackgroundCountsInAllDealsOnly() throws Exception {
    String background = MENTION.replace("'stage'", "'is_main':false,'stage'");
    Report report = report(List.of(LABEL), List.of(ARTICLE), List.of(background, MENTION));
    assertThat(report.figure("deal.fp")).hasValue(0);
    assertThat(report.figure("deal_all.fp")).hasValue(1);
  }

  @Test
  void aSumThatBelongsToNoDealIsATrap() throws Exception {
    String trapped =
        MENTION.replace("'amounts':[", "'amounts':[{'value':3,'currency':'KRW','surface':'3조 원'},");
    Report report = report(List.of(LABEL), List.of(ARTICLE), List.of(trapped));
    assertThat(report.figure("trap_amounts")).hasValue(1);
    assertThat(report.figure("amounts.p")).hasValue(0.5);
    assertThat(report.figure("record.tp")).hasValue(0);
  }

  @Test
  void anInstalmentMayBeMissed() throws Exception {
    String label =
        LABEL.replace("'amounts':[", "'amounts':[{'value':3,'currency':'EUR','kind':'OTHER'},");
    Report report = report(List.of(label), List.of(ARTICLE), List.of(MENTION));
    assertThat(report.figure("amounts.f1")).hasValue(1);
  }

  @Test
  void anOptionalDealIsNeitherMissNorFalseAlarm() throws Exception {
    String label = LABEL.replace("'type'", "'optional':true,'type'");
    Report missed = report(List.of(label), List.of(ARTICLE), List.of());
    Report found = report(List.of(label), List.of(ARTICLE), List.of(MENTION));
    assertThat(missed.figure("deal_all.fn")).hasValue(0);
    assertThat(found.figure("deal_all.fp")).hasValue(0);
    assertThat(found.figure("deal_all.tp")).hasValue(0);
  }

  @Test
  void anArticleWithoutADealIsCleanWhenNothingIsFound() throws Exception {
    String label = "{'id':'d1','source':'d1.txt','deals':[]}";
    assertThat(report(List.of(label), List.of(ARTICLE), List.of()).figure("negatives_clean"))
        .hasValue(1);
    assertThat(report(List.of(label), List.of(ARTICLE), List.of(MENTION)).figure("negatives_clean"))
        .hasValue(0);
  }

  @Test
  void copiesAndDealsOfTwoArticlesAreComparedAsPairs() throws Exception {
    String copy =
        LABEL.replace("'id':'d1'", "'id':'d2','duplicate_of':'d1'").replace("d1.txt", "d2.txt");
    String row =
        ARTICLE.replace("'a1'", "'a2','duplicate_of':'a1'").replace("d1.txt", "d2.txt#line=3");
    Report report =
        report(
            List.of(LABEL, copy),
            List.of(ARTICLE, row),
            List.of(MENTION, MENTION.replace("'a1'", "'a2'")));
    assertThat(report.figure("duplicates.tp")).hasValue(1);
    assertThat(report.figure("same_deal.tp")).hasValue(1);
  }

  @Test
  void twoDealsUnderOneIdAreWronglyJoined() throws Exception {
    String other = LABEL.replace("'id':'d1'", "'id':'d2'").replace("d1.txt", "d2.txt");
    String row = ARTICLE.replace("'a1'", "'a2'").replace("d1.txt", "d2.txt");
    Report report =
        report(
            List.of(LABEL, other),
            List.of(ARTICLE, row),
            List.of(MENTION, MENTION.replace("'a1'", "'a2'")));
    assertThat(report.figure("same_deal.fp")).hasValue(1);
    assertThat(report.misses()).containsExactly("d1#0\twrongly joined\td2#0");
  }
}
