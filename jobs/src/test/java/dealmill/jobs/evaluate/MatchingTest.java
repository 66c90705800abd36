package dealmill.jobs.evaluate;

import static dealmill.jobs.evaluate.Samples.deal;
import static dealmill.jobs.evaluate.Samples.mention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

  private static final String TWO_PARTIES =
      "'parties':[{'names':['삼성전자'],'role':'ACQUIRER'},{'names':['플랙트그룹'],'role':'TARGET'}]";

  @Test
  void halfOfTheRequiredPartiesAndTheTypeMakeAMatch() throws Exception {
    GoldDeal gold = deal("{'type':'ACQUISITION','stage':'SIGNED'," + TWO_PARTIES + "}");
    Found.Mention found =
        mention("{'deal_type':'ACQUISITION','stage':'MOU','parties':[{'name':'플랙트'}]}");
    assertThat(Matching.deals(List.of(gold), List.of(found))).isEqualTo(Map.of(0, 0));
  }

  @Test
  void anotherTypeIsNoMatch() throws Exception {
    GoldDeal gold = deal("{'type':'ACQUISITION','stage':'SIGNED'," + TWO_PARTIES + "}");
    Found.Mention found =
        mention("{'deal_type':'SUPPLY','stage':'SIGNED','parties':[{'name':'플랙트'}]}");
    assertThat(Matching.overlap(gold, found)).isZero();
  }

  @Test
  void aTypeThatIsAcceptedTooMatches() throws Exception {
    GoldDeal gold =
        deal(
            "{'type':'ACQUISITION','also_ok_types':['SUPPLY'],'stage':'SIGNED',"
                + TWO_PARTIES
                + "}");
    Found.Mention found =
        mention("{'deal_type':'SUPPLY','stage':'SIGNED','parties':[{'name':'플랙트'}]}");
    assertThat(Matching.overlap(gold, found)).isPositive();
  }

  @Test
  void aPartOfANameIsNoMatch() throws Exception {
    GoldDeal gold =
        deal("{'type':'SUPPLY','stage':'SIGNED','parties':[{'names':['SK온'],'role':'SUPPLIER'}]}");
    Found.Mention found =
        mention("{'deal_type':'SUPPLY','stage':'SIGNED','parties':[{'name':'SK'}]}");
    assertThat(Matching.overlap(gold, found)).isZero();
  }

  @Test
  void aPartyThatIsNotRequiredDoesNotMakeAMatch() throws Exception {
    GoldDeal gold =
        deal(
            "{'type':'SUPPLY','stage':'SIGNED','parties':[{'names':['가'],'role':'SUPPLIER'},"
                + "{'names':['나'],'role':'CUSTOMER','required':false}]}");
    Found.Mention found =
        mention("{'deal_type':'SUPPLY','stage':'SIGNED','parties':[{'name':'나'}]}");
    assertThat(Matching.overlap(gold, found)).isZero();
  }

  @Test
  void theSumTellsTwoContractsOfOnePairApart() throws Exception {
    String contract = "{'type':'ACQUISITION','stage':'SIGNED'," + TWO_PARTIES + ",'amounts':[%s]}";
    GoldDeal small = deal(contract.formatted("{'value':100,'currency':'KRW','kind':'DEAL_VALUE'}"));
    GoldDeal large = deal(contract.formatted("{'value':900,'currency':'KRW','kind':'DEAL_VALUE'}"));
    Found.Mention found =
        mention(
            "{'deal_type':'ACQUISITION','stage':'SIGNED','parties':[{'name':'삼성전자'},"
                + "{'name':'플랙트'}],'amounts':[{'value':100,'currency':'KRW'}]}");
    assertThat(Matching.deals(List.of(large, small), List.of(found))).isEqualTo(Map.of(1, 0));
  }

  @Test
  void eachFoundPartyServesOnce() throws Exception {
    GoldDeal gold =
        deal(
            "{'type':'MERGER','stage':'SIGNED','parties':[{'names':['가','나'],'role':'PARTNER'},"
                + "{'names':['나'],'role':'PARTNER'}]}");
    Found.Mention found =
        mention("{'deal_type':'MERGER','stage':'SIGNED','parties':[{'name':'나'}]}");
    assertThat(Matching.parties(gold.parties(), found.parties())).isEqualTo(Map.of(0, 0));
  }
}
