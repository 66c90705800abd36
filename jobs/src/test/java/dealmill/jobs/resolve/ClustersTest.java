package dealmill.jobs.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dealmill.deal.AmountKind;
import dealmill.deal.DealType;
import dealmill.deal.Role;
import dealmill.deal.Stage;
import dealmill.mention.Qualifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final String OCTOBER = "2025-10-01T00:00:00Z";
  private static final String WEEK_LATER = "2025-10-08T00:00:00Z";
  private static final String YEAR_LATER = "2026-10-01T00:00:00Z";

  @Test
  void outletsThatNameTheSamePartiesSpeakOfOneDeal() {
    assertThat(deals(takeOver("a", OCTOBER, null), takeOver("b", WEEK_LATER, null))).hasSize(1);
  }

  @Test
  void sumsThatAreFarApartAreTwoDeals() {
    assertThat(deals(takeOver("a", OCTOBER, "1000"), takeOver("b", OCTOBER, "2000"))).hasSize(2);
  }

  @Test
  void sumsThatAreAlmostEqualAreOneDeal() {
    assertThat(deals(takeOver("a", OCTOBER, "1150"), takeOver("b", OCTOBER, "1200"))).hasSize(1);
  }

  @Test
  void theSameStageAYearLaterIsAnotherDeal() {
    assertThat(deals(takeOver("a", OCTOBER, null), takeOver("b", YEAR_LATER, null))).hasSize(2);
  }

  @Test
  void pagesWithoutATimeAreJoinedByAllTheirParties() {
    assertThat(deals(takeOver("a", null, null), takeOver("b", null, null))).hasSize(1);
  }

  @Test
  void aPageWithoutATimeAndWithOtherPartiesIsNot() {
    MentionFacts wider = mention("b", null, null, Role.ACQUIRER, "가람전자", "한빛로보틱스", "누리셀", "한결전지");
    assertThat(deals(takeOver("a", null, null), wider)).hasSize(2);
  }

  @Test
  void whoSellsToWhomIsNotSwapped() {
    MentionFacts other = mention("b", OCTOBER, null, Role.TARGET, "가람전자", "한빛로보틱스");
    assertThat(deals(takeOver("a", OCTOBER, null), other)).hasSize(2);
  }

  @Test
  void mentionsOfOneArticleAreNeverJoined() {
    assertThat(deals(takeOver("a", OCTOBER, "1000"), takeOver("a", OCTOBER, "1000"))).hasSize(2);
  }

  @Test
  void theOrderOfArrivalDoesNotCount() {
    MentionFacts first = takeOver("a", OCTOBER, null);
    MentionFacts second = takeOver("b", WEEK_LATER, null);
    assertThat(deals(second, first)).isEqualTo(deals(first, second));
  }

  private static List<List<MentionFacts>> deals(MentionFacts... mentions) {
    return Clusters.of(List.of(mentions));
  }

  private static MentionFacts takeOver(
      String article, @Nullable String published, @Nullable String price) {
    return mention(article, published, price, Role.ACQUIRER, "가람전자", "한빛로보틱스");
  }

  /** The first of {@code names} has {@code role}, all others the one on the other side. */
  private static MentionFacts mention(
      String article,
      @Nullable String published,
      @Nullable String price,
      Role role,
      String... names) {
    Role others = role == Role.ACQUIRER ? Role.TARGET : Role.ACQUIRER;
    List<MentionFacts.Party> parties =
        Stream.of(names).map(name -> party(name, name.equals(names[0]) ? role : others)).toList();
    return new MentionFacts(
        article + "-" + String.join("-", names),
        article,
        article,
        "2025-10",
        null,
        true,
        published == null ? null : Instant.parse(published),
        "제목",
        DealType.ACQUISITION,
        Stage.SIGNED,
        true,
        parties,
        price == null ? List.of() : List.of(won(price)),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0.9,
        0);
  }

  private static MentionFacts.Party party(String name, Role role) {
    return new MentionFacts.Party("X-" + name, name, null, role, "KR");
  }

  private static MentionFacts.Amount won(String value) {
    BigDecimal sum = new BigDecimal(value);
    return new MentionFacts.Amount(sum, "KRW", Qualifier.EXACT, AmountKind.DEAL_VALUE, sum, null);
  }
}
